// Builds style, script, icons and fonts into hashed files and writes which name became which file; and copies the fonts
// of documents (PDF), which are never sent to a browser.
//
//   node build.mjs <folder for the files> <manifest file> <folder for the fonts of documents>
//
// Installs the npm packages of the lock file first when they are missing or changed, and does nothing when the inputs
// are the same as at the last build.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, extname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const NODE_NEEDED = 20
const here = dirname(fileURLToPath(import.meta.url))
// A document carries its letters in it, in a form that browsers do not use: whole families, one file for each weight.
const DOCUMENT_FONTS = ['NotoSans', 'NotoSansArabic', 'NotoSansEthiopic'].flatMap((family) =>
  ['400Regular', '700Bold'].map((weight) => {
    const name = family.replace(/(?!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase()
    return `@expo-google-fonts/${name}/${weight}/${family}_${weight}.ttf`
  }),
)
const [folder, manifestFile, fontFolder] = [
  process.argv[2] ?? join(here, '../../../target/classes/static/assets'),
  process.argv[3] ?? join(here, '../../../target/classes/assets.json'),
  process.argv[4] ?? join(here, '../../../target/classes/fonts'),
].map((path) => resolve(path))

if (Number(process.versions.node.split('.')[0]) < NODE_NEEDED) {
  stop(`Talentmarkt needs Node.js ${NODE_NEEDED} or newer for its style and script; this is ${process.version}.`)
}

const stamp = hash(inputs().map((file) => `${relative(here, file)} ${hash(readFileSync(file))}`).join('\n'))
if (upToDate()) {
  process.exit(0)
}
installPackages()
const { build } = await import('esbuild')
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
copyDocumentFonts()
const files = { ...(await bundle()), ...brand(), ...icons() }
writeFileSync(manifestFile, JSON.stringify({ stamp, files }, null, 2) + '\n')
console.log(`Built ${Object.keys(files).length} web assets into ${relative(process.cwd(), folder)}`)

function inputs(directory = here) {
  return readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.name !== 'node_modules')
    .flatMap((entry) => (entry.isDirectory() ? inputs(join(directory, entry.name)) : [join(directory, entry.name)]))
    .sort()
}

function upToDate() {
  if (!existsSync(manifestFile)) {
    return false
  }
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'))
  return (
    manifest.stamp === stamp &&
    Object.values(manifest.files).every((file) => existsSync(join(folder, file))) &&
    DOCUMENT_FONTS.every((font) => existsSync(join(fontFolder, basename(font))))
  )
}

function installPackages() {
  const installed = join(here, 'node_modules/.talentmarkt')
  const wanted = hash(readFileSync(join(here, 'package-lock.json')))
  if (existsSync(installed) && readFileSync(installed, 'utf8') === wanted) {
    return
  }
  console.log('Installing the npm packages of package-lock.json')
  // No install scripts: none of the packages needs one, and they are other people's code.
  const npm = spawnSync('npm', ['ci', '--ignore-scripts'], {
    cwd: here,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (npm.error?.code === 'ENOENT') {
    stop('Talentmarkt needs npm beside Node.js: it was not found on the path.')
  }
  if (npm.status !== 0) {
    stop('npm could not install the packages: see its message above.')
  }
  writeFileSync(installed, wanted)
}

async function bundle() {
  const options = {
    absWorkingDir: here,
    entryPoints: ['styles/main.css', 'scripts/app.js'],
    outdir: folder,
    entryNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    bundle: true,
    minify: true,
    format: 'esm',
    target: ['chrome120', 'firefox121', 'safari17'],
    legalComments: 'none',
    loader: { '.svg': 'file', '.woff2': 'file' },
    metafile: true,
    logLevel: 'warning',
  }
  const styles = await build({ ...options, entryPoints: ['styles/main.css'], write: false, plugins: [theme(() => '')] })
  const style = styles.outputFiles.find((file) => file.path.endsWith('.css')).text
  const { metafile } = await build({ ...options, plugins: [theme(() => usedTokens(style)), turbo()] })
  return Object.fromEntries(
    Object.entries(metafile.outputs).map(([file, { entryPoint, inputs }]) => [
      basename(entryPoint ?? Object.keys(inputs)[0]),
      basename(file),
    ]),
  )
}

// The open theme of NL Design System counts thousands of tokens; only those that a rule of ours reads are kept.
function theme(content) {
  return {
    name: 'open-theme',
    setup(esbuild) {
      esbuild.onLoad({ filter: /voorbeeld-design-tokens.*theme\.css$/ }, () => ({ contents: content(), loader: 'css' }))
    },
  }
}

// Turbo puts a <style> of its own into the page for its progress bar, which the content security policy refuses; the
// bar is styled in base.css instead.
function turbo() {
  const insertion = 'document.head.insertBefore(this.stylesheetElement, document.head.firstChild);'
  return {
    name: 'turbo-without-inline-style',
    setup(esbuild) {
      esbuild.onLoad({ filter: /hotwired.turbo.dist.*\.js$/ }, ({ path }) => {
        const source = readFileSync(path, 'utf8')
        if (!source.includes(insertion)) {
          stop('This version of Turbo inserts its style in another way: adapt build.mjs.')
        }
        return { contents: source.replace(insertion, ''), loader: 'js' }
      })
    },
  }
}

function usedTokens(style) {
  const source = join(here, 'node_modules/@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css')
  const tokens = new Map(
    [...readFileSync(source, 'utf8').matchAll(/^\s*(--[\w-]+):\s*([^;]+);/gm)].map(([, name, value]) => [name, value]),
  )
  const used = new Set()
  const look = (text) => {
    for (const [, name] of text.matchAll(/var\(\s*(--[\w-]+)/g)) {
      if (tokens.has(name) && !used.has(name)) {
        used.add(name)
        look(tokens.get(name))
      }
    }
  }
  look(style)
  return `:root {${[...used].map((name) => `${name}: ${tokens.get(name)};`).join('')}}`
}

function copyDocumentFonts() {
  rmSync(fontFolder, { recursive: true, force: true })
  mkdirSync(fontFolder, { recursive: true })
  for (const font of DOCUMENT_FONTS) {
    copyFileSync(join(here, 'node_modules', font), join(fontFolder, basename(font)))
  }
}

function brand() {
  return Object.fromEntries(
    readdirSync(join(here, 'brand')).map((file) => [file, write(file, readFileSync(join(here, 'brand', file)))]),
  )
}

function icons() {
  const set = JSON.parse(readFileSync(join(here, 'node_modules/@iconify-json/lucide/icons.json'), 'utf8'))
  const symbols = Object.entries(JSON.parse(readFileSync(join(here, 'icons.json'), 'utf8'))).map(([name, icon]) => {
    const drawing = set.icons[icon] ?? set.icons[set.aliases?.[icon]?.parent]
    if (!drawing) {
      stop(`icons.json asks for "${icon}", which the icon set does not have.`)
    }
    return `<symbol id="${name}" viewBox="0 0 24 24">${drawing.body}</symbol>`
  })
  return { 'icons.svg': write('icons.svg', `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>`) }
}

function write(name, content) {
  const extension = extname(name)
  const file = `${basename(name, extension)}-${hash(content).slice(0, 8).toUpperCase()}${extension}`
  writeFileSync(join(folder, file), content)
  return file
}

function hash(content) {
  return createHash('sha256').update(content).digest('hex')
}

function stop(message) {
  console.error(`\n${message}\n`)
  process.exit(1)
}
