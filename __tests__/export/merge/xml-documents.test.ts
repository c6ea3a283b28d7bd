/** Documents of XML that take the place of a file: with the address that the file has, and only if they will do. */
import { expect, test } from '@jest/globals'
import { readSpecification } from '../../../src/content/specification.ts'
import { xmlDocument } from '../../../src/export/merge/xml-documents.ts'

const OPENING =
  '<definitions xmlns="http://schemas.xmlsoap.org/wsdl/" xmlns:s="http://schemas.xmlsoap.org/wsdl/soap/" targetNamespace="urn:a">'

function wsdl(service: string, address: string, operations: readonly string[]): string {
  const all = operations.map(name => `<operation name="${name}"/>`).join('')
  const bound = operations.map(name => `<operation name="${name}"><s:operation soapAction="${name}"/></operation>`)
  return `${OPENING}<portType name="P">${all}</portType><binding name="B" type="P"><s:binding/>${bound.join('')}</binding>
<service name="${service}"><port name="E" binding="B"><s:address location=${address}/></port></service></definitions>
`
}

function liveOf(text: string) {
  const read = readSpecification('a.wsdl', text)
  return 'operations' in read ? (read.operations ?? []) : []
}

const FILE = wsdl('Prices', '"https://prices.contoso.example/a?b=1&amp;c=2"', ['Get'])
const OURS = wsdl('Prices', "'https://emulator.azure-api.net/prices'", ['Get', 'Set'])
const merge = (handedOut: string, selector?: Readonly<Record<string, string>>, live = liveOf(handedOut)) =>
  xmlDocument({ file: 'a.wsdl', text: FILE, handedOut, live, selector })

test('the address of the file stays, whatever stands in it', () => {
  expect(merge(OURS)).toEqual({
    spellings: [wsdl('Prices', '"https://prices.contoso.example/a?b=1&amp;c=2"', ['Get', 'Set'])],
    isSame: expect.any(Function),
  })
})

test('another layout of the same is the same, and nothing else', () => {
  const merged = merge(OURS)
  const isSame = 'isSame' in merged ? merged.isSame : () => undefined
  const own = wsdl('Prices', '"https://prices.contoso.example/a?b=1&amp;c=2"', ['Get', 'Set'])
  expect([isSame(own.replaceAll('><', '>\r\n  <')), isSame(FILE), isSame('no XML')]).toEqual([true, false, false])
})

test('the base of WADL goes where the service says none', () => {
  const wadl = (resources: string) =>
    `<application xmlns="http://wadl.dev.java.net/2009/02"><${resources}><resource path="/a"><method name="GET" id="a"/></resource></resources></application>`
  const live = liveOf(wadl('resources'))
  const text = wadl('resources base="https://rooms.contoso.example"')
  expect(xmlDocument({ file: 'a.wadl', text, handedOut: wadl('resources'), live, selector: undefined })).toEqual(
    expect.objectContaining({ spellings: [text] }),
  )
})

test.each([
  [
    'lacks the service that the file selects',
    merge(OURS.replace('"Prices"', '"Others"'), { wsdlServiceName: 'Prices' }),
    'the document that the service hands out will not do: wsdlServiceName is "Prices", which the document does not have; expected "Others"',
  ],
  ['is none', merge('<definitions>'), expect.stringMatching(/^the document that the service hands out will not do: /)],
  [
    'is of something else',
    merge(OURS, undefined, liveOf(FILE)),
    'the document that the service hands out says something else: operation added: POST /?soapAction=Set',
  ],
])('a document that %s is not taken', (_, merged, why) => {
  expect(merged).toEqual({ why })
})
