export const id = 922;
export const ids = [922];
export const modules = {

/***/ 8364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   issuedFor: () => (/* binding */ issuedFor)
/* harmony export */ });
/* harmony import */ var _connect_issue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1460);
/* harmony import */ var _connect_sign_in_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6409);
/* harmony import */ var _time_limit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2553);
/**
 * The command `token` without a key: signs in and has the service issue the token.
 *
 * Loaded only then, since a token that is signed here needs neither network nor identity. The time limit ends with the
 * request; a probe has one of its own.
 */



/**
 * Has the service issue the token that the settings ask for, and masks it.
 *
 * @throws InputError when nobody can sign in, or the service cannot be found; ServiceError, ConnectionError
 */
async function issuedFor({ holder, expiry, format }, { target, identity, keyType, timeoutMs }, ports) {
    const key = `its ${keyType} key`;
    ports.runner.log.info(`no "key" is given: asking the service for a token of ${key}, through Azure Resource Manager`);
    const limit = (0,_time_limit_js__WEBPACK_IMPORTED_MODULE_2__/* .limitTime */ .D)(timeoutMs, ports, ports.clock.now());
    const authorize = (0,_connect_sign_in_js__WEBPACK_IMPORTED_MODULE_1__/* .signIn */ .J)(identity, target, ports, limit.signal);
    return (0,_connect_issue_js__WEBPACK_IMPORTED_MODULE_0__/* .issue */ .s)({ target, holder, keyType, expiry, format }, authorize, ports, limit).finally(limit.end);
}


/***/ }),

/***/ 1152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ canonical),
/* harmony export */   Dr: () => (/* binding */ revealed),
/* harmony export */   Gh: () => (/* binding */ revealedObject),
/* harmony export */   Lv: () => (/* binding */ isList),
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   UX: () => (/* binding */ holdsAbsent),
/* harmony export */   hK: () => (/* binding */ holdsSecret),
/* harmony export */   vs: () => (/* binding */ isValues)
/* harmony export */ });
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5714);

/** True for a JSON object, as against a list or a plain value. */
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** True for a declared object, as against a list, a plain value or a secret. */
function isValues(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof _secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .zh);
}
/** True for a declared list. */
function isList(value) {
    return Array.isArray(value);
}
/** Gives a declared value as the service will get it, secrets and all. Never to be printed. */
function revealed(value) {
    if (value instanceof _secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .zh)
        return value.reveal();
    if (isList(value))
        return value.map(revealed);
    if (isValues(value))
        return revealedObject(value);
    return value;
}
/** Gives a declared object as the service will get it. Never to be printed. */
function revealedObject(values) {
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, revealed(value)]));
}
/** True when a secret stands anywhere in a value. */
function holdsSecret(value) {
    if (value instanceof _secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .zh)
        return true;
    if (isList(value))
        return value.some(holdsSecret);
    return isValues(value) && Object.values(value).some(holdsSecret);
}
/** True when a secret that cannot be had in this run stands anywhere in a value, so that it cannot be revealed. */
function holdsAbsent(value) {
    if (value instanceof _secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .zh)
        return value.isAbsent;
    if (isList(value))
        return value.some(holdsAbsent);
    return isValues(value) && Object.values(value).some(holdsAbsent);
}
/** Prints JSON with the names of each object in order, so that equal values print equally. */
function canonical(value) {
    if (Array.isArray(value))
        return `[${value.map(canonical).join(',')}]`;
    if (!isJsonObject(value))
        return JSON.stringify(value ?? null);
    const names = Object.keys(value).sort();
    return `{${names.map(name => `${JSON.stringify(name)}:${canonical(value[name])}`).join(',')}}`;
}


/***/ }),

/***/ 474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DI: () => (/* binding */ unicodeName),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   e0: () => (/* binding */ jsonEscape),
/* harmony export */   k6: () => (/* binding */ replaceInvisible)
/* harmony export */ });
/**
 * What cannot be seen, made visible.
 *
 * What has no glyph is what deceives: line ends, terminal sequences, characters that turn the direction of reading or
 * take no room. Each is written as an escape, so that two texts that differ never look the same.
 */
/** All that has no glyph of its own but the plain space and the two selectors that only choose an emoji's look. */
const INVISIBLE = /(?! |\u{fe0e}|\u{fe0f})[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]/gu;
const NAMED = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
/** Gives a text as one line in which every character can be seen: `\n` for a line end, `\u{1b}` for an escape. */
function visible(text) {
    return replaceInvisible(text, character => NAMED[character] ?? `\\u{${codeOf(character)}}`);
}
/** Gives a text with another spelling for each character that has no glyph. */
function replaceInvisible(text, spell) {
    return text.replace(INVISIBLE, character => spell(character));
}
/** Spells a character as JSON does within a text: `\u200b`. */
function jsonEscape(character) {
    return character
        .split('')
        .map(unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .join('');
}
/** Gives a character's number as Unicode writes it: `U+001B`. */
function unicodeName(character) {
    return `U+${codeOf(character).toUpperCase().padStart(4, '0')}`;
}
function codeOf(character) {
    return Number(character.codePointAt(0)).toString(16);
}


/***/ })

};

