/**
 * Rules for APIs, their revisions and operations.
 *
 * A revision that is not current shares most of its fields with the current one and must not differ in them.
 */
import { isObject, type Json, textOf } from '../protocol.ts'
import { IN_COMMON } from '../revisions.ts'
import type { Draft } from '../world.ts'
import { type Rule, when } from './rule.ts'
import type { Problem } from './validate.ts'

/** Rules of this file, by kind. */
export const API_RULES: Readonly<Record<string, readonly Rule[]>> = {
  api: [apiRule, authenticationRule, revisionRule],
  apiOperation: [operationRule],
}

function apiRule({ wanted, before, sent }: Draft): readonly Problem[] {
  const importsWithNull = sent['format'] !== undefined && Object.values(sent).includes(null)
  return [
    ...when(importsWithNull, 'properties', 'Properties of an import must not be null.'),
    ...when(wanted['serviceUrl'] === '', 'serviceUrl', "'serviceUrl' must not be empty."),
    ...when(
      (wanted['format'] === undefined) !== (wanted['value'] === undefined),
      'format',
      "'format' and 'value' must be given together.",
    ),
    ...when(
      wanted['apiVersion'] !== undefined &&
        wanted['apiVersion'] !== '' &&
        wanted['apiVersion'] !== null &&
        wanted['apiVersionSetId'] == null &&
        !isObject(wanted['apiVersionSet']),
      'apiVersionSetId',
      'A version needs an API version set.',
    ),
    ...when(
      before === undefined &&
        textOf(wanted['displayName']) === undefined &&
        wanted['value'] === undefined &&
        wanted['sourceApiId'] === undefined,
      'displayName',
      "'displayName' is required.",
    ),
  ]
}

function authenticationRule({ wanted }: Draft): readonly Problem[] {
  const settings = wanted['authenticationSettings']
  if (!isObject(settings)) return []
  const given = ['oAuth2', 'openid', 'oAuth2AuthenticationSettings', 'openidAuthenticationSettings'].filter(
    name => settings[name] != null,
  )
  const mixes = given.some(name => name.endsWith('Settings')) && given.some(name => !name.endsWith('Settings'))
  const both = given.includes('oAuth2') && given.includes('openid')
  return when(mixes || both, 'authenticationSettings', `These settings cannot be used together: ${given.join(', ')}.`)
}

function revisionRule({ wanted, before, world, path }: Draft): readonly Problem[] {
  if (!/;rev=\d+$/i.test(path)) return []
  const current = world.store.get(path.replace(/;rev=\d+$/i, ''))
  if (current === undefined) return [{ target: 'apiId', message: 'A revision can only be made of an API that exists.' }]
  const source = before?.properties ?? current.properties
  const changed = IN_COMMON.filter(name => wanted[name] != null && !sameValue(wanted[name], source[name]))
  return [
    ...changed.map(name => ({
      target: name,
      message: `'${name}' cannot be changed in a revision that is not current.`,
    })),
    ...when(
      before === undefined && wanted['sourceApiId'] === undefined,
      'sourceApiId',
      "'sourceApiId' is required for a new revision.",
    ),
    ...when(
      before === undefined && wanted['isCurrent'] === true,
      'isCurrent',
      'A new revision is made current by a release.',
    ),
  ]
}

function operationRule({ wanted }: Draft): readonly Problem[] {
  const declared = Array.isArray(wanted['templateParameters'])
    ? wanted['templateParameters'].flatMap((parameter: Json) => (isObject(parameter) ? [parameter['name']] : []))
    : []
  const used = [...(textOf(wanted['urlTemplate']) ?? '').matchAll(/\{\*?([^}]+)\}/g)].flatMap(([, name]) => name ?? [])
  return used
    .filter(name => !declared.includes(name))
    .map(name => ({
      target: 'templateParameters',
      message: `All template parameters used in the UriTemplate must be defined in the Operation; '${name}' is not.`,
    }))
}

function sameValue(a: Json | undefined, b: Json | undefined): boolean {
  const plain = (value: Json | undefined): string => JSON.stringify(Array.isArray(value) ? value.toSorted() : value)
  return plain(a) === plain(b)
}
