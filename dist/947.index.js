export const id = 947;
export const ids = [947];
export const modules = {

/***/ 7328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openWorkspace: () => (/* binding */ openWorkspace)
});

// UNUSED EXPORTS: LONGEST_FILE_BYTES

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
;// CONCATENATED MODULE: ./build/github/real-path.js



/**
 * The real path of what exists of `full`, with the rest appended.
 *
 * @param known - real paths of folders by their paths, kept for the next of many looks at one time.
 */
async function realOf(full, known) {
    const real = await unlessMissing(full, () => (0,promises_.realpath)(full));
    if (real !== undefined)
        return real;
    const link = await unlessMissing(full, () => (0,promises_.readlink)(full));
    const folder = (0,external_node_path_.dirname)(full);
    const looking = known?.get(folder) ?? realOf(folder, known);
    known?.set(folder, looking);
    const parent = await looking;
    return link === undefined ? (0,external_node_path_.join)(parent, (0,external_node_path_.basename)(full)) : realOf((0,external_node_path_.resolve)(parent, link), known);
}
/** True for a path within a folder, as against the folder itself. */
function isBelow(root, full) {
    return full.startsWith((0,external_node_path_.join)(root, external_node_path_.sep));
}
/** Gives what is known of a file, links followed; undefined when there is none. */
function statOf(full) {
    return unlessMissing(full, () => (0,promises_.stat)(full));
}
/** Gives undefined when nothing has that path; other refusals of the machine, such as a circle of links, are thrown. */
async function unlessMissing(full, ask) {
    try {
        return await ask();
    }
    catch (cause) {
        const code = codeOf(cause);
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        throw new errors/* RefusalError */.XQ(`"${(0,external_node_path_.basename)(full)}" cannot be looked at (${code}); expected an ordinary file`, { cause });
    }
}
/** Puts a refusal of the machine, such as a full disk, into words. */
async function granted(path, done, ask) {
    try {
        return await ask();
    }
    catch (cause) {
        throw new errors/* RefusalError */.XQ(`"${path}" cannot be ${done} (${codeOf(cause)})`, { cause });
    }
}
function codeOf(error) {
    return String(Reflect.get(Object(error), 'code'));
}
/** Says what stands where a file belongs. */
function kindOf(facts) {
    return facts.isDirectory() ? 'a folder' : 'no ordinary file';
}

;// CONCATENATED MODULE: ./build/github/owned-folder.js
/**
 * A folder whose files are written anew each time, beside files of others.
 *
 * A list of what was written lies in the folder itself, so that the next run knows what it may remove. The list is
 * widened before the first write and narrowed after the last: a run that is cut off leaves nothing that nobody owns.
 */




/** Name of the list. */
const LIST_FILE = '.apim-sync-export.json';
/**
 * Opens a folder for files that are written anew each time.
 *
 * @param root - the absolute path of what the folder lies in, without links.
 * @param shown - the path of the folder from there.
 * @throws RefusalError where no such folder can be, so that nobody reads a service in vain, and where another command
 *   wrote: who converts a folder goes on with the files.
 */
