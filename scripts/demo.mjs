/**
 * Starts the demo from a clean clone: `npm run demo`.
 *
 * This file alone must run on Node 20, which is all that a new machine may have; everything else runs on the Node 24
 * that comes with the development dependencies.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { arch, argv, execPath, exit, platform, stderr, stdout, versions } from 'node:process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

if (!isInstalled()) install()
const { status } = spawnSync(nodeOf24(), [join(root, 'scripts/demo.ts'), ...argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
})
exit(status ?? 1)

/** True when every direct dependency is there in the version that package.json asks for. */
function isInstalled() {
  const { dependencies, devDependencies } = manifest(root)
  return Object.entries({ ...dependencies, ...devDependencies }).every(([name, version]) => {
    const folder = join(root, 'node_modules', name)
    return existsSync(join(folder, 'package.json')) && manifest(folder).version === version
  })
}

function manifest(folder) {
  return createRequire(import.meta.url)(join(folder, 'package.json'))
}

function install() {
  stdout.write('installing the development dependencies …\n')
  const {
    status: installed,
    stdout: said,
    stderr: complained,
  } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: root,
    encoding: 'utf8',
    // npm is a script on Windows, which only a shell can start.
    shell: platform === 'win32',
  })
  if (installed === 0) return
  stderr.write(`${said}${complained}\n"npm ci --ignore-scripts" ended with an error; the demo needs what it installs\n`)
  exit(1)
}

function nodeOf24() {
  const isWindows = platform === 'win32'
  const bundled = join(
    root,
    'node_modules',
    `node-${isWindows ? 'win' : platform}-${arch}`,
    'bin',
    isWindows ? 'node.exe' : 'node',
  )
  if (existsSync(bundled)) return bundled
  if (Number.parseInt(versions.node, 10) >= 24) return execPath
  stderr.write(
    `this is Node ${versions.node} and there is no other for ${platform} on ${arch}; expected Node 24 or newer\n`,
  )
  return exit(1)
}
