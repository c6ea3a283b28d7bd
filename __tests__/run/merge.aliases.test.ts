/** What the files say once and repeat: a change goes where it belongs, and whoever had the value by it keeps it. */
import { describe, expect, test } from '@jest/globals'
import type { Emulator } from '../../src/emulator/handler.ts'
import { applied, linesOf, merged } from '../support/merging.ts'
import { serviceOn } from '../support/scenario.ts'
import { realClock } from '../support/world.ts'

const TEXT = `version: 1
groups: { partners: { displayName: Partners }, staff: { displayName: Staff } }
products:
  gold: &usual
    displayName: Gold
    description: &text Everything. # as on the site
    terms: Be nice.
    groups: &seen [developers, partners]
  silver:
    <<: *usual
    displayName: Silver
  bronze: { displayName: Bronze, description: *text, groups: *seen }
`

const NAMES = { gold: 'Gold', silver: 'Silver', bronze: 'Bronze' }
const GOLD = { displayName: 'Gold', description: 'Everything.', terms: 'Be nice.' }

/** Merges what hands have made of the service, and gives the lines of the log with the text of the file. */
async function drifted(text: string, change: (emulator: Emulator) => void | Promise<void>, inputs = {}) {
  const emulator = await applied({ 'apim.yml': text }, inputs)
  await change(emulator)
  const world = await merged({ 'apim.yml': text }, emulator, { prune: 'all', ...inputs })
  return { lines: linesOf(world), text: world.written.get('apim.yml') }
}

describe('a value that a merge brings', () => {
  test('becomes a key of its own, which goes over the merge', async () => {
    const { lines, text } = await drifted(TEXT, emulator => {
      emulator.seed('/products/silver', { ...GOLD, displayName: 'Silver', terms: 'Be silver.' })
    })
    expect(lines).toEqual(['changed: apim.yml:10: products/silver: terms', '1 change written into 1 file'])
    expect(text).toBe(TEXT.replace('displayName: Silver\n', 'displayName: Silver\n    terms: Be silver.\n'))
  })

  test('is nothing where the service has nothing', async () => {
    const { text } = await drifted(TEXT, emulator => {
      emulator.seed('/products/silver', { displayName: 'Silver', description: 'Everything.' })
    })
    expect(text).toBe(TEXT.replace('displayName: Silver\n', 'displayName: Silver\n    terms: null\n'))
  })

  test('is a list of its own when a link comes or goes', async () => {
    const { text } = await drifted(TEXT, async emulator => {
      const service = serviceOn(emulator, realClock)
      await service.put('/products/silver/groups/staff', undefined)
      await service.delete('/products/silver/groups/partners', { ifMatch: '*' })
    })
    expect(text).toBe(TEXT.replace('displayName: Silver\n', 'displayName: Silver\n    groups: [ developers, staff ]\n'))
  })
})

describe('a value that an alias stands for', () => {
  test('stands in its place', async () => {
    const { text } = await drifted(TEXT, async emulator => {
      emulator.seed('/products/bronze', { displayName: 'Bronze', description: 'Little.' })
      await serviceOn(emulator, realClock).put('/products/bronze/groups/staff', undefined)
    })
    expect(text).toBe(
      TEXT.replace(
        'description: *text, groups: *seen',
        'description: Little., groups: [ developers, partners, staff ]',
      ),
    )
  })

  test('is merged where it is all of an entity', async () => {
    const before = 'version: 1\ngroups:\n  x: &x\n    description: Same.\n'
    const { text } = await drifted(`${before}  y: *x\n`, emulator => {
      emulator.seed('/groups/y', { displayName: 'y', description: 'Other.' })
    })
    expect(text).toBe(`${before}  y:\n    <<: *x\n    description: Other.\n`)
  })
})

