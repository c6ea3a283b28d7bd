/**
 * A merge from beginning to end: files are applied, others change the service, and its state comes back into the files.
 */
import { expect } from '@jest/globals'
import { createEmulator, type Emulator } from '../../src/emulator/handler.ts'
import { runMerge } from '../../src/run/merge.ts'
import { run } from '../../src/run.ts'
import type { AnyFile } from './files.arbitrary.ts'
import { serviceOn } from './scenario.ts'
import { ARM, realClock, settingsOf, type TestWorld, worldWith } from './world.ts'

/** Texts by name: of files by their paths, of inputs, of environment variables. */
export type Texts = Readonly<Record<string, string>>

/** Applies files to a new service. */
export async function applied(files: Texts, inputs: Texts = {}, environment: Texts = {}): Promise<Emulator> {
  const emulator = createEmulator()
  const world = worldWith(files, emulator, { repository: 'contoso/shop', environment })
  const isDone = await run(settingsOf({ ...ARM, command: 'apply', ...inputs }), world)
  expect([isDone, world.runner.said.filter(line => /^(?:fail|warning) /.test(line))]).toEqual([true, []])
  return emulator
}

/** Brings what a service has into files. */
export async function merged(
  files: Texts,
  emulator: Emulator,
  inputs: Texts = {},
  environment: Texts = {},
): Promise<TestWorld> {
  const world = worldWith(files, emulator, { repository: 'contoso/shop', environment })
  await runMerge(settingsOf({ ...ARM, command: 'export', ...inputs }), world)
  return world
}

/** Gives what was said in the log, without how many requests it took and what to do next. */
export function linesOf({ runner }: TestWorld): readonly string[] {
  return runner.said
    .filter(line => /^(?:info (?!next: )|warning |fail )/.test(line))
    .map(line => line.replace(/^info /, '').replace(/ \(\d+ requests\)$/, ''))
}

/** Makes a service what one file says, and then, by other hands, what another one says; no record is left. */
export async function drifted(file: AnyFile, live: AnyFile): Promise<Emulator> {
  const emulator = createEmulator()
  expect(await applyAll(file, emulator)).toBe(true)
  // Whatever this comes to is a state that a service can be in.
  await applyAll(live, emulator)
  return emulator
}

async function applyAll({ yaml, environment }: AnyFile, emulator: Emulator): Promise<boolean> {
  const inputs = { ...ARM, command: 'apply', prune: 'all', 'max-deletes': '1000' }
  const isDone = await run(settingsOf(inputs), worldWith({ 'apim.yml': yaml }, emulator, { environment }))
  await serviceOn(emulator, realClock).delete('/schemas/apim-sync.shop.default', { ifMatch: '*' })
  return isDone
}
