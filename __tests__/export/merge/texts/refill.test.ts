/**
 * Texts of a service, written with the variables of the files: by hand, and by the one law that counts, which is that
 * what is written comes to what the service has.
 */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { refill } from '../../../../src/export/merge/texts/refill.ts'

const VALUES: Readonly<Record<string, string>> = {
  host: 'contoso.example',
  stage: 'prod',
  number: '1',
  a: 'a',
  b: 'b',
  none: '',
  suffix: '-prod',
  many: 'one\ntwo',
  tricky: '$${',
}

/** What the files come to, without the code of the product. */
function fillWith(values: Readonly<Record<string, string>>): (text: string) => string | undefined {
  return text => {
    const marks = [...text.matchAll(/\$\$\{|\$\{(\w+)\.(\w*)\}/g)]
    if (marks.some(([, source, name = '']) => source !== undefined && (source === 'secret' || !(name in values))))
      return undefined
    return text.replace(/\$\$\{|\$\{\w+\.(\w*)\}/g, (_, name?: string) =>
      name === undefined ? '${' : (values[name] ?? ''),
    )
  }
}

const fill = fillWith(VALUES)

describe('a text with variables', () => {
  test.each([
    ['is as it was', 'https://${var.host}/orders', 'https://contoso.example/orders', 'https://${var.host}/orders'],
    ['goes on', 'https://${var.host}/orders', 'https://contoso.example/orders/v2', 'https://${var.host}/orders/v2'],
    ['has another end', 'https://${var.host}/orders', 'https://contoso.example:8443/o', 'https://${var.host}:8443/o'],
    [
      'has another beginning',
      'https://${var.host}/orders',
      'http://contoso.example/orders',
      'http://${var.host}/orders',
    ],
    ['has more before', 'https://${var.host}/', 'https://api.contoso.example/', 'https://api.${var.host}/'],
    ['has one of two', '${var.a}, ${var.b}!', 'a, or b!', '${var.a}, or ${var.b}!'],
    ['has the value of one twice', '${var.a}/${var.a}', 'a/a/new', '${var.a}/${var.a}/new'],
    ['has them side by side', '${var.a}${var.b}', 'ab!', '${var.a}${var.b}!'],
    ['has one within a word', 'api${env.suffix}v1', 'api-prodv2', 'api${env.suffix}v2'],
    ['has one that is empty', '${var.none}orders', 'orders-v2', '${var.none}orders-v2'],
    ['has what looks like one', 'a $${x} ${var.a}', 'the ${y} a', 'the $${y} ${var.a}'],
    ['has none', 'plain', 'now ${var.a}', 'now $${var.a}'],
    ['says a default', '${var.a:-x} b', 'a c', '${var.a:-x} c'],
  ])('that %s', (_, template, live, expected) => {
    const filled = template.includes(':-') ? (text: string) => fill(text.replace(/:-\w*/g, '')) : fill
    expect(refill(template, live, filled)).toEqual({ text: expected })
  })

  test.each([
    ['${var.host}', 'https://${var.host}/orders', 'https://other.example/orders'],
    ['${var.host}', 'https://${var.host}/orders', 'https://contoso.examples/orders'],
    ['${var.host}', 'https://${var.host}/orders', 'see contoso.example for more'],
    ['${var.number}', 'v${var.number}', 'v10'],
    ['${var.number}', 'v${var.number}', 'w1'],
    ['${var.b}', '${var.a}-${var.b}', 'a-c'],
    ['${env.stage}', '${env.stage}', 'test'],
    ['${var.none}', '${var.none}orders', 'new'],
  ])('is left where another value stands in the place of %s: %s', (expression, template, live) => {
    expect(refill(template, live, fill)).toEqual({ why: `the value of ${expression} is another one in the service` })
  })

  test('is left where it cannot be told which is the variable', () => {
    expect(refill('-${var.a}-', '-a-a-', fill)).toEqual({
      why: 'its variables may stand in several places of what the service has',
    })
  })

  test('is left where it holds a secret, whatever else differs', () => {
    expect(refill('Bearer ${secret.TOKEN}', 'Basic x', fill)).toEqual({ why: '${secret.TOKEN} holds a secret' })
  })

  test('is left where it is too long to look for a hundred variables', () => {
    expect(refill('${var.a} '.repeat(100), 'b'.repeat(50_000), fill)).toEqual({
      why: 'it is too long to find its variables in it',
    })
  })

  test('is left where no spelling would come to what the service has', () => {
    expect(refill('for ${var.a}', 'for $a', fill)).toEqual({
      why: 'what the service has cannot be written with its variables',
    })
  })
})

const POLICY = `<policies>
  <inbound>
    <!-- $\${x} -->
    <set-backend-service base-url="https://\${var.host}/v1" />
    <set-header name="stage">
      <value>\${env.stage}</value>
    </set-header>
  </inbound>
</policies>
`

describe('lines with variables', () => {
  test.each([
    [
      'keep those that do not differ',
      (text: string) => text.replace('"stage"', '"x-stage"'),
      'name="stage"',
      'name="x-stage"',
    ],
    ['change around a variable', (text: string) => text.replace('/v1', '/v2'), '/v1', '/v2'],
    [
      'get new ones',
      (text: string) => text.replace('    <set-h', '    <a b="${" />\n    <set-h'),
      '    <set-h',
      '    <a b="$${" />\n    <set-h',
    ],
    [
      'lose some',
      (text: string) => text.replace(/ +<set-header[\s\S]*set-header>\n/, ''),
      / +<set-header[\s\S]*set-header>\n/,
      '',
    ],
    [
      'lose some beside one that changes',
      (text: string) => text.replace(/ +<set-backend.*\n/, '').replace('"stage"', '"x-stage"'),
      / +<set-backend.*\n[\s\S]*"stage"/,
      '    <set-header name="x-stage"',
    ],
  ])('%s', (_, change, from, to) => {
    expect(refill(POLICY, change(fill(POLICY) ?? ''), fill)).toEqual({ text: POLICY.replace(from, () => to) })
  })

  test('are left when a value of one is another', () => {
    expect(refill(POLICY, (fill(POLICY) ?? '').replace('prod', 'test'), fill)).toEqual({
      why: 'the value of ${env.stage} is another one in the service',
    })
  })

  test('keep a variable that brings several', () => {
    expect(refill('x\n${var.many}\ny', 'x\none\ntwo\nz', fill)).toEqual({ text: 'x\n${var.many}\nz' })
  })
})

const literal = fc.string({
  unit: fc.constantFrom('a', 'b', '/', '.', ' ', '\n', '$', '{', '}', '${', 'é'),
  maxLength: 6,
})
const name = fc.constantFrom(...Object.keys(VALUES))

test('whatever the template and the service say, what is written comes to what the service has', () => {
  const parts = fc.array(fc.tuple(literal, name, literal, fc.boolean()), { maxLength: 5 })
  fc.assert(
    fc.property(parts, literal, literal, (drawn, last, other) => {
      const spelled = (text: string) => text.replaceAll('${', () => '$${')
      const template = [...drawn.map(([text, of]) => `${spelled(text)}\${var.${of}}`), spelled(last)].join('')
      const live = [...drawn.map(([text, of, now, isNew]) => `${isNew ? now : text}${VALUES[of]}`), other].join('')
      const made = refill(template, live, fill)
      expect(Object.entries(made).map(([is, text]) => is === 'why' || fill(text) === live)).toEqual([true])
    }),
    { numRuns: 2000 },
  )
})

test('wherever a line comes or goes, every other line stays as it is written', () => {
  const line = fc.record({ of: name, isMade: fc.boolean(), text: fc.constantFrom('', ' $${x}', '/v1', '  ') })
  const lines = fc.array(line, { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(lines, fc.nat(), fc.constantFrom('new', 'new ${x}', ''), (drawn, where, added) => {
      const template = drawn.map(
        ({ of, isMade, text }, index) => `${index}: ${isMade ? `\${var.${of}}` : 'text'}${text}`,
      )
      const at = where % (drawn.length + 1)
      const live = [...template.slice(0, at).map(fill), added, ...template.slice(at).map(fill)].join('\n')
      const spelled = added.replace('${', () => '$${')
      expect(refill(template.join('\n'), live, fill)).toEqual({
        text: [...template.slice(0, at), spelled, ...template.slice(at)].join('\n'),
      })
      const rest = drawn.length > 1 ? template.filter((_, index) => index !== where % drawn.length) : template
      expect(refill(template.join('\n'), rest.map(fill).join('\n'), fill)).toEqual({ text: rest.join('\n') })
    }),
    { numRuns: 1000 },
  )
})
