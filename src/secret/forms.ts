/**
 * The spellings of a secret by which it is known wherever it turns up.
 *
 * What has fewer characters than the runner masks is found everywhere and is none of them.
 */
import { SHORTEST_MASK } from '../secret.ts'

/** Lists the spellings of a secret: the value, its lines, and each as others spell it; none under 8 characters. */
export function maskForms(text: string): readonly string[] {
  const lines = text.split(/[\r\n]+/)
  const plain = [text, text.trim(), ...lines, ...lines.map(line => line.trim())]
  const long = plain.filter(form => form.trim().length >= SHORTEST_MASK)
  const forms = long.flatMap(form => [form, ...encoded(form)])
  return [...new Set(forms.filter(form => form.length >= SHORTEST_MASK))]
}

/** Base64, URL, JSON and XML, and the one line that a service makes of several when it quotes them. */
function encoded(text: string): readonly string[] {
  const url = encodeURIComponent(text.toWellFormed())
  const lowerCaseHex = url.replace(/%[0-9A-F]{2}/g, code => code.toLowerCase())
  const json = JSON.stringify(text).slice(1, -1)
  const xml = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
  return [Buffer.from(text, 'utf8').toString('base64'), url, lowerCaseHex, json, xml, text.replace(/\s+/g, ' ').trim()]
}
