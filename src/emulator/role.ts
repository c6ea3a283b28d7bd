/**
 * What the role of whoever asks allows, in Azure Resource Manager; the direct management API knows no roles.
 *
 * A reader may GET and HEAD whatever shows no secret. Reading secrets is a POST, which is why a reader may not.
 */
import { Refusal } from './protocol.ts'
import type { Address } from './route.ts'

/** What can be asked for with a role. */
export type Role = 'contributor' | 'reader'

/** Refuses what a role does not allow. @throws Refusal 403 AuthorizationFailed */
export function checkRole(role: Role, method: string, address: Address): void {
  if (role === 'contributor' || method === 'GET' || method === 'HEAD') return
  const scope = address.fullPath
  throw new Refusal(
    403,
    'AuthorizationFailed',
    `The client 'emulator' with object id '00000000-0000-0000-0000-000000000000' does not have authorization to perform ` +
      `action '${actionOf(method, address)}' over scope '${scope}' or the scope is invalid. If access was recently ` +
      'granted, please refresh your credentials.',
  )
}

/** The name of an operation in a role: `Microsoft.ApiManagement/service/products/write`. */
function actionOf(method: string, { path }: Address): string {
  const segments = path.split('/').slice(1)
  const last = method === 'POST' ? segments.pop() : undefined
  const types = segments.filter((_, index) => index % 2 === 0)
  const verb = last === undefined ? (method === 'DELETE' ? 'delete' : 'write') : `${last}/action`
  return ['Microsoft.ApiManagement/service', ...types, verb].join('/')
}
