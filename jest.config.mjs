export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {},
  collectCoverageFrom: ['src/**/*.ts'],
  coverageProvider: 'v8',
}
