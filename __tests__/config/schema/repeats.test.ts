/**
 * A schema says a thing once, and means what it meant.
 */
import { describe, expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import { withoutRepeats } from '../../../src/config/schema/repeats.ts'
import { fileSchema } from '../../../src/config/schema.ts'

const NAME = {
  description: 'Name shown in the developer portal, as long as it takes to be worth a reference.',
  type: 'string',
  minLength: 1,
  maxLength: 300,
  pattern: '^.+$',
}

describe('what stands in a schema a second time', () => {
  test('refers to the first, whatever the order of its words', () => {
    const { pattern, ...rest } = NAME
    const schema = {
      properties: { top: NAME },
      definitions: { a: { properties: { 'x/y': NAME } }, b: { properties: { name: { pattern, ...rest } } } },
    }
    const ref = { $ref: '#/definitions/a/properties/x~1y' }
    expect(withoutRepeats(schema)).toEqual({
      properties: { top: ref },
      definitions: { a: { properties: { 'x/y': NAME } }, b: { properties: { name: ref } } },
    })
  })

  test('stays when it is short', () => {
    const schema = { properties: { a: { type: 'string' }, b: { type: 'string' } }, definitions: {} }
    expect(withoutRepeats(schema)).toEqual(schema)
  })

  test('stays when it is no schema but a map of properties', () => {
    const map = { first: NAME, second: { ...NAME, maxLength: 999 } }
    const schema = { definitions: { a: { properties: map }, b: { required: ['first'], properties: map } } }
    const { definitions } = withoutRepeats(schema)
    expect(definitions).toEqual({
      a: { properties: map },
      b: {
        required: ['first'],
        properties: {
          first: { $ref: '#/definitions/a/properties/first' },
          second: { $ref: '#/definitions/a/properties/second' },
        },
      },
    })
  })
})

test('every reference of the whole schema leads somewhere', () => {
  expect(() => new Ajv({ strict: false }).compile(fileSchema())).not.toThrow()
})