async function openOwnFolder(root, shown, by) {
    await refusePlace(root, shown);
    const folder = { real: await realOf((0,external_node_path_.join)(root, shown)), shown, by };
    await placeIn(folder, LIST_FILE);
    const before = await listIn(folder);
    if (before !== undefined && before.by !== by)
        throw new errors/* RefusalError */.XQ(`"${shown}" holds what command "${before.by}" wrote; expected another folder for "${by}"`);
    return {
        before: before === undefined ? undefined : { files: await present(folder, before.files), lacks: before.lacks },
        replace: (files, lacks = []) => replaceFiles(folder, before?.files ?? [], files, lacks),
    };
}
/** What somebody has deleted since is not there any more. */
async function present(folder, paths) {
    const places = await Promise.all(paths.map(path => placeIn(folder, path)));
    const facts = await Promise.all(places.map(({ full }) => statOf(full)));
    return paths.filter((_, index) => facts[index]?.isFile() === true);
}
/** Looks at what stands where the folder is to be: each part that is there is a folder, and the last can be written to. */
async function refusePlace(root, shown) {
    const parts = shown.split('/');
    let last = root;
    for (const [index] of parts.entries()) {
        const path = parts.slice(0, index + 1).join('/');
        const facts = await statOf((0,external_node_path_.join)(root, path));
        if (facts === undefined)
            break;
        if (!facts.isDirectory())
            throw new errors/* RefusalError */.XQ(`"${path}" is a file; expected a folder, or nothing`);
        last = (0,external_node_path_.join)(root, path);
    }
    await granted(shown, 'written', () => (0,promises_.access)(last, promises_.constants.W_OK));
}
/** Nothing is written before all of it is known to have its place. */
async function replaceFiles(folder, owned, files, lacks) {
    const known = new Map();
    const places = await Promise.all([...files.keys(), ...owned].map(path => placeIn(folder, path, known)));
    const looks = await Promise.all(places.slice(0, files.size).map(place => lookAt(place, files, owned)));
    refuseOthers(looks);
    const changed = looks.flatMap(({ place, is }) => (is === 'same' ? [] : [place]));
    const stale = places.slice(files.size).filter(({ path }) => !files.has(path));
    await keepList(folder, [...files.keys(), ...owned], lacks);
    await Promise.all(changed.map(({ path, full, named }) => write(full, named, files.get(path) ?? '')));
    for (const place of stale)
        await remove(folder, place);
    await keepList(folder, [...files.keys()], lacks);
    return { written: changed.map(({ path }) => path), removed: stale.map(({ path }) => path) };
}
async function placeIn({ real, shown }, path, known) {
    const full = (0,external_node_path_.join)(real, path);
    const named = `${shown}/${path}`;
    if (!isBelow(real, full) || !isBelow(real, await realOf(full, known)))
        throw new errors/* RefusalError */.XQ(`"${named}" leads out of the folder; expected no symbolic link in it`);
    return { path, full, named };
}
async function lookAt(place, files, owned) {
    const { path, full, named } = place;
    const facts = await statOf(full);
    if (facts === undefined)
        return { place, is: 'free' };
    if (!facts.isFile())
        throw new errors/* RefusalError */.XQ(`"${named}" is ${kindOf(facts)}; expected a file, or nothing`);
    const isSame = (await granted(named, 'read', () => (0,promises_.readFile)(full, 'utf8'))) === files.get(path);
    if (isSame)
        return { place, is: 'same' };
    return { place, is: owned.includes(path) ? 'free' : 'of others' };
}
function refuseOthers(looks) {
    const [first, ...more] = looks.flatMap(({ place, is }) => (is === 'of others' ? [place] : []));
    if (first === undefined)
        return;
    const all = more.length === 0 ? '' : ` and ${more.length} more file${more.length === 1 ? '' : 's'} of the folder`;
    const was = more.length === 0 ? 'was' : 'were';
    throw new errors/* RefusalError */.XQ(`"${first.named}"${all} ${was} written by no export; expected ${more.length === 0 ? 'it' : 'them'} elsewhere, or another "output"`);
}
async function write(full, named, text) {
    await granted(named, 'written', async () => {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(full), { recursive: true });
        await (0,promises_.writeFile)(full, text);
    });
}
/** Removes a file, and the folders that are empty without it. */
async function remove(folder, { full, named }) {
    if ((await statOf(full))?.isFile() !== true)
        return;
    await granted(named, 'removed', () => (0,promises_.unlink)(full));
    for (let above = (0,external_node_path_.dirname)(full); isBelow(folder.real, above); above = (0,external_node_path_.dirname)(above)) {
        const isGone = await (0,promises_.rmdir)(above).then(() => true, () => false);
        if (!isGone)
            return;
    }
}
async function listIn({ real, shown }) {
    const full = (0,external_node_path_.join)(real, LIST_FILE);
    const named = `${shown}/${LIST_FILE}`;
    if ((await statOf(full)) === undefined)
        return undefined;
    const list = parsed(await granted(named, 'read', () => (0,promises_.readFile)(full, 'utf8')));
    if (list === undefined)
        throw new errors/* RefusalError */.XQ(`"${named}" is no list of files; expected the one that an export has written, or none`);
    return list;
}
function parsed(text) {
    try {
        const list = Object(JSON.parse(text));
        const [command, files] = [Reflect.get(list, 'command'), Reflect.get(list, 'files')];
        const lacks = Reflect.get(list, 'lacks') ?? [];
        return typeof command === 'string' && isTexts(files) && isTexts(lacks) ? { by: command, files, lacks } : undefined;
    }
    catch {
        return undefined;
    }
}
function isTexts(value) {
    return Array.isArray(value) && value.every(item => typeof item === 'string');
}
async function keepList({ real, shown, by }, paths, lacks) {
    const list = {
        about: 'What apim-sync wrote here, and may remove.',
        command: by,
        files: [...new Set(paths)].sort(),
        ...(lacks.length === 0 ? {} : { lacks: [...new Set(lacks)].sort() }),
    };
    await write((0,external_node_path_.join)(real, LIST_FILE), `${shown}/${LIST_FILE}`, `${JSON.stringify(list, null, 2)}\n`);
}

;// CONCATENATED MODULE: ./build/github/utf8.js
/**
 * Texts as the bytes of files: UTF-8, whose byte order mark is none of the text.
 */


