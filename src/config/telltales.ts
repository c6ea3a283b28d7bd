/**
 * What in a text says which environment it is for: hosts, resources of Azure, ids of identities.
 *
 * A URL counts by its host alone: two paths on one host are the same system. A text with a variable left in it is known
 * to differ, or known to be a secret, so nothing is found there.
 */

/** Hosts that are the same for everybody: names of XML vocabularies, and the doors of the clouds themselves. */
const EVERYBODYS = new Set([
  'www.w3.org',
  'schemas.xmlsoap.org',
  'schemas.microsoft.com',
  'tempuri.org',
  'json-schema.org',
  'login.microsoftonline.com',
  'login.microsoftonline.us',
  'login.chinacloudapi.cn',
  'sts.windows.net',
  'graph.microsoft.com',
  'management.azure.com',
  'management.usgovcloudapi.net',
  'management.chinacloudapi.cn',
  'vault.azure.net',
  'localhost',
  '127.0.0.1',
])

const URL_HOST = /\b[a-z][a-z0-9+.-]*:\/\/(?:[^\s/@"'<>]*@)?([a-z0-9[][^\s/?#"'<>\\{}$,;)]*)/gi
const RESOURCE = /\/subscriptions\/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?:\/[^\s"'<>{}$]*)?/gi
/** An identity in the midst of a text: first in the path of a URL, or the whole of an attribute, an element or a setting. */
const EMBEDDED_GUID = /(?:[>=]\s*["']?|:\/\/[^\s"'<>{}$/]*\/)([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![\w-])/gi
const ELEMENT = />\s*([^\s<>]+)\s*<\//g
const HOST = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}(?::\d+)?$/i
const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Lists them, in lower case, each once. */
export function telltales(text: string): readonly string[] {
  const whole = text.trim()
  const alone = HOST.test(whole) || GUID.test(whole) ? [whole] : []
  const hosts = Array.from(text.matchAll(URL_HOST), ([, host = '']) => host.replace(/[.:]+$/, ''))
  const resources = Array.from(text.matchAll(RESOURCE), ([id]) => id.replace(/[./]+$/, ''))
  const elements = Array.from(text.matchAll(ELEMENT), ([, inner = '']) => inner).filter(inner => HOST.test(inner))
  const rest = resources.reduce((left, id) => left.replaceAll(id, ''), text)
  const identities = Array.from(rest.matchAll(EMBEDDED_GUID), ([, id = '']) => id)
  const all = [...alone, ...hosts, ...elements, ...resources, ...identities].map(value => value.toLowerCase())
  return [...new Set(all)].filter(value => !EVERYBODYS.has(value.replace(/:\d+$/, '')))
}
