/** What the template of an operation's URL demands. */
import { expect, test } from '@jest/globals'
import { brokenInFile, brokenInService } from '../../support/broken.ts'

const parameter = (name: string) => ({ name, type: 'string', required: true })

test.each([
  ['without parameters', { urlTemplate: '/orders' }, []],
  ['with its parameter', { urlTemplate: '/orders/{id}', templateParameters: [parameter('id')] }, []],
  ['with a parameter for the rest', { urlTemplate: '/files/{*path}', templateParameters: [parameter('path')] }, []],
  [
    'with no parameter but in the path',
    { urlTemplate: '/orders/{id}' },
    ['urlTemplate names "id"; expected each among the "templateParameters"'],
  ],
  [
    'with two undeclared ones',
    { urlTemplate: '/{a}/{b}/{c}', templateParameters: [parameter('b'), 'c'] },
    ['urlTemplate names "a" and "c"; expected each among the "templateParameters"'],
  ],
  ['that is left alone', { method: 'GET' }, []],
])('a template %s', (_, properties, sentences) => {
  expect(brokenInService('apis/operations', properties)).toEqual(sentences)
})

test.each([
  ['may leave the parameters to the service', { urlTemplate: '/orders/{id}' }, []],
  [
    'cannot take them away',
    { urlTemplate: '/orders/{id}', templateParameters: null },
    ['urlTemplate names "id"; expected each among the "templateParameters"'],
  ],
  [
    'cannot give others',
    { urlTemplate: '/orders/{id}', templateParameters: [parameter('key')] },
    ['urlTemplate names "id"; expected each among the "templateParameters"'],
  ],
])('a file %s', (_, properties, sentences) => {
  expect(brokenInFile('apis/operations', properties)).toEqual(sentences)
})
