/** The settings of the command `export`. */
import { describe, expect, test } from '@jest/globals'
import type { ExportSettings } from '../../src/settings/export.ts'
import { readSettings } from '../../src/settings.ts'
import { ARM } from '../support/world.ts'

function settingsOf(inputs: Readonly<Record<string, string>> = {}): ExportSettings {
  const settings = readSettings(new Map(Object.entries({ ...ARM, command: 'export', ...inputs })), new Date())
  if (settings.command !== 'export') throw new RangeError(`the command is "${settings.command}"`)
  return settings
}

describe('the settings of an export', () => {
  test('are a folder, a layout and the way to the service', () => {
    const { output, layout, only, except, target } = settingsOf()
    expect({ output, layout, only, except, service: target.service }).toEqual({
      output: 'apim',
      layout: 'by-api',
      only: [],
      except: [],
      service: 'emulator',
    })
  })

  test.each([
    [
      '/etc',
      'output is "/etc"; expected the path of a folder inside the workspace, such as "apim", with "/" between its parts',
    ],
    [
      'a\\b',
      'output is "a\\\\b"; expected the path of a folder inside the workspace, such as "apim", with "/" between its parts',
    ],
    ['.', 'output is "."; expected the path of a folder inside the workspace, such as "apim"'],
    ['a/../..', 'output is "a/../.."; expected the path of a folder inside the workspace, such as "apim"'],
    ['.git', 'output is ".git"; expected a folder of your own: what lies in ".git" is kept by git'],
    ['a/.Git/b', 'output is "a/.Git/b"; expected a folder of your own: what lies in ".git" is kept by git'],
  ])('refuse the folder %s', (output, message) => {
    expect(() => settingsOf({ output })).toThrow(message)
  })

  test.each([
    ['./live/', 'live'],
    ['a//b/../c', 'a/c'],
    ['.apim', '.apim'],
    ['..live', '..live'],
  ])('take %s for the folder %s', (output, path) => {
    expect(settingsOf({ output }).output).toBe(path)
  })

  test('name inputs that have no part in it', () => {
    expect(settingsOf({ prune: 'all', 'token-format': 'short' }).warnings).toEqual([
      'not used by command "export": token-format, prune',
    ])
  })

  test('need a service, and no file', () => {
    expect(() => settingsOf({ service: '' })).toThrow('service is missing')
  })
})