const MARK = '\uFEFF';
/** Reads bytes as a text, without their byte order mark. @throws RefusalError for bytes that are no UTF-8. */
function decoded(bytes, path) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        const isUtf16 = bytes[0] === 0xff || bytes[0] === 0xfe;
        throw new errors/* RefusalError */.XQ(`"${path}" is ${isUtf16 ? 'UTF-16' : 'not UTF-8'}; expected UTF-8 text`, { cause });
    }
}
/** Gives the byte order mark of a file, or nothing. */
async function markOf(path) {
    const file = await (0,promises_.open)(path);
    try {
        const { buffer } = await file.read(Buffer.alloc(3), 0, 3, 0);
        return buffer.equals(Buffer.from(MARK)) ? MARK : '';
    }
    finally {
        await file.close();
    }
}

;// CONCATENATED MODULE: ./build/github/workspace.js
/**
 * The files of the repository, and nothing beside them.
 *
 * A path is checked twice: as it is written, and as it is once symbolic links have been followed. A pull request can
 * hold a link as well as it can hold `../`.
 */






/** Longer files are refused: 5 MiB. */
const LONGEST_FILE_BYTES = 5 * 1024 * 1024;
/** Folders with more files are refused. */
const MOST_FILES = 100_000;
/** Longer reports are refused: 64 MiB, which is a plan of a hundred thousand changes. */
const LONGEST_REPORT_BYTES = 64 * 1024 * 1024;
/**
 * Opens the folder `root`.
 *
 * @param temp - a second folder that may be written to.
 */
