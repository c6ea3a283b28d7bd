/**
 * The post step: blanks the token that `export-token` gave to later steps.
 *
 * The token itself stays valid until it expires; nothing but a new key revokes it.
 */
import { createRunner } from './github/runner.ts'
import { blankToken } from './mint/exported.ts'

blankToken(createRunner())
