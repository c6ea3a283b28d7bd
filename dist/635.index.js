export const id = 635;
export const ids = [635];
export const modules = {

/***/ 3635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createMachine: () => (/* binding */ createMachine)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5714);
/**
 * The machine of the runner, as far as it may know an identity: variables, files, the Azure CLI.
 *
 * The CLI is looked for in the search path alone. Windows would also find it in the folder that a program is started
 * from, which here holds files of a pull request, so it is started from one that nobody writes to.
 */




const CLI_TIMEOUT_MS = 60_000;
const LONGEST_OUTPUT = 1_024 * 1_024;
/** What no shell takes for anything but itself. */
const PLAIN = /^[\w:/.@-]+$/;
/** Connects to the machine that runs this process. */
function createMachine({ environment, http, platform, cliTimeoutMs = CLI_TIMEOUT_MS }) {
    return {
        http,
        variable: name => environment[name]?.trim() || undefined,
        read: path => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8').then(text => new _secret_js__WEBPACK_IMPORTED_MODULE_3__/* .Secret */ .zh(text), ({ code }) => {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RefusalError */ .XQ(`"${path}" cannot be read (${code})`);
        }),
        az: (args, signal) => {
            const odd = args.find(arg => !PLAIN.test(arg));
            if (odd !== undefined)
                throw new RangeError(`"${odd}" is nothing for a command line; expected letters, digits, :/.@-`);
            const isWindows = platform === 'win32';
            const [file, ...before] = isWindows ? [environment['ComSpec'] ?? 'cmd.exe', '/d', '/c', 'az'] : ['az'];
            const folder = isWindows ? (environment['SystemRoot'] ?? 'C:\\Windows') : '/';
            return run(file, [...before, ...args], { env: environment, cwd: folder, signal, timeout: cliTimeoutMs });
        },
    };
}
/** Windows has its shell say that there is no such command: exit code 1 and a text in the user's language, or 9009. */
function run(file, args, options) {
    const settings = { ...options, maxBuffer: LONGEST_OUTPUT, windowsHide: true };
    return new Promise(resolve => {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(file, [...args], settings, (error, output, complaint) => {
            const code = error === null ? 0 : error.code;
            if (code === 'ENOENT' || code === 9009)
                resolve(undefined);
            else
                resolve({
                    exitCode: typeof code === 'number' ? code : 1,
                    output: new _secret_js__WEBPACK_IMPORTED_MODULE_3__/* .Secret */ .zh(output),
                    complaint: new _secret_js__WEBPACK_IMPORTED_MODULE_3__/* .Secret */ .zh(complaint || (error === null ? '' : silent(error))),
                });
        });
    });
}
/** Why a program ended that said nothing itself; the command line stays out of it. */
function silent({ code, killed }) {
    return killed === true ? 'it did not answer in time' : String(code);
}


/***/ })

};

