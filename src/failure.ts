/**
 * Says why a run failed, in sentences only.
 *
 * What is not one of our own errors is a fault of ours: its message is shown with where to report it, and its stack
 * only when the user has asked the runner for debug lines.
 */
import { ConfigError, ConnectionError, InputError, placed, RefusalError, ServiceError } from './errors.ts'
import type { Runner } from './world.ts'

/** Reports whatever was thrown and makes the step fail. */
export function reportFailure(
  error: unknown,
  runner: Pick<Runner, 'annotate' | 'fail' | 'log' | 'surroundings'>,
): void {
  if (error instanceof ConfigError) {
    for (const problem of runner.annotate(error.problems)) runner.log.info(placed(problem))
    runner.fail(
      error.problems.length === 1 ? 'the file has 1 problem' : `the file has ${error.problems.length} problems`,
    )
  } else if (error instanceof InputError) {
    for (const message of error.message.split('\n')) runner.fail(message)
  } else if (error instanceof RefusalError || error instanceof ServiceError || error instanceof ConnectionError) {
    runner.fail(error.message)
  } else {
    reportFault(error, runner)
  }
}

function reportFault(error: unknown, { fail, log, surroundings }: Pick<Runner, 'fail' | 'log' | 'surroundings'>): void {
  const message = error instanceof Error ? error.message : String(error)
  const where = surroundings.issuesUrl === undefined ? '' : ` at ${surroundings.issuesUrl}`
  fail(`${message.split('\n', 1)[0]}; this is a fault of apim-sync, report it${where}`)
  if (error instanceof Error) for (const line of (error.stack ?? '').split('\n')) log.debug(line)
}