async function openWorkspace(root, temp) {
    const roots = { given: (0,external_node_path_.resolve)(root), real: await realOf((0,external_node_path_.resolve)(root)) };
    const writable = temp === undefined ? [roots.real] : [roots.real, await realOf((0,external_node_path_.resolve)(temp))];
    return {
        glob: async (patterns) => {
            const found = await Promise.all(patterns.map(pattern => filesLike(roots, pattern)));
            return [...new Set(found.flat())].sort();
        },
        find: pattern => filesIfAny(roots, pattern),
        matches: (path, pattern) => isLike(path, lexical(roots, pattern, pattern)),
        list: path => listing(roots, path),
        read: path => readText(roots, path),
        readReport: path => readReport(roots.real, writable, path),
        resolve: async (from, path) => inside(roots, (0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.join)((0,external_node_path_.dirname)(from), portable(path)), path),
        write: (path, text) => writeText(roots.real, writable, path, text),
        remove: path => removeFile(roots, path),
        own: async (folder, by) => openOwnFolder(roots.real, await folderIn(roots, folder), by),
    };
}
async function filesLike(roots, pattern) {
    const files = await filesIfAny(roots, pattern);
    if (files.length === 0)
        throw new errors/* RefusalError */.XQ(`"${pattern}" matches no file in the workspace`);
    return files;
}
async function filesIfAny(roots, pattern) {
    const local = lexical(roots, pattern, pattern);
    const literal = await statOf((0,external_node_path_.join)(roots.real, local));
    if (literal?.isDirectory() === true)
        throw new errors/* RefusalError */.XQ(`"${pattern}" is a folder; expected a file or a glob`);
    const names = literal === undefined ? await globbed(local, roots.real) : [local];
    const paths = await Promise.all(names.map(name => inside(roots, name, name)));
    const stats = await Promise.all(paths.map(path => statOf((0,external_node_path_.join)(roots.real, path))));
    return paths.filter((_, index) => stats[index]?.isFile() === true).sort();
}
async function listing(roots, path) {
    const local = lexical(roots, path, path);
    if ((await statOf((0,external_node_path_.join)(roots.real, local)))?.isDirectory() !== true)
        return undefined;
    const folder = await inside(roots, path, path);
    const real = (0,external_node_path_.join)(roots.real, folder);
    const entries = await granted(folder, 'read', () => (0,promises_.readdir)(real, { recursive: true, withFileTypes: true }));
    const files = [];
    for (const entry of entries) {
        const name = (0,external_node_path_.relative)(roots.real, (0,external_node_path_.join)(entry.parentPath, entry.name)).split(external_node_path_.sep).join('/');
        if (entry.isSymbolicLink())
            await refuseFolderLink(roots, name);
        if (entry.isFile() || entry.isSymbolicLink())
            files.push(name);
        if (files.length > MOST_FILES)
            throw new errors/* RefusalError */.XQ(`"${folder}" holds more than ${MOST_FILES} files; expected a folder of declarations alone`);
    }
    return { path: folder, files: files.sort() };
}
/** What lies behind a link is listed by nobody, and would be missing. */
async function refuseFolderLink(roots, name) {
    await inside(roots, name, name);
    const facts = await statOf((0,external_node_path_.join)(roots.real, name));
    if (facts?.isFile() !== true)
        throw new errors/* RefusalError */.XQ(`"${name}" is a link to no file; expected the folder itself`);
}
/** A pattern that looks like a path of a file is that path too: `[x].yml`. */
function isLike(path, local) {
    return path === local || (0,external_node_path_.matchesGlob)(path, local);
}
async function globbed(pattern, cwd) {
    const names = [];
    for await (const name of (0,promises_.glob)(pattern, { cwd }))
        names.push(name);
    return names;
}
async function readText(roots, path) {
    const local = await inside(roots, path, path);
    const real = (0,external_node_path_.join)(roots.real, local);
    const facts = await statOf(real);
    if (facts === undefined)
        throw new errors/* RefusalError */.XQ(`"${local}" is not in the workspace; has the repository been checked out?`);
    if (!facts.isFile())
        throw new errors/* RefusalError */.XQ(`"${local}" is ${kindOf(facts)}; expected a file`);
    if (facts.size > LONGEST_FILE_BYTES) {
        throw new errors/* RefusalError */.XQ(`"${local}" has ${facts.size} bytes; at most ${LONGEST_FILE_BYTES} (5 MiB) are read`);
    }
    return decoded(await granted(local, 'read', () => (0,promises_.readFile)(real)), local);
}
/** Reads where reports may be written. */
async function readReport(root, readable, path) {
    const real = await realOf((0,external_node_path_.resolve)(root, path));
    if (!readable.some(folder => isBelow(folder, real)))
        throw outsideOfBoth(path);
    const facts = await statOf(real);
    if (facts === undefined)
        throw new errors/* RefusalError */.XQ(`"${path}" is not there; has the artifact been downloaded?`);
    if (!facts.isFile())
        throw new errors/* RefusalError */.XQ(`"${path}" is ${kindOf(facts)}; expected a file`);
    if (facts.size > LONGEST_REPORT_BYTES)
        throw new errors/* RefusalError */.XQ(`"${path}" has ${facts.size} bytes; at most ${LONGEST_REPORT_BYTES} (64 MiB) are read`);
    return decoded(await granted(path, 'read', () => (0,promises_.readFile)(real)), path);
}
/** Writes only where every existing part of the path, links followed, is in one of the folders. */
async function writeText(root, writable, path, text) {
    const target = (0,external_node_path_.resolve)(root, path);
    const real = await realOf(target);
    if (!writable.some(folder => isBelow(folder, real))) {
        throw outsideOfBoth(path);
    }
    const facts = await statOf(real);
    if (facts !== undefined && !facts.isFile())
        throw new errors/* RefusalError */.XQ(`"${path}" is ${kindOf(facts)}; expected a file`);
    await granted(path, 'written', async () => {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(real), { recursive: true });
        const mark = facts === undefined ? '' : await markOf(real);
        await (0,promises_.writeFile)(real, `${mark}${text}`);
    });
    return real;
}
/** Deletes what a path names, a link rather than what it leads to. */
async function removeFile(roots, path) {
    const local = await inside(roots, path, path);
    await granted(local, 'removed', () => (0,promises_.unlink)((0,external_node_path_.join)(roots.real, local)));
}
/** Gives the path relative to the workspace, unless it or what it links to is outside. */
async function inside(roots, path, written) {
    const local = lexical(roots, path, written);
    if (!isBelow(roots.real, await realOf((0,external_node_path_.join)(roots.real, local))))
        throw outside(written);
    return local;
}
/** Gives the path of a folder that may be kept: one within the workspace, not the workspace itself. */
async function folderIn(roots, path) {
    if ((0,external_node_path_.resolve)(roots.real, path) === roots.real || (0,external_node_path_.resolve)(roots.given, path) === roots.given)
        throw new errors/* RefusalError */.XQ(`"${path}" is the workspace itself; expected a folder inside`);
    return inside(roots, portable(path), path);
}
/** The check on the path as it is written. */
function lexical(roots, path, written) {
    if (/\p{Cc}/u.test(path))
        throw new errors/* RefusalError */.XQ(`${JSON.stringify(written)} holds a control character`);
    const full = (0,external_node_path_.resolve)(roots.real, path);
    const base = [roots.real, roots.given].find(root => isBelow(root, full));
    if (base === undefined)
        throw outside(written);
    return (0,external_node_path_.relative)(base, full).split(external_node_path_.sep).join('/');
}
function outside(written) {
    return new errors/* RefusalError */.XQ(`"${written}" leads out of the workspace; expected a path inside`);
}
function outsideOfBoth(written) {
    return new errors/* RefusalError */.XQ(`"${written}" is outside of the workspace and the runner's temporary folder`);
}
/** Files name each other with `/`, so that they mean the same on every runner. */
function portable(path) {
    if (path.includes('\\'))
        throw new errors/* RefusalError */.XQ(`${JSON.stringify(path)} holds a backslash; expected "/" between the parts`);
    return path;
}


/***/ })

};