describe('a value that others repeat', () => {
  test('changes where it stands when all of them are to have the new one', async () => {
    const { lines, text } = await drifted(TEXT, emulator => {
      for (const [id, displayName] of Object.entries(NAMES))
        emulator.seed(`/products/${id}`, { ...(id === 'bronze' ? {} : GOLD), displayName, description: 'New.' })
    })
    expect(lines).toEqual([
      'changed: apim.yml:6: products/gold: description',
      'changed: apim.yml:10: products/silver: description',
      'changed: apim.yml:12: products/bronze: description',
      '3 changes written into 1 file',
    ])
    expect(text).toBe(TEXT.replace('&text Everything.', '&text New.'))
  })

  test('is theirs when it alone changes', async () => {
    const { lines, text } = await drifted(TEXT, emulator => {
      emulator.seed('/products/gold', { ...GOLD, description: 'New.' })
    })
    expect(lines).toEqual(['changed: apim.yml:6: products/gold: description', '1 change written into 1 file'])
    expect(text).toBe(
      TEXT.replace('&text Everything.', '&text New.')
        .replace('displayName: Silver\n', 'displayName: Silver\n    description: Everything.\n')
        .replace('*text', 'Everything.'),
    )
  })

  test('is theirs when another environment has it, of which nobody asked', async () => {
    const text = `version: 1
environments:
  prod: { service: emulator }
products:
  gold: { displayName: Gold, description: &text Everything. }
`
    const both = text.replace(
      '  prod: { service: emulator }\n',
      '  prod: { service: emulator }\n  dev:\n    service: emulator\n    overrides: { products: { gold: { displayName: Dev } } }\n',
    )
    const { text: written } = await drifted(
      `${both}  test: { displayName: Test, description: *text, sync: { environments: [dev] } }\n`,
      emulator => {
        emulator.seed('/products/gold', { displayName: 'Gold', description: 'New.' })
      },
      { environment: 'prod' },
    )
    expect(written).toBe(
      `${both.replace('Everything.', 'New.')}  test: { displayName: Test, description: Everything., sync: { environments: [dev] } }\n`,
    )
  })

  test('stays with them when what it stands in is taken out', async () => {
    const { text } = await drifted(TEXT, async emulator => {
      const query = { deleteSubscriptions: 'true' }
      await serviceOn(emulator, realClock).delete('/products/gold', { ifMatch: '*', query })
    })
    expect(text).toBe(`version: 1
groups: { partners: { displayName: Partners }, staff: { displayName: Staff } }
products:
  silver:
    displayName: Silver
    description: Everything.
    terms: Be nice.
    groups: [ developers, partners ]
  bronze: { displayName: Bronze, description: Everything., groups: [ developers, partners ] }
`)
  })
})

test('what has to be left is not touched, and told of', async () => {
  const before = `version: 1
tags: { public: { displayName: Public } }
products:
  gold: &usual { displayName: Gold, sync: { exact: [tags] } }
  silver: { <<: *usual, displayName: Silver }
`
  const { lines, text } = await drifted(before, async emulator => {
    emulator.seed('/products/silver', { displayName: 'Silver plus' })
    await serviceOn(emulator, realClock).put('/products/gold/tags/public', undefined)
  })
  expect(lines).toEqual([
    'changed: apim.yml:5: products/silver: displayName',
    'left: apim.yml:4: products/gold/tags/public: its map is merged into others, which would have it too',
    '1 change written into 1 file; 1 left as the files say',
  ])
  expect(text).toBe(before.replace('displayName: Silver', 'displayName: Silver plus'))
})

describe('the file of a policy', () => {
  const policy = (inner: string) =>
    `<policies>\n  <inbound>\n    ${inner}\n  </inbound>\n  <backend>\n    <base />\n  </backend>\n  <outbound>\n    <base />\n  </outbound>\n  <on-error>\n    <base />\n  </on-error>\n</policies>\n`
  const files = {
    'apim.yml': `version: 1
products:
  gold: &usual { policy: { file: usual.xml } }
  silver: { <<: *usual, displayName: Silver }
`,
    'usual.xml': policy('<base />'),
  }

  test.each([
    ['changes when all who have it are to have the new one', ['gold', 'silver'], { 'usual.xml': policy('<cors />') }],
    ['stays when one of them alone changes', ['silver'], {}],
  ])('%s', async (_, ids, written) => {
    const emulator = await applied(files)
    const value = policy('<cors />')
    for (const id of ids)
      await serviceOn(emulator, realClock).put(
        `/products/${id}/policies/policy`,
        { value, format: 'rawxml' },
        { ifMatch: '*' },
      )
    const world = await merged(files, emulator)
    expect(Object.fromEntries(world.written)).toEqual(written)
  })
})

test('what an environment overrides by an alias becomes a value of its own there', async () => {
  const before = `version: 1
environments:
  prod:
    service: emulator
    overrides: { tags: { public: &open { displayName: Open }, inner: *open } }
tags:
  public: { displayName: Public }
  inner: { displayName: Inner }
`
  const inputs = { environment: 'prod' }
  const text = before.replace('inner: *open', 'inner: { <<: *open, displayName: Inside }')
  const { text: written } = await drifted(
    text,
    emulator => {
      emulator.seed('/tags/public', { displayName: 'Wide open' })
    },
    inputs,
  )
  expect(written).toBe(text.replace('displayName: Open', 'displayName: Wide open'))
})

test('a file from elsewhere keeps its mark and its line ends', async () => {
  const elsewhere = (text: string) => `\u{feff}${text.replaceAll('\n', '\r\n')}`
  const { text } = await drifted(elsewhere(TEXT), emulator => {
    emulator.seed('/products/silver', { ...GOLD, displayName: 'Silver', terms: 'One.\nTwo.' })
    emulator.seed('/products/iron', { displayName: 'Iron' })
  })
  expect(text).toBe(
    elsewhere(
      `${TEXT.replace('displayName: Silver\n', 'displayName: Silver\n    terms: |-\n      One.\n      Two.\n')}  iron: { displayName: Iron }\n`,
    ),
  )
})
