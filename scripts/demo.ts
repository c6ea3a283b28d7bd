/**
 * Shows the action at work: `npm run demo`.
 *
 * The committed emulator stands in for API Management and the committed bundle runs as on a runner, on a copy of
 * `examples/storefront`. Nothing leaves this machine. The exit code is 1 when any step ends otherwise than it says.
 */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process, { stdout } from 'node:process'
import { fileURLToPath } from 'node:url'
import { forget, runAction } from '../__tests__/support/action.ts'
import { type DemoStep, type Edit, type PortalEdit, SERVICE_PATH, stepsOn } from './demo-steps.ts'
import { deviationsOf, stepLines } from './demo-text.ts'
import { SAMPLE_ACCESS_TOKEN, startEmulator } from './emulator.ts'

const EXAMPLE = fileURLToPath(new URL('../examples/storefront', import.meta.url))

const workspace = await mkdtemp(join(tmpdir(), 'storefront-'))
const emulator = await startEmulator()
try {
  await cp(EXAMPLE, workspace, { recursive: true })
  // What a hurried edit looks like, for the last step.
  await writeFile(
    join(workspace, 'mistake.yml'),
    'version: 1\nproducts:\n  gold:\n    displayName: Gold\n    state: live\n',
  )
  const deviations: string[] = []
  for (const [index, step] of stepsOn(emulator.url).entries()) deviations.push(...(await show(step, index + 1)))
  stdout.write(deviations.length === 0 ? '\nevery step ended as it says\n' : `\n${deviations.join('\n')}\n`)
  process.exitCode = deviations.length === 0 ? 0 : 1
} finally {
  await emulator.stop()
  await rm(workspace, { recursive: true, force: true })
}

async function show(step: DemoStep, number: number): Promise<readonly string[]> {
  for (const edit of step.edits ?? []) await make(edit)
  for (const edit of step.portal ?? []) await makeInPortal(edit)
  const result = await runAction({ inputs: step.inputs, env: step.env, workspace })
  stdout.write(`${stepLines(step, number, result).join('\n')}\n`)
  await forget(result)
  return deviationsOf(step, result).map(text => `step ${number} (${step.title}): ${text}`)
}

async function make({ file, find, put }: Edit): Promise<void> {
  const path = join(workspace, file)
  const text = await readFile(path, 'utf8')
  if (text.split(find).length !== 2) throw new Error(`${file} does not have "${find}" once`)
  stdout.write(`\n${file}: "${find}" becomes "${put}"\n`)
  await writeFile(path, text.replace(find, put))
}

/** The portal of the service, too, writes by Azure Resource Manager. */
async function makeInPortal({ path, properties }: PortalEdit): Promise<void> {
  const response = await fetch(`${emulator.url}${SERVICE_PATH}${path}?api-version=2024-05-01`, {
    method: 'PATCH',
    headers: { Authorization: `Bearer ${SAMPLE_ACCESS_TOKEN}`, 'If-Match': '*', 'Content-Type': 'application/json' },
    body: JSON.stringify({ properties }),
  })
  if (!response.ok) throw new Error(`${path} was answered ${response.status}: ${await response.text()}`)
  stdout.write(`\nin the portal: ${path} gets ${JSON.stringify(properties)}\n`)
}
