/** Which hosts are this machine, in every spelling that a URL makes of them. */
import { expect, test } from '@jest/globals'
import { isLoopback } from '../src/loopback.ts'

test.each([
  'http://localhost:8080/x',
  'http://127.0.0.1',
  'http://127.9.8.7',
  'http://2130706433',
  'http://0x7f.1',
  'http://[::1]:80',
  'http://[0:0:0:0:0:0:0:1]',
])('%s is', url => {
  expect(isLoopback(new URL(url))).toBe(true)
})

test.each([
  'http://localhost.evil.example',
  'http://127.0.0.1.evil.example',
  'http://0.0.0.0',
  'http://128.0.0.1',
  'http://[::2]',
  'http://127.evil.example',
])('%s is not', url => {
  expect(isLoopback(new URL(url))).toBe(false)
})
