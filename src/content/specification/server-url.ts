/**
 * The URL of the service behind an OpenAPI document.
 *
 * The service takes the first server with `https` and none otherwise; a relative one has nothing to be relative to when
 * the document is sent inline.
 *
 * @see https://learn.microsoft.com/azure/api-management/api-management-api-import-restrictions
 */
import type { Json, JsonObject } from '../../ports.ts'
import { isJsonObject } from '../../values.ts'

/** Gives the URL that an import sets; undefined when it sets none. */
export function serverUrlOf(root: JsonObject): string | undefined {
  const servers = root['servers'] ?? root['x-servers']
  if (Array.isArray(servers)) return servers.map(urlOf).find(url => url !== undefined && /^https:/i.test(url))
  const { host, basePath, schemes } = root
  if (typeof host !== 'string') return undefined
  const plain = Array.isArray(schemes) && schemes.includes('http') && !schemes.includes('https')
  const path = typeof basePath === 'string' ? basePath.replace(/\/$/, '') : ''
  return `${plain ? 'http' : 'https'}://${host}${path}`
}

function urlOf(server: Json): string | undefined {
  if (!isJsonObject(server) || typeof server['url'] !== 'string') return undefined
  const variables = isJsonObject(server['variables']) ? server['variables'] : {}
  return server['url'].replace(/\{([^{}]*)\}/g, (all, name) => {
    const variable = Object.hasOwn(variables, name) ? variables[name] : undefined
    return isJsonObject(variable) && typeof variable['default'] === 'string' ? variable['default'] : all
  })
}
