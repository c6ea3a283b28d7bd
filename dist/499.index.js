export const id = 499;
export const ids = [499];
export const modules = {

/***/ 5499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LONGEST_FILE_BYTES: () => (/* binding */ LONGEST_FILE_BYTES),
/* harmony export */   openWorkspace: () => (/* binding */ openWorkspace)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);



/** Longer files are refused: 5 MiB. */
const LONGEST_FILE_BYTES = 5 * 1024 * 1024;
/**
 * Opens the folder `root`.
 *
 * @param temp - a second folder that may be written to.
 */
async function openWorkspace(root, temp) {
    const roots = { given: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root), real: await realOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root)) };
    const writable = temp === undefined ? [roots.real] : [roots.real, await realOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(temp))];
    return {
        glob: async (patterns) => {
            const found = await Promise.all(patterns.map(pattern => filesLike(roots, pattern)));
            return [...new Set(found.flat())].sort();
        },
        read: path => readText(roots, path),
        resolve: async (from, path) => inside(roots, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(from), portable(path)), path),
        write: (path, text) => writeText(roots.real, writable, path, text),
    };
}
async function filesLike(roots, pattern) {
    const local = lexical(roots, pattern, pattern);
    const literal = await statOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(roots.real, local));
    if (literal?.isDirectory() === true)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RefusalError */ .XQ(`"${pattern}" is a folder; expected a file or a glob`);
    const names = literal === undefined ? await globbed(local, roots.real) : [local];
    const paths = await Promise.all(names.map(name => inside(roots, name, name)));
    const stats = await Promise.all(paths.map(path => statOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(roots.real, path))));
    const files = paths.filter((_, index) => stats[index]?.isFile() === true);
    if (files.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RefusalError */ .XQ(`"${pattern}" matches no file in the workspace`);
    return files;
}
async function globbed(pattern, cwd) {
    const names = [];
    for await (const name of (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.glob)(pattern, { cwd }))
        names.push(name);
    return names;
}
async function readText(roots, path) {
    const local = await inside(roots, path, path);
    const real = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(roots.real, local);
    const facts = await statOf(real);
    if (facts === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RefusalError */ .XQ(`"${local}" is not in the workspace; has the repository been checked out?`);
    if (!facts.isFile())
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RefusalError */ .XQ(`"${local}" is ${kindOf(facts)}; expected a file`);
    if (facts.size > LONGEST_FILE_BYTES) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RefusalError */ .XQ(`"${local}" has ${facts.size} bytes; at most ${LONGEST_FILE_BYTES} (5 MiB) are read`);
    }
    return decoded(await granted(local, 'read', () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(real)), local);
}
function decoded(bytes, path) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        const isUtf16 = bytes[0] === 0xff || bytes[0] === 0xfe;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RefusalError */ .XQ(`"${path}" is ${isUtf16 ? 'UTF-16' : 'not UTF-8'}; expected UTF-8 text`, { cause });
    }
}
/** Writes only where every existing part of the path, links followed, is in one of the folders. */
async function writeText(root, writable, path, text) {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path);
    const real = await realOf(target);
    if (!writable.some(folder => isBelow(folder, real))) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RefusalError */ .XQ(`"${path}" is outside of the workspace and the runner's temporary folder`);
    }
    const facts = await statOf(real);
    if (facts !== undefined && !facts.isFile())
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RefusalError */ .XQ(`"${path}" is ${kindOf(facts)}; expected a file`);
    await granted(path, 'written', async () => {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(real), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(real, text);
    });
    return real;
}
/** Gives the path relative to the workspace, unless it or what it links to is outside. */
async function inside(roots, path, written) {
    const local = lexical(roots, path, written);
    if (!isBelow(roots.real, await realOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(roots.real, local))))
        throw outside(written);
    return local;
}
/** The check on the path as it is written. */
function lexical(roots, path, written) {
    if (/\p{Cc}/u.test(path))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RefusalError */ .XQ(`${JSON.stringify(written)} holds a control character`);
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(roots.real, path);
    const base = [roots.real, roots.given].find(root => isBelow(root, full));
    if (base === undefined)
        throw outside(written);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(base, full).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}
function isBelow(root, full) {
    return full.startsWith((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, node_path__WEBPACK_IMPORTED_MODULE_1__.sep));
}
function outside(written) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RefusalError */ .XQ(`"${written}" leads out of the workspace; expected a path inside`);
}
/** Files name each other with `/`, so that they mean the same on every runner. */
function portable(path) {
    if (path.includes('\\'))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RefusalError */ .XQ(`${JSON.stringify(path)} holds a backslash; expected "/" between the parts`);
    return path;
}
/** The real path of what exists of `full`, with the rest appended; a link to nothing is followed like any other. */
async function realOf(full) {
    const real = await unlessMissing(full, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(full));
    if (real !== undefined)
        return real;
    const link = await unlessMissing(full, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(full));
    const parent = await realOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(full));
    return link === undefined ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(full)) : realOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(parent, link));
}
function statOf(full) {
    return unlessMissing(full, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(full));
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RefusalError */ .XQ(`"${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(full)}" cannot be looked at (${code}); expected an ordinary file`, { cause });
    }
}
/** Puts a refusal of the machine, such as a full disk, into words. */
async function granted(path, done, ask) {
    try {
        return await ask();
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RefusalError */ .XQ(`"${path}" cannot be ${done} (${codeOf(cause)})`, { cause });
    }
}
function codeOf(error) {
    return String(Reflect.get(Object(error), 'code'));
}
function kindOf(facts) {
    return facts.isDirectory() ? 'a folder' : 'no ordinary file';
}


/***/ })

};

