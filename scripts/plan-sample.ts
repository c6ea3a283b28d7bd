/**
 * A plan as the job summary shows it, made by the action itself, for the README.
 *
 * Nothing in it is written by hand but the two states of the file: what was applied, and what is declared now. So the
 * README cannot show a plan that the action does not make.
 */
import { ARM, realClock, settingsOf, type TestWorld, worldWith } from '../__tests__/support/world.ts'
import { createEmulator } from '../src/emulator/handler.ts'
import { run } from '../src/run.ts'

const APPLIED = {
  'apim.yml': `
version: 1
stack: storefront
tags:
  pilot: { displayName: Pilot }
products:
  gold:
    displayName: Gold
    state: notPublished
    subscriptionRequired: true
    policy: { file: gold.xml }
`,
  'gold.xml': policy('100'),
}

const DECLARED = {
  'apim.yml': `version: 1
stack: storefront
groups:
  partners: { displayName: Partners }
products:
  gold:
    displayName: Gold
    state: published
    subscriptionRequired: true
    subscriptionsLimit: 5
    groups: [partners]
    policy: { file: gold.xml } # 500 calls a minute
removed:
  tags: { pilot: {} }
`,
  'gold.xml': policy('500'),
}

function policy(calls: string): string {
  return `<policies>
  <inbound>
    <base />
    <rate-limit calls="${calls}" renewal-period="60" />
  </inbound>
  <backend>
    <base />
  </backend>
  <outbound>
    <base />
  </outbound>
</policies>
`
}

/** Gives the file and the summary of its plan as Markdown, with small headings. */
export async function planSample(): Promise<string> {
  const emulator = createEmulator()
  await passed(worldWith(APPLIED, emulator), 'apply')
  const summary = await passed(worldWith(DECLARED, emulator), 'plan')
  return `\`\`\`yaml\n${DECLARED['apim.yml']}\`\`\`\n\n${summary.trim().replace(/^##/gm, '####').replace(' in 0 ms', '')}\n`
}

async function passed(world: TestWorld, command: string): Promise<string> {
  const { 'arm-url': _, ...inputs } = ARM
  const settings = settingsOf({ ...inputs, command, service: 'contoso' })
  const isDone = await run(settings, { ...world, clock: { ...realClock, now: () => Date.UTC(2026, 0, 1) } })
  const said = world.runner.said.find(line => line.startsWith('summary '))
  if (!isDone || said === undefined) throw new Error(`the sample ended otherwise:\n${world.runner.said.join('\n')}`)
  return said.slice('summary '.length)
}
