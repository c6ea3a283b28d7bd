/**
 * The emulator as a program: listens until it is told to stop.
 *
 * It prints one line when it is ready, so that whoever starts it can wait for that line.
 */
import process from 'node:process'
import type { Options } from './behaviour.ts'
import { commandOf, greeting } from './cli.ts'
import { createEmulator } from './handler.ts'
import { listen } from './server.ts'

const command = commandOf(process.argv.slice(2))
switch (command.is) {
  case 'help':
    process.stdout.write(command.text)
    break
  case 'refused':
    process.stderr.write(`${command.problem}\n`)
    process.exitCode = 1
    break
  case 'listen':
    await run(command.port, command.options)
}

async function run(port: number, options: Options): Promise<void> {
  try {
    const listening = await listen(createEmulator(options), { port })
    process.stdout.write(`${greeting(listening.url, options)}\n`)
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void listening.close())
  } catch (cause) {
    process.stderr.write(
      `port ${port} cannot be listened on: ${cause instanceof Error ? cause.message : String(cause)}\n`,
    )
    process.exitCode = 1
  }
}
