/**
 * Operations and types of an API, as the service writes them into WADL and WSDL.
 *
 * As in OpenAPI, the address in a document is the gateway and not the backend. WADL has one word for the id and for the
 * name of an operation, and none for what most other things mean, so an API that has more is not whole in it.
 */

import { isObject, type Json, type JsonObject, textOf } from '../protocol.ts'
import { type Entity, nameOf } from '../store.ts'
import { partsOf } from './openapi-export.ts'

/** What a document is made of. */
export interface XmlExported {
  readonly api: Entity
  readonly operations: readonly Entity[]
  /** Text of the types. */
  readonly types: string
  /** Where callers reach the API. */
  readonly address: string
}

/** Gives an API as WADL. */
export function wadlOf({ api, operations, types, address }: XmlExported): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<application xmlns="http://wadl.dev.java.net/2009/02">',
    `  <doc title="${written(api.properties['displayName'])}" />`,
    ...(types === '' ? [] : [`  <grammars>${types}</grammars>`]),
    `  <resources base="${written(address)}">`,
    ...operations.flatMap(resourceOf),
    '  </resources>',
    '</application>',
    '',
  ].join('\n')
}

function resourceOf(operation: Entity): readonly string[] {
  const { template, fixed, variable } = partsOf(operation)
  const { method, templateParameters, request, responses } = operation.properties
  const { queryParameters, headers, representations } = isObject(request) ? request : {}
  const inTemplate = list(templateParameters).map(parameter =>
    paramOf(parameter, variable.includes(textOf(parameter['name']) ?? '') ? 'query' : 'template'),
  )
  return [
    `    <resource path="${written(fixed === '' ? template : `${template}?${fixed}`)}">`,
    `      <method name="${written(method)}" id="${written(nameOf(operation.path))}">`,
    '        <request>',
    ...inTemplate,
    ...list(queryParameters).map(parameter => paramOf(parameter, 'query')),
    ...list(headers).map(parameter => paramOf(parameter, 'header')),
    ...list(representations).map(representationOf),
    '        </request>',
    ...list(responses).flatMap(({ statusCode, representations: forms }) => [
      `        <response status="${written(statusCode)}">`,
      ...list(forms).map(representationOf),
      '        </response>',
    ]),
    '      </method>',
    '    </resource>',
  ]
}

function paramOf({ name, required }: JsonObject, style: string): string {
  return `          <param name="${written(name)}" style="${style}" required="${required === true}" />`
}

function representationOf({ contentType, typeName }: JsonObject): string {
  const element = textOf(typeName) === undefined ? '' : ` element="${written(typeName)}"`
  return `          <representation mediaType="${written(contentType)}"${element} />`
}

const ACTION = /^\/\?soapAction=(.+)$/i

/** Gives an API as WSDL; nothing when one of its operations is not of SOAP. */
export function wsdlOf({ api, operations, types, address }: XmlExported): string | undefined {
  const bound = operations.map(({ properties }) => ({
    name: written(properties['displayName']),
    documentation:
      properties['description'] === properties['displayName']
        ? ''
        : `<wsdl:documentation>${written(properties['description'])}</wsdl:documentation>`,
    action: ACTION.exec(textOf(properties['urlTemplate']) ?? '')?.[1],
  }))
  if (bound.some(({ action }) => action === undefined)) return undefined
  const name = written(nameOf(api.path))
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<wsdl:definitions name="${name}" xmlns:wsdl="http://schemas.xmlsoap.org/wsdl/" xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/">`,
    ...(types === '' ? [] : [`  <wsdl:types>${types}</wsdl:types>`]),
    `  <wsdl:portType name="${name}">`,
    ...bound.map(
      operation => `    <wsdl:operation name="${operation.name}">${operation.documentation}</wsdl:operation>`,
    ),
    '  </wsdl:portType>',
    `  <wsdl:binding name="${name}Soap" type="${name}">`,
    '    <soap:binding style="document" transport="http://schemas.xmlsoap.org/soap/http" />',
    ...bound.map(
      operation =>
        `    <wsdl:operation name="${operation.name}"><soap:operation soapAction="${written(operation.action)}" /></wsdl:operation>`,
    ),
    '  </wsdl:binding>',
    `  <wsdl:service name="${name}">`,
    `    <wsdl:port name="${name}Soap" binding="${name}Soap"><soap:address location="${written(address)}" /></wsdl:port>`,
    '  </wsdl:service>',
    '</wsdl:definitions>',
    '',
  ].join('\n')
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A value as attributes and texts hold it. */
function written(value: Json | undefined): string {
  return String(value ?? '').replace(/[&<>"]/g, character => ESCAPES[character] ?? character)
}

function list(value: Json | undefined): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter((item: Json) => isObject(item)) : []
}
