/**
 * `resources:`, for what no other entry knows: whatever Azure adds tomorrow, by its path and its body.
 *
 * The members are those that every resource of Azure may have; what stands in them is nobody's business here. A path at
 * which another kind lives is refused, so that nothing slips past what the table knows of it.
 */
import { anything, text } from '../field.ts'
import type { Kind } from '../kind.ts'

const SUBSET = { subset: true } as const

/** Resources without an entry of their own. */
export const resources: readonly Kind[] = [
  {
    name: 'resources',
    noun: 'resource',
    doc: 'Anything that has no collection here yet, by its path below the service; only what is declared is compared.',
    shape: 'collection',
    path: '/{id}',
    id: { isPath: true, maxLength: 1000, saying: 'a path below the service such as "/apis/orders/tools/search"' },
    fields: {
      apiVersion: text("Version of the service's API that knows it; that of the run when it is left out.", {
        pattern: /^\d{4}-\d{2}-\d{2}(?:-preview)?$/,
        saying: 'a version such as "2025-09-01-preview"',
      }),
      properties: anything('Its properties.', SUBSET),
      location: text('The region that it lies in.'),
      kind: text('Which kind of its type it is.'),
      tags: anything('Tags of Azure Resource Manager.', SUBSET),
      sku: anything('Size and pricing tier.', SUBSET),
      plan: anything('The plan by which it was bought.', SUBSET),
      identity: anything('Identities that it has in Microsoft Entra.', SUBSET),
      zones: anything('Availability zones, as a list.', SUBSET),
      extendedLocation: anything('The edge or custom location that it lies in.', SUBSET),
    },
    update: 'put',
    unlisted: true,
    wholeBody: true,
    versionedBy: 'apiVersion',
    source: 'https://learn.microsoft.com/azure/templates/microsoft.apimanagement/service',
  },
]
