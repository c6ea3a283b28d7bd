export const id = 274;
export const ids = [274];
export const modules = {

/***/ 4274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/connect.js + 1 modules
var connect = __webpack_require__(2331);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/render/plan-file.js + 1 modules
var plan_file = __webpack_require__(3202);
// EXTERNAL MODULE: ./build/values.js
var values = __webpack_require__(1152);
;// CONCATENATED MODULE: ./build/run/objections.js
/** Refuses an apply for these reasons; a mere plan warns of them. */
function withObjections(planned, reasons) {
    if (planned.command !== 'apply')
        return { ...planned, warnings: [...planned.warnings, ...reasons] };
    const refusals = [...planned.plan.refusals, ...reasons.map(message => ({ message }))];
    return { ...planned, plan: { ...planned.plan, refusals } };
}

// EXTERNAL MODULE: ./build/run/plan-file.js
var run_plan_file = __webpack_require__(3690);
;// CONCATENATED MODULE: ./build/run/approval.js
/**
 * The approved plan: an apply that goes by it does what was reviewed, or nothing.
 *
 * The digest alone decides. A plan file says besides what was approved, so that a refusal can list what has moved since;
 * that list is for people, and whatever else stands in the file is not believed.
 */





/** A digest as users write it. */
const DIGEST = /^[0-9a-f]{64}$/i;
/**
 * Reads what was approved.
 *
 * @param given - a digest, or the path of a plan file in the workspace or the runner's temporary folder.
 * @throws RefusalError for a file that is missing or holds no plan.
 */
async function readApproved(given, workspace) {
    if (DIGEST.test(given))
        return { digest: given.toLowerCase() };
    return planIn(await workspace.readReport(given), `"approved-plan": "${given}"`);
}
/** Reads the approved plan that the settings name, if they name one. @throws RefusalError */
async function approvedPlan({ approvedPlan: given }, { workspace }) {
    return given === undefined ? undefined : readApproved(given, workspace);
}
/** Refuses an apply whose plan is not the approved one; a mere plan that is another says so. */
function withApproval(planned, approved) {
    return withObjections(planned, objectionsTo(planned, approved));
}
function objectionsTo(planned, approved) {
    const { digest } = planned.plan;
    if (digest === approved.digest)
        return [];
    const head = `the plan is not the approved one: its digest is ${digest}, and ${approved.digest} was approved; review the new plan and approve its digest`;
    const { changes, target } = approved;
    if (changes === undefined)
        return [head];
    const now = planIn((0,plan_file/* planFileOf */.X)(planned), 'this plan');
    // Next to a plan for something else, nothing has moved.
    if (target !== now.target)
        return [head, `the approved plan is for ${target}, and this run is for ${now.target}`];
    const lines = moved(changes, now.changes ?? new Map());
    if (lines.length === 0)
        return [head, UNSEEN];
    const rest = lines.length > MOST_LINES ? [`${lines.length - MOST_LINES} more changes moved`] : [];
    return [head, ...lines.slice(0, MOST_LINES), ...rest];
}
const UNSEEN = 'what moved is nothing that a plan file shows: which secret is sent, or the order of actions';
/** Who has to read more than this reviews the plan anew anyway. */
const MOST_LINES = 30;
function planIn(text, name) {
    const file = (0,run_plan_file/* planFileIn */.p)(text, name);
    const { digest, changes, actions } = file;
    if (typeof digest !== 'string' || !DIGEST.test(digest))
        throw new errors/* RefusalError */.XQ(`${name} holds no plan; expected the file of a run that came to one`);
    const all = [
        ...objectsIn(changes),
        ...objectsIn(actions)
            .filter(({ state }) => state === 'run')
            .map(asChange),
    ];
    return {
        digest: digest.toLowerCase(),
        changes: new Map(all.map(change => [nameOf(change), change])),
        target: targetOf(file),
    };
}
function objectsIn(value) {
    return Array.isArray(value) ? value.filter(values/* isJsonObject */.OW) : [];
}
/** An action that runs is listed as a change is. */
function asChange({ id, once, does }) {
    const fields = Object.entries({ once, does }).map(([path, after]) => ({ path, after: after ?? null }));
    return { action: 'run', address: `actions/${textIn(id)}`, fields };
}
function targetOf({ service, environment }) {
    const name = (0,values/* isJsonObject */.OW)(service) ? textIn(service['name']).toLowerCase() : '';
    return typeof environment === 'string' ? `environment "${environment}" (${name})` : `"${name}"`;
}
function nameOf({ action, address }) {
    return `${textIn(action)} ${textIn(address)}`;
}
function textIn(value) {
    return typeof value === 'string' ? value : '';
}
function moved(before, now) {
    const gone = [...before.keys()].filter(name => !now.has(name)).map(name => `approved and no longer planned: ${name}`);
    const others = [...now].flatMap(([name, change]) => {
        const approved = before.get(name);
        return approved === undefined ? [`planned and not approved: ${name}`] : differences(name, approved, change);
    });
    return [...gone, ...others];
}
/** Names the fields of one change that are not to become what was approved, and what they would become. */
function differences(name, approved, now) {
    const [was, is] = [fieldsOf(approved), fieldsOf(now)];
    const paths = [...new Set([...was.keys(), ...is.keys()])];
    return paths
        .filter(path => (0,values/* canonical */.$N)(was.get(path)) !== (0,values/* canonical */.$N)(is.get(path)))
        .map(path => `planned otherwise than approved: ${name}, ${path}: ${said(was.get(path))} was approved, now ${said(is.get(path))}`);
}
/** What each field goes from and to; an import is told as one more field. */
function fieldsOf({ fields, import: imported }) {
    const pairs = objectsIn(fields).map(({ path, before = null, after = null }) => [textIn(path), [before, after]]);
    const document = (0,values/* isJsonObject */.OW)(imported) ? [['specification', [imported['digest'] ?? null]]] : [];
    return new Map([...pairs, ...document]);
}
/** Longer values are not repeated: the plan has them. */
const LONGEST_VALUE = 80;
function said(step) {
    if (!Array.isArray(step))
        return 'no change';
    // What is new comes from nothing.
    const text = step
        .filter((value, index) => index > 0 || value !== null)
        .map(values/* canonical */.$N)
        .join(' → ');
    return text.length > LONGEST_VALUE ? 'another change' : text;
}

// EXTERNAL MODULE: ./build/secret.js
var secret = __webpack_require__(5714);
// EXTERNAL MODULE: ./build/loopback.js
var loopback = __webpack_require__(2515);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: ./build/trace.js
var build_trace = __webpack_require__(8593);
;// CONCATENATED MODULE: ./build/handing/exchange.js
/**
 * One request to a place that keys are handed on to, sent again where that is of use.
 *
 * All of these requests say the whole outcome, so any of them may be repeated. What is answered is read no further than
 * its error sentence: nothing else of it is anybody's business.
 */




const TRIES = 4;
const DEADLINE_MS = 30_000;
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 30_000;
/**
 * Sends a request and gives its answer. A redirect is not followed: a key goes where the user said.
 *
 * @throws ServiceError when it is refused; ConnectionError, InputError
 */
async function exchange(errand, authorize, ports) {
    let isRenewed = false;
    for (let tries = 1;; tries++) {
        const end = await attempt(errand, authorize, isRenewed, ports).catch(orLost);
        if (end instanceof errors/* ConnectionError */.Rc) {
            if (tries === TRIES)
                throw end;
        }
        else if (end.status < 300)
            return end;
        else if (end.status === 401 && !isRenewed)
            isRenewed = true;
        else if (tries === TRIES || !isPassing(end))
            throw refused(errand, end);
        await ports.clock.sleep(waitMs(end, tries), ports.signal);
    }
}
async function attempt({ method, url, headers, body }, authorize, renew, ports) {
    const authorization = await authorize(renew);
    const request = {
        method,
        url,
        headers: {
            accept: 'application/json',
            'user-agent': ports.userAgent,
            authorization: authorization.reveal(),
            ...(body === undefined ? {} : { 'content-type': 'application/json' }),
            ...headers,
        },
        ...(body === undefined ? {} : { body }),
    };
    return bounded(request, ports);
}
async function bounded(request, { http, clock, signal }) {
    const over = new AbortController();
    const late = new AbortController();
    void clock.sleep(DEADLINE_MS, over.signal).then(() => late.abort(new errors/* ConnectionError */.Rc('timeout', `${inPrint(request)} was not answered within ${DEADLINE_MS / 1_000} s`)), () => undefined);
    try {
        return await http(request, { signal: AbortSignal.any([late.signal, signal]) });
    }
    catch (error) {
        throw late.signal.aborted ? late.signal.reason : error;
    }
    finally {
        over.abort();
    }
}
/** A wrong host name stays wrong, and so does what no connection was the reason for. */
function orLost(error) {
    if (error instanceof errors/* ConnectionError */.Rc && ['timeout', 'reset', 'refused'].includes(error.reason))
        return error;
    throw error;
}
function isPassing({ status }) {
    return status === 408 || status === 429 || status >= 500;
}
function waitMs(end, tries) {
    const seconds = end instanceof errors/* ConnectionError */.Rc ? Number.NaN : Number(end.headers['retry-after']);
    const asked = Number.isNaN(seconds) ? 0 : seconds * 1_000;
    return Math.min(LONGEST_WAIT_MS, Math.max(asked, FIRST_WAIT_MS * 2 ** (tries - 1)));
}
function refused(errand, response) {
    const { code, message } = sentenceOf(response);
    const requestId = response.headers['x-ms-request-id'] ?? response.headers['x-github-request-id'];
    const clientRequestId = errand.headers?.[build_trace/* CLIENT_REQUEST_ID */.A3];
    return new errors/* ServiceError */._7({
        method: errand.method,
        path: placeOf(errand),
        status: response.status,
        code,
        message,
        trace: {
            ...(requestId === undefined ? {} : { requestId }),
            ...(clientRequestId === undefined ? {} : { clientRequestId }),
        },
    });
}
const LONGEST_SENTENCE = 500;
/** A vault has an error with a code; GitHub has a message alone. */
function sentenceOf({ status, body }) {
    const answer = parsed(body);
    const error = (0,values/* isJsonObject */.OW)(answer) && (0,values/* isJsonObject */.OW)(answer['error']) ? answer['error'] : answer;
    const { code, message } = (0,values/* isJsonObject */.OW)(error) ? error : {};
    return {
        code: typeof code === 'string' ? code : (external_node_http_.STATUS_CODES[status] ?? 'Unknown status'),
        message: typeof message === 'string' ? message.replace(/\s+/g, ' ').trim().slice(0, LONGEST_SENTENCE) : '',
    };
}
/** Reads an answer; undefined when it is no JSON. */
function parsed(body) {
    try {
        return JSON.parse(body);
    }
    catch {
        // The parser's complaint quotes the body, so it goes no further.
        return undefined;
    }
}
/** Prints a request as `PUT contoso.vault.azure.net/secrets/mobile`. */
function inPrint(errand) {
    return `${errand.method} ${placeOf(errand)}`;
}
function placeOf({ url }) {
    return url.host + url.pathname;
}

;// CONCATENATED MODULE: ./build/handing/sealed-box.js
const KEY_BYTES = 32;
/** Tells whether a text is a key that secrets can be sealed with, without loading the library. */
function canSeal(publicKey) {
    return Buffer.from(publicKey, 'base64').length === KEY_BYTES;
}
/**
 * Seals a secret.
 *
 * @param publicKey - 32 bytes in base64.
 * @returns the sealed box in base64.
 * @throws Error when the key is none.
 */
async function sealed(secret, publicKey) {
    const { default: sodium } = await __webpack_require__.e(/* import() */ 768).then(__webpack_require__.bind(__webpack_require__, 4768));
    await sodium.ready;
    const box = sodium.crypto_box_seal(secret.reveal(), new Uint8Array(Buffer.from(publicKey, 'base64')));
    return Buffer.from(box).toString('base64');
}

;// CONCATENATED MODULE: ./build/handing/github.js
/**
 * An Actions secret of a GitHub repository, or of one of its environments.
 *
 * GitHub takes secrets sealed only, with a key that it hands out beforehand; asking for that key shows whether the token
 * may write secrets at all.
 *
 * @see https://docs.github.com/rest/actions/secrets
 */






const HEADERS = { accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28' };
/**
 * Asks GitHub for the key to seal with and gives what writes the secret.
 *
 * @throws InputError without a token or a repository; ServiceError, ConnectionError
 */
async function readyGithub(target, access, ports) {
    const authorize = authorizeWith(access.token);
    const secrets = secretsUrl(target, access);
    const asked = { method: 'GET', url: below(secrets, 'public-key'), headers: HEADERS };
    const { keyId, publicKey } = publicKeyOf(await exchange(asked, authorize, ports), inPrint(asked));
    return async (key) => {
        const body = JSON.stringify({ encrypted_value: await sealed(key, publicKey), key_id: keyId });
        await exchange({ method: 'PUT', url: below(secrets, target.name), headers: HEADERS, body }, authorize, ports);
    };
}
function authorizeWith(token) {
    if (token === undefined)
        throw new errors/* InputError */.dz(['"github-token" is missing; expected a token that may write the secrets of the repository'], ['github-token']);
    const header = new secret/* Secret */.zh(`Bearer ${token.reveal()}`);
    return async () => header;
}
function secretsUrl({ environment, repository: other }, { api, repository: own }) {
    const repository = other ?? own;
    if (repository === undefined)
        throw new errors/* InputError */.dz(['the repository of the GitHub secret is not known; expected "repository: <owner>/<name>"']);
    const place = environment === undefined ? 'actions' : `environments/${encodeURIComponent(environment)}`;
    const url = new URL(`${api.replace(/\/+$/, '')}/repos/${repository}/${place}/secrets`);
    if (url.protocol === 'https:' || (0,loopback/* isLoopback */.U)(url))
        return url;
    throw new errors/* InputError */.dz([`GITHUB_API_URL leads to ${url.origin}; expected https`]);
}
function below(url, part) {
    return new URL(`${url.href}/${encodeURIComponent(part)}`);
}
function publicKeyOf({ body }, where) {
    const answer = parsed(body);
    const { key_id: keyId, key: publicKey } = (0,values/* isJsonObject */.OW)(answer) ? answer : {};
    if (typeof keyId === 'string' && typeof publicKey === 'string' && canSeal(publicKey))
        return { keyId, publicKey };
    throw new errors/* ConnectionError */.Rc('other', `${where} was answered without the key that secrets are sealed with`);
}

;// CONCATENATED MODULE: ./build/handing/key-vault.js


const API_VERSION = '7.4';
/** The public cloud's, which stands in for a vault on the same machine. */
const PUBLIC = 'https://vault.azure.net';
/** Gives what tokens for a vault are made for: `https://vault.azure.net` for `https://contoso.vault.azure.net`. */
function audienceOf({ url }) {
    const [, suffix] = /\.(vault\..+)$/.exec(new URL(url).hostname) ?? [];
    return suffix === undefined ? PUBLIC : `https://${suffix}`;
}
/**
 * Signs in for a vault and gives what writes the secret.
 *
 * @throws InputError when nobody can sign in there; ConnectionError
 */
async function readyVault(target, authorize, ports) {
    await authorize();
    const url = new URL(`/secrets/${encodeURIComponent(target.secret)}?api-version=${API_VERSION}`, target.url);
    return async (key) => {
        const headers = { [build_trace/* CLIENT_REQUEST_ID */.A3]: ports.newRequestId() };
        await exchange({ method: 'PUT', url, headers, body: JSON.stringify({ value: key.reveal() }) }, authorize, ports);
    };
}

;// CONCATENATED MODULE: ./build/handing/hand-on.js
/**
 * Hands a key on to every place that the file names for it.
 *
 * First all places are made ready, then the key is given: no key is made anew that could not have been handed on.
 */




/** Makes the function that hands keys on. */
function createHand({ ports, authorizeFor, github, box }) {
    return async ({ output, keyVault, githubSecret }, { of, key: name }) => {
        const give = [];
        if (keyVault !== undefined)
            give.push(await readyVault(keyVault, authorizeFor(audienceOf(keyVault)), await ports()));
        if (githubSecret !== undefined)
            give.push(await readyGithub(githubSecret, github, await ports()));
        if (output)
            give.push(key => put(of, name, key, box));
        return async (key) => {
            for (const place of give)
                await place(key);
        };
    };
}
/** Puts a key among those of the output. @throws InputError for one that the runner could not mask */
function put(of, name, key, box) {
    if (key.reveal().length < secret/* SHORTEST_MASK */.SE)
        throw new errors/* InputError */.dz([
            `the key has fewer than ${secret/* SHORTEST_MASK */.SE} characters, so that the runner cannot mask it in an output`,
        ]);
    box.add(of, name, key);
}

// EXTERNAL MODULE: ./build/model/address.js
var model_address = __webpack_require__(6974);
;// CONCATENATED MODULE: ./build/handing/key-box.js


/** Makes an empty box. */
function createKeyBox() {
    const root = new Map();
    return {
        add(of, name, key) {
            let branch = root;
            for (const part of (0,model_address/* textOf */.b6)(of).split('/')) {
                const next = branch.get(part);
                const inner = next instanceof Map ? next : new Map();
                branch.set(part, inner);
                branch = inner;
            }
            branch.set(name, key);
        },
        document: () => (root.size === 0 ? undefined : new secret/* Secret */.zh(JSON.stringify(plain(root)))),
    };
}
/** Whatever an entity is called, it becomes a member of its own and never a prototype. */
function plain(branch) {
    return Object.fromEntries([...branch].map(([name, value]) => [name, value instanceof secret/* Secret */.zh ? value.reveal() : plain(value)]));
}

// EXTERNAL MODULE: ./build/render/actions.js
var actions = __webpack_require__(7454);
// EXTERNAL MODULE: ./build/render/text.js
var render_text = __webpack_require__(9822);
;// CONCATENATED MODULE: ./build/sync/apply/halted.js
/** Why a single change ends without having been carried out as planned. */
/** The change stops here, for a reason that its message gives to the user. Carries no answer of the service. */
class Halted extends Error {
    name = 'Halted';
}

;// CONCATENATED MODULE: ./build/sync/actions/keys.js


/** Gives what the table says of an entity's keys. @throws RangeError for a kind without any. */
function keysOf({ kind }) {
    if (kind.acts?.keys === undefined)
        throw new RangeError(`${kind.name} have no keys`);
    return kind.acts.keys;
}
/** Reads one key. @throws Halted when the role may not, or there is none; ServiceError, ConnectionError */
async function readKey({ of, key }, reading) {
    const secret = (await readKeys(of, reading))[key];
    if (secret === undefined)
        throw new Halted(`${(0,model_address/* textOf */.b6)(of)} has no ${key} key`);
    return secret;
}
/** Reads the keys that there are. @throws Halted when the role may not; ServiceError, ConnectionError */
async function readKeys(of, { service, mask }) {
    const { action, ...names } = keysOf(of).read;
    const told = await service.readSecrets((0,model_address/* pathOf */.XM)(of), action);
    if (told === undefined)
        throw new Halted(`the keys of ${(0,model_address/* textOf */.b6)(of)} may not be read by this identity; expected a role that allows "${action}"`);
    const keys = ['primary', 'secondary'].flatMap(key => {
        const secret = told[names[key]];
        return secret === undefined || secret.reveal() === '' ? [] : [[key, secret]];
    });
    for (const [, secret] of keys)
        mask(secret);
    return Object.fromEntries(keys);
}
const LOOKS = 6;
const BETWEEN_MS = 2_000;
/** Reads a key that has just been made anew, and looks again while the service still tells the one before. */
async function readAfter(about, before, reading) {
    for (let look = 1; look <= LOOKS; look++) {
        const now = await readKey(about, reading);
        if (now.reveal() !== before.reveal())
            return now;
        await reading.clock.sleep(BETWEEN_MS);
    }
    throw new Halted(`the service still tells the ${about.key} key of before`);
}

// EXTERNAL MODULE: ./build/model/action.js
var action = __webpack_require__(9358);
;// CONCATENATED MODULE: ./build/sync/actions/journal.js


/** Opens the journal of an action. */
function journalOf(action, note) {
    const { id, once } = action;
    const key = id.toLowerCase();
    let before;
    let isBegun = false;
    return {
        async begin() {
            const trouble = await note(memory => {
                before = memory.actions[key];
                // The record that was read for the plan had no such end.
                if (before?.once === once && before.is !== 'made')
                    throw new Halted('another run has begun it since the plan was made; nothing was sent');
                return withAction(memory, key, { once, is: 'begun' });
            });
            if (trouble !== undefined)
                throw new Halted(`nothing was sent, as nobody would know of it: ${trouble}`);
            isBegun = true;
        },
        end: performed => performed.is === 'unknown' ? Promise.resolve(undefined) : note(memory => ended(memory, action, performed)),
        undo: () => (isBegun ? note(memory => withAction(memory, key, before)) : Promise.resolve(undefined)),
    };
}
function ended(memory, action, performed) {
    const { once } = action;
    const key = action.id.toLowerCase();
    if (performed.is === 'made') {
        const { of, key: made } = performed.made;
        return withAction(memory, key, { once, is: 'made', of: (0,model_address/* keyOf */.TN)(of), key: made });
    }
    const { handedOn } = performed;
    const done = withAction(memory, key, { once, is: 'done' });
    if (handedOn === undefined)
        return done;
    const of = (0,model_address/* keyOf */.TN)(handedOn.of);
    return { ...done, inUse: { ...done.inUse, [of]: inUseAfter(action, handedOn.key, done.inUse[of]) } };
}
/** A rotation takes clients over to its key; whoever is given a key otherwise joins those who have one. */
function inUseAfter({ deed }, key, before) {
    return deed.verb === 'rotateKey' || before === undefined || before === key ? key : 'both';
}
function withAction(memory, key, recorded) {
    const others = Object.entries(memory.actions).filter(([name]) => name !== key);
    const own = recorded === undefined ? [] : [[key, recorded]];
    return { ...memory, actions: Object.fromEntries([...others, ...own].sort(([a], [b]) => (a < b ? -1 : 1))) };
}

;// CONCATENATED MODULE: ./build/sync/actions/perform.js



/**
 * Carries out one step.
 *
 * @param isNew - true when the same run has just made what it is about.
 * @throws Halted, ServiceError, ConnectionError, InputError when it was not carried out.
 */
async function perform(step, isNew, deeds, begin) {
    const { service } = deeds;
    switch (step.verb) {
        case 'makeKey':
            return makeKey(step, isNew, deeds, begin);
        case 'handKeyOn':
            return handKeyOn(step, deeds);
        case 'refreshSecret': {
            const path = `${(0,model_address/* pathOf */.XM)(step.of)}/${step.of.kind.acts?.refresh ?? ''}`;
            const posted = await service.post(path, undefined, { settling: isNew });
            // Fetching once more does no harm, so the next run may simply try again.
            if (posted.is === 'unknown')
                throw new Halted(posted.reason);
            return { is: 'done' };
        }
        case 'switch':
            await service.patch((0,model_address/* pathOf */.XM)(step.of), { [step.field]: step.to }, { ifMatch: '*' });
            return { is: 'done' };
        case 'request':
            return request(step, isNew, service, begin);
    }
}
async function request({ path, body, apiVersion }, isNew, service, begin) {
    await begin();
    return service.post(path, body, { apiVersion, settling: isNew });
}
async function makeKey(step, isNew, deeds, begin) {
    const { of, key, handOn } = step;
    const { action, body } = keysOf(of).regenerate[key];
    const ready = handOn && (await makeReady({ of, key }, handOn, deeds));
    await begin();
    const posted = await deeds.service.post(`${(0,model_address/* pathOf */.XM)(of)}/${action}`, body, { settling: isNew });
    if (posted.is === 'unknown')
        return { is: 'unknown', reason: `${posted.reason}; ${adviceOn(step)}` };
    if (ready === undefined)
        return { is: 'done' };
    const about = { of, key };
    try {
        await ready.give(await readAfter(about, ready.before, deeds));
        return { is: 'done', handedOn: about };
    }
    catch (error) {
        return { is: 'made', made: about, reason: `the ${key} key was made, but not handed on: ${perform_sentenceOf(error)}` };
    }
}
function adviceOn({ of, key, rotates }) {
    const other = rotates ? ', which nobody uses yet,' : '';
    return `whether the ${key} key of ${(0,model_address/* textOf */.b6)(of)}${other} was made anew is not known: compare it with the one before`;
}
async function makeReady(about, handOn, deeds) {
    return { before: await readKey(about, deeds), give: await deeds.handOn(handOn, about) };
}
async function handKeyOn({ of, key, isMade, handOn }, deeds) {
    const about = { of, key };
    try {
        const { give, before } = await makeReady(about, handOn, deeds);
        await give(before);
        return { is: 'done', handedOn: about };
    }
    catch (error) {
        if (!isMade)
            throw error;
        return {
            is: 'made',
            made: about,
            reason: `the ${key} key was made before, but not handed on: ${perform_sentenceOf(error)}`,
        };
    }
}
function perform_sentenceOf(error) {
    return error instanceof Error ? error.message : 'an unknown fault';
}

// EXTERNAL MODULE: ./build/sync/actions/plan.js + 1 modules
var plan = __webpack_require__(9286);
;// CONCATENATED MODULE: ./build/sync/actions/run.js
/**
 * Runs the actions of a plan, one after the other, once its changes have been made.
 *
 * An action that must not run twice is written into the record as begun before anything of it is sent. Whatever then
 * happens to this process, the next plan knows that it may have run.
 */







/** Runs every action that the plan runs, in its order. Never rejects for what service or network do. */
async function runActions({ actions }, means) {
    const outcomes = [];
    const warnings = [];
    for (const planned of actions) {
        if (planned.state !== 'run')
            continue;
        const { outcome, trouble } = await runOne(planned, means);
        means.onOutcome(outcome);
        outcomes.push(outcome);
        if (trouble !== undefined)
            warnings.push(`${(0,action/* actionName */.aM)(planned.action)}: ${trouble}`);
    }
    return { outcomes, warnings };
}
async function runOne({ action, step, isNew }, means) {
    const { clock, note, stopped } = means;
    const reason = stopped();
    if (reason !== undefined)
        return { outcome: { status: 'not started', action, reason } };
    const because = spoiledBy(step, means.outcomes);
    if (because !== undefined)
        return { outcome: { status: 'skipped', action, because } };
    const began = clock.now();
    const ms = () => Math.round(clock.now() - began);
    const journal = journalOf(action, note);
    try {
        const performed = await perform(step, isNew === true, means, journal.begin);
        return { outcome: outcomeOf(action, performed, ms()), trouble: await journal.end(performed) };
    }
    catch (error) {
        return { outcome: failed(action, error, ms(), stopped), trouble: await journal.undo() };
    }
}
function outcomeOf(action, performed, ms) {
    switch (performed.is) {
        case 'done':
            return { status: 'done', action, ms };
        case 'made':
            return { status: 'failed', action, ms, reason: `${performed.reason}; run again to hand it on` };
        case 'unknown':
            return { status: 'unknown', action, ms, reason: performed.reason };
    }
}
function failed(action, error, ms, stopped) {
    if (error instanceof errors/* ConnectionError */.Rc && error.reason === 'stopped')
        return { status: 'not started', action, reason: stopped() ?? error.message };
    return { status: 'failed', action, ms, reason: reasonOf(error) };
}
function reasonOf(error) {
    if (error instanceof errors/* ServiceError */._7 || error instanceof errors/* ConnectionError */.Rc || error instanceof errors/* InputError */.dz)
        return error.message;
    if (error instanceof Halted || error instanceof errors/* RefusalError */.XQ)
        return error.message;
    return `it ended in a fault of apim-sync: ${error instanceof Error ? error.message : 'unknown'}`;
}
/** Gives what is at the root of a failure that an action would build on. */
function spoiledBy(step, outcomes) {
    const path = step.verb === 'request' ? step.path : (0,model_address/* pathOf */.XM)(step.of);
    const spoiled = outcomes.find(({ status, change }) => status !== 'applied' && change.action !== 'delete' && (0,plan/* isAtOrBelow */.a)(path, (0,model_address/* pathOf */.XM)(change.address)));
    return spoiled?.status === 'skipped' ? spoiled.because : spoiled?.change.address;
}

// EXTERNAL MODULE: ./build/model/table.js + 24 modules
var table = __webpack_require__(7385);
// EXTERNAL MODULE: ./build/sync/diff/copies.js
var copies = __webpack_require__(7187);
// EXTERNAL MODULE: ./build/sync/links.js
var links = __webpack_require__(2207);
// EXTERNAL MODULE: ./build/sync/wire.js
var wire = __webpack_require__(8813);
// EXTERNAL MODULE: ./build/sync/apply/body.js
var apply_body = __webpack_require__(4689);
// EXTERNAL MODULE: ./build/sync/diff/compare.js
var compare = __webpack_require__(3839);
// EXTERNAL MODULE: ./build/content/specification.js + 16 modules
var specification = __webpack_require__(9290);
;// CONCATENATED MODULE: ./build/sync/apply/precondition.js
/**
 * The refusal of a write because the entity is no longer the one that was read.
 *
 * Somebody else may have written it, or this run itself in a request whose answer was lost: who meets it reads again.
 */

/** True for the refusal of a write because somebody else wrote the entity in between. */
function isPreconditionFailed(error) {
    return error instanceof errors/* ServiceError */._7 && error.answer.status === 412;
}

// EXTERNAL MODULE: ./build/sync/diff/method.js
var diff_method = __webpack_require__(5568);
// EXTERNAL MODULE: ./build/sync/imports.js
var imports = __webpack_require__(4460);
;// CONCATENATED MODULE: ./build/sync/imports/aftercare.js
/**
 * What follows an import: counting what it made, and putting right what it undid.
 *
 * The service may report success before all operations are there, or without making any; and it takes a description or
 * a URL from the document though the file declares another. What the file says is what counts.
 */









/**
 * Checks an import and repairs what it changed beside its purpose.
 *
 * @param kept - the entity as the import left it.
 * @returns the entity as it is in the end.
 * @throws Halted when the service made fewer operations than the document has.
 */
async function afterImport(service, wanted, { operations, below }, kept) {
    await countOperations(service, wanted.address, operations);
    const repaired = await repair(service, wanted, kept);
    for (const entity of below)
        await restore(service, entity);
    return repaired;
}
async function countOperations(service, address, expected) {
    if (expected === undefined)
        return;
    const missing = (0,specification/* missingOperations */.BU)(expected, (0,specification/* liveOperations */.pu)(await (0,imports/* listImported */.lW)(service, address)));
    if (missing.length === 0)
        return;
    const named = missing.length > 3 ? [...missing.slice(0, 3), `${missing.length - 3} more`] : missing;
    throw new Halted(`${(0,model_address/* textOf */.b6)(address)} was imported, but the service made ${expected.length - missing.length} of the ${expected.length} operations of the document (missing: ${named.join(', ')}); run again, and check the document when that does not help`);
}
/** Lays what the file declares over what the import took from the document. */
async function repair(service, wanted, kept) {
    const live = kept ?? (await (0,wire/* liveOf */.QA)(service, wanted.address));
    if (live === undefined)
        return undefined;
    return onceMore(() => laidOver(service, wanted, live), async () => {
        const now = await (0,wire/* liveOf */.QA)(service, wanted.address);
        return now === undefined ? undefined : laidOver(service, wanted, now);
    });
}
/** Makes a declared entity below the import what it was declared to be, if the import has undone it. */
async function restore(service, wanted) {
    const { address, properties } = wanted;
    const path = (0,model_address/* pathOf */.XM)(address);
    if (address.kind.shape === 'relation') {
        if (!(await service.exists(path)))
            await (0,wire/* putTo */.b0)(service, address, (0,apply_body/* createBody */.Fm)(address, {}), { settling: true });
        return;
    }
    const attempt = async () => {
        const live = await (0,wire/* liveOf */.QA)(service, address);
        if (live !== undefined)
            await laidOver(service, wanted, live);
        else if (Object.keys(properties).length > 0)
            await (0,wire/* putTo */.b0)(service, address, (0,apply_body/* createBody */.Fm)(address, properties), { settling: true });
    };
    await onceMore(attempt, attempt);
}
/** Writes what a live entity has otherwise than declared, if anything; gives what it is then. */
async function laidOver(service, { address, properties, sync }, live) {
    const { kind } = address;
    const changes = (0,compare/* changedFields */.E0)(kind.fields, properties, live.properties, compare/* NOTHING_KNOWN */.GN, sync.ignore);
    if (changes.length === 0)
        return live;
    const path = (0,model_address/* pathOf */.XM)(address);
    const declared = (0,diff_method/* withoutIgnored */.fq)(properties, sync.ignore);
    const options = { ifMatch: live.etag ?? '*', settling: true };
    const { resource } = (0,diff_method/* methodOf */.NY)(kind, declared, live.properties, changes) === 'put'
        ? await (0,wire/* putTo */.b0)(service, address, (0,apply_body/* putBody */.cU)(kind, declared, live.properties), options)
        : await service.patch(path, (0,apply_body/* patchBody */.zR)(kind, declared, live.properties, changes, compare/* NOTHING_KNOWN */.GN), options);
    return resource ?? (await (0,wire/* liveOf */.QA)(service, address));
}
/** A write whose answer was lost is sent again and then finds the entity that it has changed itself. */
async function onceMore(first, second) {
    try {
        return await first();
    }
    catch (error) {
        if (!isPreconditionFailed(error))
            throw error;
        return second();
    }
}

;// CONCATENATED MODULE: ./build/sync/apply/kept.js



/** How often a change is looked at anew when somebody else writes the same entity at the same time. */
const kept_TRIES = 5;
/** Made, and nothing to say of it. */
const NOTHING_ELSE = { rewritten: [] };
/** Adds the document to a body, so that an import is one request and never an intermediate state. */
function sent({ import: toImport }, body) {
    return toImport === undefined ? body : { ...body, ...toImport.body };
}
/** What the service keeps in the end: what its answer to the write holds, or else what a read does. */
async function settled(service, { address, wanted, import: toImport }, { resource }) {
    if (toImport !== undefined)
        return afterImport(service, wanted, toImport, resource);
    return resource ?? (await (0,wire/* liveOf */.QA)(service, address));
}
/**
 * Lists what the service kept otherwise than it was sent, but for what the record knows of. An answer to a write may
 * leave out what a read shows, so nothing is called rewritten before it has been read.
 */
async function rewrites(service, { address, sync }, declared, kept, { rewrites: knows }) {
    const { fields } = address.kind;
    const given = Object.fromEntries(Object.entries(declared).filter(([name]) => name in fields));
    const differences = (properties) => (0,compare/* changedFields */.E0)(fields, given, properties, { ...compare/* NOTHING_KNOWN */.GN, rewrites: knows }, sync.ignore);
    if (kept === undefined || differences(kept.properties).length === 0)
        return [];
    const live = await (0,wire/* liveOf */.QA)(service, address);
    return differences(live?.properties ?? kept.properties).map(({ path, before, after }) => ({
        path,
        sent: after,
        kept: before,
    }));
}

;// CONCATENATED MODULE: ./build/sync/apply/create.js
/**
 * Makes an entity: one PUT with everything that it needs, and the PATCH that completes it where one has to.
 *
 * A create overwrites what has appeared since the plan was made, and says so.
 */








/** Makes an entity. @throws ServiceError, ConnectionError, Halted */
async function create(change, service, knownOf) {
    const { address, wanted, body, patch } = change;
    const whole = body === undefined ? body : { ...(await inherited(service, address)), ...body };
    const written = await create_put(change, whole, service);
    const last = patch === undefined ? written : await completed(service, address, patch, written, kept_TRIES);
    const isNew = written.status === 201 || written.resent || address.kind.shape === 'relation' || (0,copies/* isInCopy */.V3)(address);
    const note = isNew ? {} : OVERWROTE;
    if (body === undefined || address.kind.shape === 'relation')
        return { ...NOTHING_ELSE, ...note };
    const kept = await settled(service, change, last);
    const declared = { ...wanted.properties, ...(0,apply_body/* createBody */.Fm)(wanted.address, wanted.properties) };
    return { rewritten: await rewrites(service, wanted, declared, kept, knownOf(wanted.address)), ...note };
}
/** What a change waited for may not be seen everywhere yet; without such a thing, "not found" is the answer. */
function settlingOf({ after }) {
    return { settling: after.length > 0 };
}
/** Sends the PUT; what somebody else has linked in the meantime is linked. */
async function create_put(change, body, service) {
    try {
        return await (0,wire/* putTo */.b0)(service, change.address, sent(change, body), settlingOf(change));
    }
    catch (error) {
        if (!(0,links/* isLinkedAlready */.a)(change.address, error))
            throw error;
        return { status: 200, resent: false };
    }
}
const OVERWROTE = { note: 'it had appeared since the plan was made, and was overwritten', overwrote: true };
/** What a copy has from its parent, as that is by now: the same run may have made or changed it. */
async function inherited(service, address) {
    const [parent] = (0,table/* ancestorsOf */.Gw)(address);
    if (address.kind.copies === undefined || parent === undefined)
        return {};
    return (0,apply_body/* inheritedBody */.Nc)(address.kind, (await (0,wire/* liveOf */.QA)(service, parent))?.properties ?? {});
}
/** Sends what only a PATCH can carry; its own lost answer may be why the ETag is no longer the one of the PUT. */
async function completed(service, address, patch, written, tries) {
    const path = (0,model_address/* pathOf */.XM)(address);
    try {
        return await service.patch(path, patch, { ifMatch: written.resource?.etag ?? '*', settling: true });
    }
    catch (error) {
        if (!isPreconditionFailed(error) || tries <= 1)
            throw error;
        const resource = await service.get(path, address.kind.readQuery);
        const { status, resent } = written;
        return completed(service, address, patch, resource === undefined ? { status, resent } : { ...written, resource }, tries - 1);
    }
}

;// CONCATENATED MODULE: ./build/sync/apply/remove.js
/**
 * Deletes an entity that is still what the plan saw.
 */






/**
 * Deletes an entity.
 *
 * @param tries - how often it may be looked at anew when somebody else writes it at the same time.
 * @throws Halted when it is no longer as the plan saw it; ServiceError, ConnectionError
 */
async function remove(change, service, tries) {
    const { address, found, query } = change;
    const { kind } = address;
    if (kind.shape === 'relation') {
        await (0,wire/* deleteAt */.D)(service, address, { query });
        return NOTHING_ELSE;
    }
    const live = await (0,wire/* liveOf */.QA)(service, address);
    if (live === undefined)
        return { ...NOTHING_ELSE, note: 'it was gone already' };
    if (!(0,compare/* sameAnswer */.JM)(kind.fields, found, live.properties))
        throw new Halted(`${(0,model_address/* textOf */.b6)(address)} changed since it was planned; run again to plan against its new state`);
    try {
        await (0,wire/* deleteAt */.D)(service, address, { ifMatch: live.etag ?? '*', query });
        return NOTHING_ELSE;
    }
    catch (error) {
        if (!isPreconditionFailed(error) || tries <= 1)
            throw error;
        return remove(change, service, tries - 1);
    }
}

// EXTERNAL MODULE: ./build/sync/apply/course.js
var apply_course = __webpack_require__(6692);
;// CONCATENATED MODULE: ./build/sync/apply/heap.js
/**
 * A heap: gives the first of many at any time, though they come in no order.
 *
 * It says nothing of equals; who wants those to come out as they went in numbers them.
 */
/** Makes an empty heap. */
function heapBy(isBefore) {
    const items = [];
    /** Puts the later one below; true when they had to change places. */
    const settle = (above, below) => {
        const [upper, lower] = [items[above], items[below]];
        if (upper === undefined || lower === undefined || !isBefore(lower, upper))
            return false;
        items[above] = lower;
        items[below] = upper;
        return true;
    };
    const firstBelow = (index) => {
        const [left, right] = [items[2 * index + 1], items[2 * index + 2]];
        return left !== undefined && right !== undefined && isBefore(right, left) ? 2 * index + 2 : 2 * index + 1;
    };
    return {
        push(item) {
            let index = items.push(item) - 1;
            for (let above = aboveOf(index); index > 0 && settle(above, index); above = aboveOf(index))
                index = above;
        },
        pop() {
            const [first] = items;
            const last = items.pop();
            if (last === undefined || items.length === 0)
                return last;
            items[0] = last;
            let index = 0;
            for (let below = firstBelow(index); settle(index, below); below = firstBelow(index))
                index = below;
            return first;
        },
    };
}
function aboveOf(index) {
    return Math.floor((index - 1) / 2);
}

;// CONCATENATED MODULE: ./build/sync/apply/queue.js

/** Makes an empty queue. */
function createQueue() {
    const ready = heapBy(isBefore);
    const aside = new Map();
    const busy = new Set();
    let turn = 0;
    /** One of those that wait for a lane stands for all of them, until it takes the lane or has to wait for another. */
    const recall = (lane) => {
        const entry = aside.get(lane)?.pop();
        if (entry !== undefined)
            ready.push(entry);
    };
    const setAside = (entry, lane) => {
        const others = aside.get(lane) ?? heapBy(isBefore);
        aside.set(lane, others);
        others.push(entry);
        for (const other of entry.change.lanes)
            if (!busy.has(other))
                recall(other);
    };
    return {
        add: (change, weight) => ready.push({ change, weight, turn: turn++ }),
        take() {
            for (let entry = ready.pop(); entry !== undefined; entry = ready.pop()) {
                const lane = entry.change.lanes.find(name => busy.has(name));
                if (lane === undefined) {
                    for (const name of entry.change.lanes)
                        busy.add(name);
                    return entry.change;
                }
                setAside(entry, lane);
            }
            return undefined;
        },
        free({ lanes }) {
            for (const lane of lanes)
                busy.delete(lane);
            for (const lane of lanes)
                recall(lane);
        },
        drain: () => [ready, ...aside.values()].flatMap(drained),
    };
}
function drained(heap) {
    const all = [];
    for (let entry = heap.pop(); entry !== undefined; entry = heap.pop())
        all.push(entry.change);
    return all;
}
/** Of equals, the one that came first. */
function isBefore(one, other) {
    return one.weight === other.weight ? one.turn < other.turn : one.weight > other.weight;
}

;// CONCATENATED MODULE: ./build/sync/apply/schedule.js
/**
 * Runs changes side by side, as far as their order and their lanes allow.
 *
 * The longest chain goes first: what holds up most is what nobody should wait for. A change whose predecessor was not
 * applied is never started.
 */



/**
 * Carries out all changes and gives their outcomes, in the order of the changes.
 *
 * @param width - how many changes may be under way at once.
 * @param stopped - why nothing new may start, or undefined while it may.
 * @param onOutcome - told of each outcome as it comes.
 */
function schedule(changes, carry, { width, stopped, onOutcome, }) {
    const weights = weightsOf(changes);
    const course = (0,apply_course/* courseOf */.bx)(changes);
    const outcomes = new Map();
    const queue = createQueue();
    let running = 0;
    return new Promise(resolve => {
        const settle = (first) => {
            const settled = [first];
            for (let outcome = settled.pop(); outcome !== undefined; outcome = settled.pop()) {
                outcomes.set((0,model_address/* keyOf */.TN)(outcome.change.address), outcome);
                onOutcome(outcome);
                for (const change of course.next(outcome))
                    settled.push(...admit(change));
            }
        };
        const admit = (change) => {
            const reason = stopped();
            if (reason !== undefined)
                return [{ status: 'not started', change, reason }];
            const because = course.spoiledBy(change);
            if (because !== undefined)
                return [{ status: 'skipped', change, because }];
            queue.add(change, weights.get(change) ?? 0);
            return [];
        };
        const run = (change) => {
            running++;
            void carry(change).then(outcome => {
                running--;
                queue.free(change);
                settle(outcome);
                advance();
            });
        };
        const advance = () => {
            const reason = stopped();
            if (reason !== undefined)
                for (const change of queue.drain())
                    settle({ status: 'not started', change, reason });
            while (running < width) {
                const change = queue.take();
                if (change === undefined)
                    break;
                run(change);
            }
            if (running === 0 && outcomes.size === changes.length)
                resolve(changes.flatMap(({ address }) => outcomes.get((0,model_address/* keyOf */.TN)(address)) ?? []));
        };
        for (const change of changes)
            if (change.after.length === 0)
                for (const outcome of admit(change))
                    settle(outcome);
        advance();
    });
}
/** How many writes must follow one another from a change on, in its chain or behind it in its lanes. */
function weightsOf(changes) {
    const behind = new Map();
    const lanes = new Map();
    const weights = new Map();
    for (const change of changes.toReversed()) {
        const height = 1 + Math.max(...(0,apply_course/* settledBy */.FV)(change).map(key => behind.get(key) ?? 0));
        weights.set(change, height);
        for (const key of change.after)
            behind.set(key, Math.max(behind.get(key) ?? 0, height));
        for (const lane of change.lanes)
            lanes.set(lane, (lanes.get(lane) ?? 0) + 1);
    }
    const weight = (change) => change.lanes.reduce((most, lane) => Math.max(most, lanes.get(lane) ?? 0), weights.get(change) ?? 0);
    return new Map(changes.map(change => [change, weight(change)]));
}

// EXTERNAL MODULE: ./build/content/specification/canonical.js
var canonical = __webpack_require__(3214);
;// CONCATENATED MODULE: ./build/sync/apply/update.js
/**
 * Changes an entity that is there.
 *
 * Lists carry no ETag, so it is read again right before the write. When it is no longer what the plan saw, the plan's
 * word is not enough, and the change is halted rather than made blind.
 */












/**
 * Changes an entity.
 *
 * @param tries - how often it may be looked at anew when somebody else writes it at the same time.
 * @throws Halted when it is no longer as the plan saw it; ServiceError, ConnectionError
 */
async function update(change, service, knownOf, tries) {
    const { address, wanted, method } = change;
    const { kind } = address;
    const live = await (0,wire/* liveOf */.QA)(service, address);
    if (live === undefined)
        throw new Halted(`${(0,model_address/* textOf */.b6)(address)} ${whyGone(address)}`);
    const known = knownOf(wanted.address);
    const fields = (0,compare/* changedFields */.E0)(kind.fields, wanted.properties, live.properties, known, wanted.sync.ignore);
    if (fields.length === 0 && change.import === undefined)
        return { ...NOTHING_ELSE, idle: true, ...(change.unseen ? {} : { note: 'it was so already' }) };
    if (!change.unseen && !arePlanned(fields, change.fields))
        throw new Halted(`${(0,model_address/* textOf */.b6)(address)} changed since it was planned; run again to plan against its new state`);
    const declared = (0,diff_method/* withoutIgnored */.fq)(wanted.properties, wanted.sync.ignore);
    const options = { ifMatch: live.etag ?? '*', ...settlingOf(change) };
    try {
        const written = kind.writesTo !== undefined
            ? await elsewhere(service, address, declared, live)
            : method === 'put'
                ? await (0,wire/* putTo */.b0)(service, address, sent(change, (0,apply_body/* putBody */.cU)(kind, declared, live.properties)), options)
                : await service.patch((0,model_address/* pathOf */.XM)(address), (0,apply_body/* patchBody */.zR)(kind, declared, live.properties, fields, known), options);
        const kept = await settled(service, change, written);
        return { rewritten: await rewrites(service, wanted, wanted.properties, kept, known) };
    }
    catch (error) {
        if (!isPreconditionFailed(error) || tries <= 1)
            throw error;
        return update(change, service, knownOf, tries - 1);
    }
}
function whyGone(address) {
    return (0,copies/* isInCopy */.V3)(address)
        ? 'did not come with the copy that it is below; run again, and declare it whole when that does not help'
        : 'is gone since the plan was made; run again to make it anew';
}
/** Makes the entity that makes this one follow; its answer shows the other one. */
async function elsewhere(service, { kind, ids }, declared, { etag = '' }) {
    const target = kind.writesTo?.(ids, declared, (0,canonical/* sha256 */.s)(etag).slice(0, 12));
    if (target === undefined)
        return { status: 204, resent: false };
    const { status, resent } = await service.put(target.path, target.properties, { settling: true });
    return { status, resent };
}
/** True when all that is left to change was planned so; the rest of the plan may have been made already. */
function arePlanned(now, planned) {
    const print = ({ path, before, after }) => (0,values/* canonical */.$N)([path, before ?? null, (0,values/* revealed */.Dr)(after)]);
    const prints = new Set(planned.map(print));
    return now.every(field => prints.has(print(field)));
}

;// CONCATENATED MODULE: ./build/sync/apply.js
/**
 * Carries a plan out and says what became of each change.
 *
 * "Not started" is said only of what was never sent: whoever reads it takes the service to be as it was.
 */









/** As many changes are under way at once as there can be requests in flight. */
const WIDTH = 64;
/** Makes the changes of a plan and gives one outcome for each, in the plan's order. Never rejects. */
function apply(plan, means) {
    const { stopped, onOutcome } = means;
    return schedule(plan.changes, change => carry(change, means), { width: WIDTH, stopped, onOutcome });
}
async function carry(change, { service, clock, knownOf, stopped }) {
    const began = clock.now();
    const took = () => Math.round(clock.now() - began);
    const watched = watch(service);
    try {
        const done = await make(change, watched.service, knownOf);
        return { status: 'applied', change, ms: took(), ...done };
    }
    catch (error) {
        const attempted = watched.wasAttempted() ? { attempted: true } : {};
        if (!isUnsent(error))
            return { status: 'failed', change, ms: took(), reason: apply_reasonOf(change, error), ...attempted };
        if (!watched.hasWritten())
            return { status: 'not started', change, reason: stopped() ?? error.message };
        const reason = `${(0,model_address/* textOf */.b6)(change.address)} was written in part only: ${error.message}; run again to complete it`;
        return { status: 'failed', change, ms: took(), reason, ...attempted };
    }
}
function make(change, service, knownOf) {
    switch (change.action) {
        case 'create':
            return create(change, service, knownOf);
        case 'update':
            return update(change, service, knownOf, kept_TRIES);
        case 'delete':
            return remove(change, service, kept_TRIES);
    }
}
function isUnsent(error) {
    return error instanceof errors/* ConnectionError */.Rc && error.reason === 'stopped';
}
/** Watches the writes of one change. */
function watch(service) {
    let attempted = false;
    let written = false;
    const seen = async (write) => {
        try {
            const answer = await write;
            attempted = true;
            written = true;
            return answer;
        }
        catch (error) {
            attempted ||= !isUnsent(error);
            throw error;
        }
    };
    return {
        service: {
            ...service,
            put: (path, properties, options) => seen(service.put(path, properties, options)),
            patch: (path, properties, options) => seen(service.patch(path, properties, options)),
            delete: (path, options) => seen(service.delete(path, options)),
        },
        wasAttempted: () => attempted,
        hasWritten: () => written,
    };
}
function apply_reasonOf(change, error) {
    const at = change.action === 'delete' ? change.at : change.wanted.at;
    const written = at === undefined ? '' : `, written at ${at.file}:${at.line}`;
    if (error instanceof errors/* ServiceError */._7) {
        const { method, status, code, message, trace } = error.answer;
        const said = message === '' ? `${status} ${code}` : `${status} ${code}: "${message}"`;
        return `${(0,model_address/* textOf */.b6)(change.address)} refused (${method} answered ${said})${written}, ${(0,build_trace/* traced */.mn)(trace)}`;
    }
    if (error instanceof Halted || error instanceof errors/* ConnectionError */.Rc || error instanceof errors/* InputError */.dz)
        return error.message;
    return `${(0,model_address/* textOf */.b6)(change.address)} ended in a fault of apim-sync: ${error instanceof Error ? error.message : 'unknown'}`;
}

// EXTERNAL MODULE: ./build/sync/imports/types.js
var types = __webpack_require__(5410);
;// CONCATENATED MODULE: ./build/sync/imports/after.js
/**
 * What imports have come to at the end of a run, for the record.
 *
 * It is looked at once everything has been written: what the file says of operations is a part of what was left behind.
 */





/**
 * Says what the service has below every imported entity that a run touched, for the record. So it does where another
 * document than the recorded one needed no import, as after a merge: from now on that is what both sides agree on.
 */
async function importedAfter(service, { wanted }, outcomes, { unchanged, imported }) {
    const touched = new Set(outcomes.flatMap(({ status, change: { address } }) => status === 'applied' ? [address, ...(0,table/* ancestorsOf */.Gw)(address)].map(model_address/* keyOf */.TN) : []));
    const failed = new Set(outcomes.flatMap(({ status, change }) => (status === 'applied' ? [] : [(0,model_address/* keyOf */.TN)(change.address)])));
    const quiet = new Set(unchanged.map(model_address/* keyOf */.TN));
    const entries = [...wanted].flatMap(([key, { address, specification, sync }]) => {
        if (specification === undefined || (0,imports/* isForCreate */.c3)(sync) || failed.has(key))
            return [];
        const last = imported[key];
        const isAgreed = quiet.has(key) && last !== undefined && last.document !== specification.digest;
        return touched.has(key) || isAgreed ? [entryOf(service, key, address, specification)] : [];
    });
    return Object.fromEntries(await Promise.all(entries));
}
async function entryOf(service, key, address, { digest }) {
    const made = await (0,imports/* listImported */.lW)(service, address);
    return [key, { document: digest, live: (0,specification/* liveDigest */.jw)(made, await (0,types/* typesOf */.p)(service, address, made)) }];
}

// EXTERNAL MODULE: ./build/sync/prune/ownership.js + 1 modules
var ownership = __webpack_require__(8510);
// EXTERNAL MODULE: ./build/sync/record.js + 1 modules
var record = __webpack_require__(158);
;// CONCATENATED MODULE: ./build/sync/record/ledger.js

/**
 * Opens the record of a run.
 *
 * @param found - the record as the run found it.
 * @param service - gives the client to write with, which is another one once the run was stopped.
 */
function openLedger(id, found, service) {
    let last = found;
    return {
        async keep(add) {
            const { trouble, ...kept } = await (0,record/* keepRecord */.rP)(service(), id, last, async (memory) => add(memory));
            last = kept;
            return trouble;
        },
    };
}

// EXTERNAL MODULE: ./build/sync/record/knowledge.js
var knowledge = __webpack_require__(3634);
;// CONCATENATED MODULE: ./build/sync/record/remember.js
/**
 * What a run adds to the record: what it made, what it sent and cannot read back, what the service kept otherwise.
 */





/**
 * Gives the memory after a run. Equal to the one before when nothing worth remembering happened, or when the one before
 * could not be read.
 *
 * @param imported - what was imported in this run, and what the service has of it now.
 * @param adopted - keys of what counts as made by this stack from now on.
 */
async function remember(memory, outcomes, knownOf, imported, adopted) {
    if (memory.unread)
        return memory;
    const applied = outcomes.filter(outcome => outcome.status === 'applied');
    const gone = new Set(applied.flatMap(({ change }) => (change.action === 'delete' ? (0,table/* keysInFrontOf */.G6)(change.address) : [])));
    const written = applied.filter(({ change, idle }) => change.action !== 'delete' && !idle);
    const prints = await Promise.all(written.flatMap(({ change }) => sentHidden(change, knownOf).map(sent => printed(sent, memory))));
    return {
        salt: memory.salt,
        owned: ownedAfter([...memory.owned, ...adopted], applied, gone),
        fingerprints: sortedEntries([...surviving(memory.fingerprints, gone), ...prints, ...doubtful(outcomes, knownOf)]),
        rewritten: sortedEntries([...surviving(memory.rewritten, gone), ...written.flatMap(rewrittenBy)]),
        imported: sortedEntries([...surviving(memory.imported, gone), ...Object.entries(imported)]),
        actions: memory.actions,
        inUse: sortedEntries(surviving(memory.inUse, gone)),
        deliveries: memory.deliveries,
    };
}
/** A fingerprint that no value has: what may or may not have been written is sent again. */
const DOUBT = '?';
/** Gives doubt for the hidden values of writes of which nobody knows what became of them. */
function doubtful(outcomes, knownOf) {
    return outcomes.flatMap(outcome => outcome.status === 'failed' && outcome.attempted
        ? sentHidden(outcome.change, knownOf).map(({ place }) => [place, DOUBT])
        : []);
}
/**
 * Everything that was made and is still there. What lies below an owned entity goes without saying, but for what people
 * make there too, and for what no list would show once the files no longer name it.
 */
function ownedAfter(owned, applied, gone) {
    const made = applied.flatMap(({ change, overwrote }) => change.action === 'create' && !overwrote ? [change.address] : []);
    const keys = new Set([...owned, ...made.map(model_address/* keyOf */.TN)]);
    for (const address of made)
        if (goesWithoutSaying(address.kind) && (0,table/* ancestorsOf */.Gw)(address).some(above => keys.has((0,model_address/* keyOf */.TN)(above))))
            keys.delete((0,model_address/* keyOf */.TN)(address));
    return [...keys].filter(key => !isUnder(key, gone)).sort();
}
function goesWithoutSaying({ peopleMade, unlisted, shape }) {
    return !(peopleMade || (unlisted && shape === 'collection'));
}
/** Lists the hidden values that a change sent. */
function sentHidden(change, knownOf) {
    if (change.action === 'delete')
        return [];
    const { address, properties } = change.wanted;
    const known = change.action === 'create' ? new Map() : knownOf(address).hidden;
    return (0,knowledge/* everyHiddenValue */.VA)(address.kind.fields, properties)
        .filter(({ path }) => known.get(path) !== 'same' && !(change.action === 'update' && isIgnored(path, change.wanted.sync.ignore)))
        .map(({ path, value }) => ({ place: `${(0,model_address/* keyOf */.TN)(address)}#${path}`, value: (0,knowledge/* hiddenText */.CZ)(value) }));
}
/** True for what an update leaves alone. */
function isIgnored(path, ignore) {
    return ignore.some(name => path === name || path.startsWith(`${name}.`));
}
async function printed({ place, value }, { salt }) {
    return [place, await (0,record/* fingerprint */.Rj)(value, salt, place)];
}
function rewrittenBy({ change, rewritten }) {
    return rewritten
        .filter(({ sent }) => sent !== null && !(0,values/* holdsSecret */.hK)(sent))
        .map(({ path, sent, kept }) => [
        `${(0,model_address/* keyOf */.TN)(change.address)}#${path}`,
        { sent: (0,knowledge/* valueDigest */.Q2)((0,values/* revealed */.Dr)(sent)), kept: (0,knowledge/* valueDigest */.Q2)(kept) },
    ]);
}
function surviving(entries, gone) {
    return Object.entries(entries).filter(([place]) => !isUnder(place, gone));
}
/** True for an entity that is gone, for what was below it and for what was recorded of it. */
function isUnder(place, gone) {
    const parts = place.split('#', 1)[0]?.split('/') ?? [];
    return parts.some((_, index) => gone.has(parts.slice(0, index + 1).join('/')));
}
function sortedEntries(entries) {
    return Object.fromEntries([...new Map(entries)].sort(([a], [b]) => (a < b ? -1 : 1)));
}

// EXTERNAL MODULE: ./build/time-limit.js
var time_limit = __webpack_require__(2553);
// EXTERNAL MODULE: ./build/run/proof.js
var proof = __webpack_require__(3628);
;// CONCATENATED MODULE: ./build/run/carry-out.js
















/** Carries a plan out. Never rejects for what service or network do. */
async function carryOut(prepared, declaration, tools) {
    const { connection, limit } = tools;
    // A run that was stopped has done things too, and the next one has to know of them.
    const recorder = () => (limit.signal.aborted ? connection.afterwards(LAST_MS) : connection.service);
    const ledger = openLedger(prepared.recordId, prepared.remembered, recorder);
    const outcomes = await makeChanges(prepared, tools);
    const { knownOf } = prepared;
    const trouble = await ledger.keep(async (memory) => remember(memory, outcomes, knownOf, await importedAfter(recorder(), declaration, outcomes, { ...memory, unchanged: prepared.plan.unchanged }), (0,ownership/* adoptedBy */.vN)(declaration, prepared.plan, outcomes)));
    const box = createKeyBox();
    const { outcomes: actions, warnings } = await doActions(prepared, outcomes, ledger, box, tools);
    const ended = await handExisting(box, tools);
    const keys = box.document();
    if (keys !== undefined)
        tools.world.runner.output('keys', keys);
    const deeds = { outcomes, actions, ...(ended === undefined ? {} : { ended }) };
    const proven = (0,proof/* isProof */.rN)(prepared.plan, deeds, tools.settings);
    const unkept = proven && declaration.environment !== undefined ? await deliver(ledger, tools) : undefined;
    const troubles = [...new Set([trouble, unkept])].filter(one => one !== undefined);
    return { ...deeds, warnings: [...troubles, ...warnings], ...(proven ? { isProof: true } : {}) };
}
/** Writes down that the environment has had the file; gives the reason when that could not be done. */
function deliver({ keep }, { file, world: { clock } }) {
    const delivery = { ...file, at: new Date(clock.now()).toISOString() };
    return keep(memory => (0,proof/* remembering */.Mw)(memory, delivery));
}
/** How long a stopped run may take for its record: the runner ends the process ten seconds after it asked it to stop. */
const LAST_MS = 3_000;
async function makeChanges({ plan, knownOf }, tools) {
    const { runner, clock } = tools.world;
    runner.log.group('Apply');
    let count = 0;
    const onOutcome = (outcome) => runner.log.info((0,render_text/* outcomeLine */.RW)(outcome, ++count, plan.changes.length));
    const { service } = tools.connection;
    const outcomes = await apply(plan, { service, clock, knownOf, stopped: stoppedBy(tools), onOutcome });
    runner.log.endGroup();
    return outcomes;
}
function stoppedBy({ limit: { signal } }) {
    return () => (signal.aborted ? (0,time_limit/* reasonOf */.A)(signal) : undefined);
}
async function doActions({ plan }, outcomes, { keep }, box, tools) {
    const total = plan.actions.filter(({ state }) => state === 'run').length;
    if (total === 0)
        return { outcomes: [], warnings: [] };
    const { log } = tools.world.runner;
    log.group('Actions');
    let count = 0;
    const ran = await runActions(plan, {
        ...readingOf(tools),
        service: tools.connection.service,
        handOn: handWith(box, tools),
        outcomes,
        note: keep,
        stopped: stoppedBy(tools),
        onOutcome: outcome => log.info((0,actions/* actionOutcomeLine */.PY)(outcome, ++count, total)),
    });
    log.endGroup();
    return ran;
}
function readingOf({ connection: { service }, world: { clock, runner } }) {
    return { service, clock, mask: secret => void runner.mask(secret) };
}
function handWith(box, { settings, connection, world, limit }) {
    const { environment, repository } = world.runner.surroundings;
    const { clock, userAgent, newRequestId } = world;
    return createHand({
        ports: async () => ({ http: await world.http(), clock, signal: limit.signal, userAgent, newRequestId }),
        authorizeFor: connection.authorizeFor,
        github: { api: environment['GITHUB_API_URL'] || 'https://api.github.com', token: settings.githubToken, repository },
        box,
    });
}
/** Gives the keys that are there already; gives the reason when one of them cannot be had. */
async function handExisting(box, tools) {
    for (const of of tools.keyHolders) {
        try {
            const keys = await readKeys(of, readingOf(tools));
            for (const name of ['primary', 'secondary'])
                if (keys[name] !== undefined)
                    put(of, name, keys[name], box);
        }
        catch (error) {
            if (!isExpected(error))
                throw error;
            return `the keys of ${(0,model_address/* textOf */.b6)(of)} cannot be given in the output "keys": ${error.message}`;
        }
    }
    return undefined;
}
function isExpected(error) {
    if (error instanceof Halted || error instanceof errors/* InputError */.dz)
        return true;
    return error instanceof errors/* ServiceError */._7 || error instanceof errors/* ConnectionError */.Rc;
}

// EXTERNAL MODULE: ./build/run/early-end.js
var early_end = __webpack_require__(8057);
// EXTERNAL MODULE: ./build/run/publish.js + 7 modules
var publish = __webpack_require__(8431);
;// CONCATENATED MODULE: ./build/run/effective.js
/**
 * What the files come to in one environment, shown by the command `validate`.
 *
 * A whole service would bury what else the log has to say, so it shows the beginning and leaves the rest to the file.
 */


/** As much as somebody scrolls through. */
const effective_MOST_LINES = 2_000;
/**
 * Prints the document where an environment was chosen, and writes it where a file for it was named.
 *
 * @throws InputError when a file is named and no environment is chosen; RefusalError for a file that is read.
 */
async function showEffective({ effective, settings, declaration, files }, { runner, workspace }) {
    const { renderFile } = settings;
    const { environment } = declaration;
    if (renderFile !== undefined)
        (0,publish/* refuseSource */.Sk)('render-file', renderFile, files);
    if (renderFile !== undefined && effective === undefined)
        throw new errors/* InputError */.dz(['render-file is for one environment, and the files declare several; expected one of them in "environment"'], ['render-file', 'environment']);
    if (effective === undefined || (renderFile === undefined && environment === undefined))
        return;
    const text = effective();
    if (environment !== undefined) {
        const lines = text.trimEnd().split('\n');
        const rest = lines.length - effective_MOST_LINES;
        runner.log.group(`What the files come to in "${environment}"`);
        for (const line of lines.slice(0, effective_MOST_LINES))
            runner.log.info(line);
        if (rest > 0)
            runner.log.info(`… and ${rest} more lines; "render-file" writes all of them to a file`);
        runner.log.endGroup();
    }
    if (renderFile !== undefined)
        await workspace.write(renderFile, runner.hide(text));
}

// EXTERNAL MODULE: ./build/run/planning.js + 10 modules
var planning = __webpack_require__(3445);
// EXTERNAL MODULE: ./build/config/environments/layers.js
var environments_layers = __webpack_require__(8390);
// EXTERNAL MODULE: ./build/config/environments/stage.js
var stage = __webpack_require__(8580);
// EXTERNAL MODULE: ./build/config/finding.js
var finding = __webpack_require__(8918);
// EXTERNAL MODULE: ./build/config/load.js + 34 modules
var load = __webpack_require__(6375);
// EXTERNAL MODULE: ./build/config/quote.js
var quote = __webpack_require__(2139);
// EXTERNAL MODULE: ./build/config/top.js
var config_top = __webpack_require__(9072);
// EXTERNAL MODULE: ./build/service/apim.js + 4 modules
var apim = __webpack_require__(4674);
;// CONCATENATED MODULE: ./build/run/promotion.js
/**
 * The proof that a file has been in the environment before: from the record of that environment, or from the report of
 * its apply where this run may not read the record.
 *
 * Only the digest of the file decides. What else is told of the last delivery is for people.
 */













/**
 * Prepares the look at where the file was before; a report file is read at once, before this run may write over it.
 *
 * @throws InputError for an environment that the file cannot come from; RefusalError for a report that is none.
 */
async function originOf(staged, file, world) {
    const { promoteFrom } = staged.settings;
    if (promoteFrom === undefined)
        return async () => undefined;
    const { environment, report } = promoteFrom;
    checkOrigin(promoteFrom, staged);
    if (report !== undefined) {
        const why = reportFault(await world.workspace.readReport(report), promoteFrom, file, staged);
        if (why === undefined)
            world.runner.log.info(`the file has been where "promote-from" says: ${(0,quote/* quoted */.T)(report)} is of the same file`);
        return async () => why;
    }
    return limit => recordFault(environment ?? '', file, staged, world, limit);
}
function checkOrigin({ environment, report, text }, { settings, opened }) {
    const { layers } = opened.staged;
    const names = [...layers.keys()];
    const fault = (why) => new errors/* InputError */.dz([`promote-from is ${(0,quote/* quoted */.T)(text)}, ${why}`], ['promote-from']);
    if (settings.environment === undefined)
        throw fault('and the files declare no environments; expected files that do, or no such input');
    if (environment === undefined)
        return;
    if (!names.includes(environment))
        throw fault(`which names no environment of the files; ${(0,stage/* expectedOf */.EX)(environment, names)}`);
    if (environment === settings.environment)
        throw fault('which is the environment of the run itself; expected the one before it');
    if (report === undefined && !(0,environments_layers/* hasService */.uv)(environment, layers))
        throw fault('which the files give no service whose record could be read; expected an environment with one, or the report file of its apply');
}
async function recordFault(environment, { file }, staged, world, limit) {
    const read = await (0,early_end/* orEnd */.N)(deliveriesOf(environment, staged, world, limit), limit);
    if ('ended' in read)
        return `the record of environment ${(0,quote/* quoted */.T)(environment)} cannot be read: ${read.ended}; let the identity of this run read that service, or give "promote-from" the report file of its apply`;
    const { deliveries } = read;
    const known = deliveries.find(delivery => delivery.file === file);
    if (known !== undefined) {
        world.runner.log.info(`environment ${(0,quote/* quoted */.T)(environment)} has had this file: ${told(known)}`);
        return undefined;
    }
    const last = deliveries.at(-1);
    const had = last === undefined ? 'it has had none yet' : `the last that it had is ${told(last)}`;
    return `environment ${(0,quote/* quoted */.T)(environment)} has not had this file (${promotion_short(file)}): ${had}; apply this file there first, whole`;
}
/** Reads what another environment has had, from its own service with the credential of this run. */
async function deliveriesOf(environment, { opened, settings }, world, limit) {
    const { environment: machine, repository } = world.runner.surroundings;
    const variable = (name) => machine[name];
    const chosen = (0,load/* chooseEnvironment */.HB)(opened, { environment, env: variable, secret: variable });
    const { stack } = (0,finding/* checked */.K)((0,config_top/* readTop */.I)(chosen.effective.documents)).result;
    const there = way(settings.elsewhere(chosen.place));
    const { service } = await (0,connect/* connect */.N)(there, world, limit);
    const { memory, trouble } = await (0,record/* readRecord */.aE)((0,apim/* readOnly */.T)(service), (0,record/* recordId */.Re)(stack ?? (0,planning/* stackOf */.US)(repository), environment), '');
    return trouble === undefined ? memory : { ended: trouble };
}
function way({ target, credential, concurrency }) {
    if (target === undefined || credential === undefined)
        throw new errors/* InputError */.dz(['the files do not say its service; expected "service" in that environment'], ['service']);
    return { target, credential, concurrency };
}
/** Says why the report of an apply does not prove that its environment has had the file. */
function reportFault(text, { environment, report }, file, { settings, opened }) {
    const name = `"promote-from": ${(0,quote/* quoted */.T)(report ?? '')}`;
    const { command, proof, environment: of, fileDigest, commit } = (0,run_plan_file/* planFileIn */.p)(text, name);
    if (command !== 'apply' || proof !== true)
        return `${name} is no report of a whole apply that succeeded; expected what an apply gives in the output "report-file"`;
    const others = [...opened.staged.layers.keys()].filter(one => one !== settings.environment);
    const expected = environment === undefined ? others : [environment];
    if (typeof of !== 'string' || !expected.includes(of))
        return `${name} is of ${typeof of === 'string' ? `environment ${(0,quote/* quoted */.T)(of)}` : 'no environment'}; expected ${expected.map(quote/* quoted */.T).join(' or ')}`;
    if (fileDigest !== file.file)
        return `environment ${(0,quote/* quoted */.T)(of)} had another file (${promotion_short(fileDigest)}) than this one (${promotion_short(file.file)}); apply this file there first`;
    if (commit !== file.commit)
        return `${name} is of the commit ${promotion_short(commit)}, and this run is for ${promotion_short(file.commit)}; expected the report of the same commit`;
    return undefined;
}
function told({ file, commit, at }) {
    return `${promotion_short(file)}${commit === undefined ? '' : ` of commit ${promotion_short(commit)}`}, applied at ${at}`;
}
/** As much of a digest or commit as people compare. */
function promotion_short(digest) {
    return typeof digest === 'string' ? digest.slice(0, 12) : 'none';
}

// EXTERNAL MODULE: ./build/model/scope.js
var scope = __webpack_require__(8310);
// EXTERNAL MODULE: ./build/sync/diff/judge.js + 2 modules
var judge = __webpack_require__(3255);
;// CONCATENATED MODULE: ./build/sync/actions/key-holders.js
/**
 * Entities whose keys are asked for by name, in the input `output-keys`.
 *
 * An id alone means the kind that the table calls the usual one; any other is named by its path.
 */





/** Gives the entities that names mean. @throws InputError for a name of nothing that has keys */
function keyHolders(names) {
    return names.map(holderNamed);
}
function holderNamed(name) {
    const holders = [...table/* KINDS */.GW.values()].filter(({ acts }) => acts?.keys !== undefined);
    for (const kind of holders) {
        const ids = name.includes('/')
            ? (0,scope/* idsIn */.Sd)(kind, `/${name}`)
            : kind.acts?.keys?.usual && kind.scope === undefined
                ? [name]
                : undefined;
        if (ids !== undefined)
            return { kind, ids };
    }
    const usual = holders.find(({ acts }) => acts?.keys?.usual)?.noun;
    const others = holders.map(({ path }) => `"${path.slice(1).replaceAll('{id}', '<id>')}"`).join(', ');
    throw new errors/* InputError */.dz([`output-keys names "${name}", which has no keys; expected the id of a ${usual}, or one of ${others}`], ['output-keys']);
}
/**
 * Says which of the entities will not be there once a plan is carried out, which is better known before than after.
 *
 * @throws ServiceError, ConnectionError
 */
async function missingHolders(service, holders, changes) {
    const reasons = await Promise.all(holders.map(async (holder) => {
        const change = changes.find(({ address }) => (0,model_address/* keyOf */.TN)(address) === (0,model_address/* keyOf */.TN)(holder));
        const refused = (why) => `output-keys names ${(0,model_address/* textOf */.b6)(holder)}, which ${why}`;
        if (change?.action === 'delete')
            return [refused('this plan deletes')];
        const isThere = change !== undefined || (0,judge/* isAlwaysThere */.E)(holder) || (await service.exists((0,model_address/* pathOf */.XM)(holder)));
        return isThere ? [] : [refused('is not in the service, and this plan does not make it')];
    }));
    return reasons.flat();
}

;// CONCATENATED MODULE: ./build/run.js
/**
 * The commands `validate`, `plan` and `apply`: one road, left at three different points.
 *
 * Files are read and checked, the service is read, a plan is made; `apply` alone goes on and carries out that very
 * plan. Whatever happens on the way, what was found so far is reported.
 */











/**
 * Runs the command and reports.
 *
 * @returns false when the step has to fail.
 * @throws RefusalError, InputError when there is nothing to report on.
 */
async function run(given, world) {
    const { clock } = world;
    const began = clock.now();
    const loaded = await (0,planning/* load */.Hh)(given, world);
    const { settings } = loaded;
    const limit = (0,time_limit/* limitTime */.D)(settings.timeoutMs, world, began);
    // Without its end, the time limit would keep the process alive after a fault.
    const report = await goOn(loaded, world, (0,planning/* reportBefore */._e)(loaded, world), limit).finally(limit.end);
    return (0,publish/* publish */.mk)({ ...report, ms: clock.now() - began }, settings, world);
}
/** Goes on to the service where the command asks for it and the files allow it. */
async function goOn(loaded, world, before, limit) {
    const { settings, declaration } = loaded;
    const { command, target, credential } = settings;
    if (command === 'validate')
        await showEffective(loaded, world);
    if (command === 'validate' || target === undefined || credential === undefined || (0,planning/* isFaulty */.s2)(loaded))
        return before;
    const file = { file: await loaded.digest(), ...commitOf(before) };
    // The plan file of this run may take the place of the files that these read.
    const approved = await approvedPlan(settings, world);
    const origin = await originOf(loaded, file, world);
    const holders = keyHolders(settings.outputKeys);
    const told = { ...before, fileDigest: file.file };
    await (0,publish/* claimPlanFile */.Gp)(told, settings, world);
    return sync({ ...settings, target, credential, approved, origin, holders, file }, world, declaration, told, limit);
}
function commitOf({ commit }) {
    return commit === undefined ? {} : { commit };
}
async function sync(settings, world, declaration, before, limit) {
    const connection = await (0,early_end/* orEnd */.N)((0,connect/* connect */.N)(settings, world, limit), limit);
    if ('ended' in connection)
        return { ...before, ...connection };
    const soFar = () => ({ ...before, service: connection.facts, requests: connection.service.requests() });
    const prepared = await (0,early_end/* orEnd */.N)((0,planning/* planOn */.J9)(connection, declaration, settings, world), limit);
    if ('ended' in prepared)
        return { ...soFar(), ...prepared };
    const found = { ...soFar(), plan: prepared.plan, warnings: prepared.warnings };
    const reviewed = settings.approved === undefined ? found : withApproval(found, settings.approved);
    const unproven = await settings.origin(limit);
    const missing = await (0,early_end/* orEnd */.N)(missingHolders(connection.service, settings.holders, prepared.plan.changes), limit);
    if ('ended' in missing)
        return { ...reviewed, ...missing };
    const planned = withObjections(reviewed, [...(unproven === undefined ? [] : [unproven]), ...missing]);
    await (0,publish/* writePlanFile */.J)(planned, settings, world);
    if (settings.command !== 'apply' || planned.plan.refusals.length > 0)
        return planned;
    const ended = refusalBeforeWrites(declaration);
    if (ended !== undefined)
        return { ...planned, ended };
    const tools = { settings, connection, world, limit, keyHolders: settings.holders, file: settings.file };
    const done = await carryOut(prepared, declaration, tools);
    return { ...planned, ...soFar(), plan: prepared.plan, ...done, warnings: [...prepared.warnings, ...done.warnings] };
}
function refusalBeforeWrites({ absentSecrets }) {
    if (absentSecrets.length === 0)
        return undefined;
    const names = absentSecrets.map(({ name, at }) => `${name} (${at.file}:${at.line})`).join(', ');
    return `nothing was written: the run was not given ${names}; pass each as an environment variable of the step`;
}


/***/ }),

/***/ 3690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ planFileIn)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _render_plan_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3202);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1152);
/**
 * Plan files, read back.
 *
 * They come from other jobs as artifacts, so nothing in them is believed before it was looked at.
 */



/**
 * Gives what a plan file holds.
 *
 * @param name - the file, as messages begin with it: `"approved-plan": "plan.json"`.
 * @throws RefusalError for a text that is no plan file, or one of another format.
 */
function planFileIn(text, name) {
    const file = parsed(text);
    if (file === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RefusalError */ .XQ(`${name} is no plan file; expected the JSON that a plan wrote`);
    const { formatVersion } = file;
    if (formatVersion !== _render_plan_file_js__WEBPACK_IMPORTED_MODULE_1__/* .FORMAT_VERSION */ .H)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RefusalError */ .XQ(`${name} has the format version ${(0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .canonical */ .$N)(formatVersion)}; expected ${_render_plan_file_js__WEBPACK_IMPORTED_MODULE_1__/* .FORMAT_VERSION */ .H}`);
    return file;
}
function parsed(text) {
    try {
        const value = JSON.parse(text);
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ })

};

