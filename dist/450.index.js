export const id = 450;
export const ids = [450];
export const modules = {

/***/ 4450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCompare: () => (/* binding */ runCompare)
});

// EXTERNAL MODULE: ./build/model/address.js
var model_address = __webpack_require__(6974);
// EXTERNAL MODULE: ./build/sync/digest.js + 1 modules
var digest = __webpack_require__(9512);
// EXTERNAL MODULE: ./build/values.js
var build_values = __webpack_require__(1152);
// EXTERNAL MODULE: ./build/model/field.js
var model_field = __webpack_require__(7762);
// EXTERNAL MODULE: ./build/model/scope.js
var scope = __webpack_require__(8310);
;// CONCATENATED MODULE: ./build/comparison/followed.js
/**
 * What an entity is declared as, with what it names called as the file calls it.
 *
 * An environment in which an id differs names the entity by that id, although the file says the same of it. Texts of
 * policies stay as they are: what they hold is written by hand in each case.
 */




/**
 * Gives the properties of an entity with the ids that its references lead to exchanged for the keys of the file.
 *
 * @param nameOf - what the file calls an entity, written as an address is.
 */
function followed({ address, properties, references }, nameOf) {
    const words = new Map(references.flatMap(({ target }) => ('by' in target ? [] : wordsFor(target, nameOf(target)))));
    return words.size === 0 ? properties : membersFollowed(address.kind, properties, words);
}
/** Gives the two ways to name an entity, by id and by path, each with what the file would have there. */
function wordsFor(target, name) {
    if (name === (0,model_address/* textOf */.b6)(target) || target.kind.shape !== 'collection')
        return [];
    const called = { ...target, ids: name.split('/').filter((_, index) => index % 2 === 1) };
    const local = ({ kind, ids }) => ids.slice((0,scope/* scopeDepth */.Ev)(kind)).join('/');
    return [
        [local(target), local(called)],
        [(0,model_address/* pathOf */.XM)(target), (0,model_address/* pathOf */.XM)(called)],
    ];
}
function membersFollowed(holder, values, words) {
    const entries = Object.entries(values).map(([name, value]) => {
        const field = (0,model_field/* memberOf */.C5)(holder, name);
        return [name, field === undefined ? value : valueFollowed((0,model_field/* fieldFor */.I2)(field, value), value, words)];
    });
    return Object.fromEntries(entries);
}
function valueFollowed(field, value, words) {
    if (field.type === 'text')
        return typeof value === 'string' && field.ref !== undefined ? (words.get(value) ?? value) : value;
    if (field.type === 'object')
        return (0,build_values/* isValues */.vs)(value) ? membersFollowed(field, value, words) : value;
    if (field.type === 'list')
        return (0,build_values/* isList */.Lv)(value) ? value.map(item => valueFollowed(field.items, item, words)) : value;
    if (field.type !== 'map' || !(0,build_values/* isValues */.vs)(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, valueFollowed(field.items, item, words)]));
}

// EXTERNAL MODULE: ./build/model/table.js + 24 modules
var table = __webpack_require__(7385);
;// CONCATENATED MODULE: ./build/comparison/names.js
/**
 * What the entities of an environment are called in the file, whatever ids they have there.
 */



/**
 * Gives the name of an entity by the keys of the file: its own, or one made of the names of what it is below and, for a
 * link, of what it leads to.
 */
function namesIn({ wanted }) {
    const named = (address) => wanted.get((0,model_address/* keyOf */.TN)(address))?.name;
    return address => {
        const own = named(address);
        if (own !== undefined)
            return own;
        const above = (0,table/* ancestorsOf */.Gw)(address).find(one => named(one) !== undefined);
        const text = (0,model_address/* textOf */.b6)(address);
        const name = above === undefined ? text : `${named(above) ?? ''}${text.slice((0,model_address/* textOf */.b6)(above).length)}`;
        const end = (0,scope/* otherEnd */.M0)(address);
        const endName = end === undefined ? undefined : named(end);
        return end === undefined || endName === undefined ? name : withEnd(name, end, endName);
    };
}
/** Both ends share what stands in front, so the link says of the far one only its last id. */
function withEnd(name, end, endName) {
    return `${name.slice(0, name.length - (0,model_address/* ownId */.ou)(end).length)}${endName.slice(endName.lastIndexOf('/') + 1)}`;
}

;// CONCATENATED MODULE: ./build/comparison/matrix.js
/**
 * Entity by environment: what the plans of several environments say of one file.
 *
 * A plan knows whether an environment is as declared; that it is declared otherwise than another one is told by holding
 * the declarations against each other. Secrets are the same when the file refers to them in the same way.
 */





/** Compares environments, each with the first before it that declares an entity. */
function matrixOf(sides) {
    const columns = sides.map(side => ({ side, said: saidIn(side) }));
    const names = new Map(columns.flatMap(({ said }) => [...said].map(([key, { name }]) => [key, name])));
    const rows = [...names].sort(byKey).map(([key, entity]) => {
        const model = columns.find(({ said }) => said.get(key)?.wanted !== undefined)?.said.get(key)?.wanted;
        return { entity, cells: columns.map(({ side, said }) => cellOf(said.get(key), side, model)) };
    });
    const uneven = rows.filter(({ cells }) => cells.some(({ is }) => is !== 'equal' && is !== 'unknown'));
    return { rows: uneven, equal: rows.length - uneven.length };
}
function byKey([a], [b]) {
    return a < b ? -1 : 1;
}
/** Gives what a side says of every entity, by its name in lower case. */
function saidIn({ declaration, standing }) {
    const nameOf = namesIn(declaration);
    const said = new Map();
    for (const [key, verdict] of standing?.verdicts ?? [])
        if (verdict.is === 'delete')
            said.set(key, { name: verdict.name, verdict });
    for (const entity of declaration.wanted.values()) {
        const name = nameOf(entity.address);
        const verdict = standing?.verdicts.get((0,model_address/* keyOf */.TN)(entity.address));
        said.set(name.toLowerCase(), {
            name,
            wanted: declared(entity, nameOf),
            ...(verdict === undefined ? {} : { verdict }),
        });
    }
    return said;
}
function declared(entity, nameOf) {
    const { specification } = entity;
    const values = Object.entries(followed(entity, nameOf)).map(([name, value]) => [
        name,
        (0,digest/* referred */.S)(value, false),
    ]);
    const document = specification === undefined ? [] : [['specification', specification.digest]];
    return Object.fromEntries([...values, ...document]);
}
function cellOf(said, { standing }, model) {
    if (standing === undefined)
        return { is: 'unknown' };
    const { wanted, verdict } = said ?? {};
    if (verdict?.is === 'delete')
        return { is: 'differs', fields: [], isExtra: true };
    if (wanted === undefined)
        return { is: 'held back' };
    switch (verdict?.is) {
        case undefined:
            return { is: 'unknown' };
        case 'create':
            return { is: 'missing' };
        case 'update':
            return { is: 'differs', fields: verdict.fields };
        case 'same':
            return asDeclared(wanted, model ?? wanted);
    }
}
function asDeclared(wanted, model) {
    const names = [...new Set([...Object.keys(model), ...Object.keys(wanted)])];
    const fields = names.filter(name => written(wanted, name) !== written(model, name));
    return fields.length === 0 ? { is: 'equal' } : { is: 'declared', fields };
}
/** A declared null is something else than nothing. */
function written(values, name) {
    return Object.hasOwn(values, name) ? (0,build_values/* canonical */.$N)(values[name]) : '';
}

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
;// CONCATENATED MODULE: ./build/comparison/standing.js
/**
 * How an environment stands to what is declared for it: the verdict of its plan on every entity.
 *
 * It is taken from a plan, made now or read back from a plan file, so that a comparison has no opinion of its own.
 */


/** What an import changes has no path of its own. */
const DOCUMENT = 'specification';
/** Takes the verdicts of a plan. */
function standingOf({ changes, unchanged, compared, refusals, digest }) {
    return {
        verdicts: new Map([
            ...unchanged.map(address => [(0,model_address/* keyOf */.TN)(address), { is: 'same' }]),
            ...changes.map(change => [(0,model_address/* keyOf */.TN)(change.address), verdictOf(change)]),
        ]),
        entities: compared,
        refusals: refusals.map(({ message }) => message),
        digest,
    };
}
function verdictOf(change) {
    switch (change.action) {
        case 'create':
            return { is: 'create' };
        case 'update':
            return updated(change.fields.map(({ path }) => path), change.import !== undefined);
        case 'delete':
            return { is: 'delete', name: (0,model_address/* textOf */.b6)(change.address) };
    }
}
function updated(paths, isImported) {
    return { is: 'update', fields: isImported ? [...paths, DOCUMENT] : paths };
}
/** Takes the verdicts of a plan file; undefined for one that came to no plan. What was applied since counts as the same. */
function standingIn(file) {
    const { digest, compared } = file;
    if (typeof digest !== 'string' || typeof compared !== 'number')
        return undefined;
    const applied = new Set(objects(file['outcomes']).flatMap(one => (one['status'] === 'applied' ? [keyIn(one)] : [])));
    const verdicts = objects(file['changes']).map(change => {
        const key = keyIn(change);
        const verdict = verdictIn(change);
        const isSettled = applied.has(key) && verdict.is !== 'delete';
        return [key, isSettled ? { is: 'same' } : verdict];
    });
    const isGone = ([key, verdict]) => verdict.is === 'delete' && applied.has(key);
    return {
        verdicts: new Map([
            ...texts(file['unchanged']).map(address => [address.toLowerCase(), { is: 'same' }]),
            ...verdicts.filter(entry => !isGone(entry)),
        ]),
        entities: compared,
        refusals: objects(file['refusals']).map(({ message }) => standing_text(message)),
        digest,
    };
}
function verdictIn(change) {
    const { action, fields } = change;
    if (action === 'create')
        return { is: 'create' };
    if (action === 'delete')
        return { is: 'delete', name: standing_text(change['address']) };
    return updated(objects(fields).map(({ path }) => standing_text(path)), (0,build_values/* isJsonObject */.OW)(change['import']));
}
function keyIn({ address }) {
    return standing_text(address).toLowerCase();
}
function objects(value) {
    return Array.isArray(value) ? value.filter(build_values/* isJsonObject */.OW) : [];
}
function texts(value) {
    return Array.isArray(value) ? value.filter(item => typeof item === 'string') : [];
}
function standing_text(value) {
    return typeof value === 'string' ? value : '';
}

;// CONCATENATED MODULE: ./build/comparison/reports.js
/**
 * The plan files of several runs, one for each environment, in the place of the services.
 */


/**
 * Reads a plan file.
 *
 * @param from - the file, as messages begin with it.
 * @throws RefusalError when it is of no environment.
 */
function toldBy(file, from) {
    const { environment, ended, service, fileDigest } = file;
    if (typeof environment !== 'string')
        throw new errors/* RefusalError */.XQ(`${from} is of no environment; expected the plan of one that the files declare`);
    const name = typeof service === 'object' && service !== null && 'name' in service ? service['name'] : undefined;
    return {
        environment,
        from,
        standing: standingIn(file),
        ended: typeof ended === 'string' ? ended : 'its run came to no plan',
        service: typeof name === 'string' ? name : undefined,
        fileDigest: typeof fileDigest === 'string' ? fileDigest : undefined,
    };
}
/** Refuses two plans for one environment. @throws RefusalError */
function refuseTwins(all) {
    for (const [environment, [first, second]] of Map.groupBy(all, one => one.environment))
        if (first !== undefined && second !== undefined)
            throw new errors/* RefusalError */.XQ(`${second.from} is for environment "${environment}", as ${first.from} is; expected one plan for each`);
}
/** Refuses plans for another file than the one that is compared. @throws RefusalError */
function refuseOthers(all, fileDigest) {
    for (const { from, fileDigest: other } of all)
        if (other !== fileDigest)
            throw new errors/* RefusalError */.XQ(`${from} was planned for another file (${other?.slice(0, 12) ?? 'none'}) than this one (${fileDigest.slice(0, 12)}); expected plans for the same file`);
}

// EXTERNAL MODULE: ./build/connect.js + 1 modules
var connect = __webpack_require__(2331);
// EXTERNAL MODULE: ./build/time-limit.js
var time_limit = __webpack_require__(2553);
// EXTERNAL MODULE: ./build/run/early-end.js
var early_end = __webpack_require__(8057);
// EXTERNAL MODULE: ./build/run/plan-file.js
var plan_file = __webpack_require__(3690);
// EXTERNAL MODULE: ./build/run/planning.js + 10 modules
var planning = __webpack_require__(3445);
// EXTERNAL MODULE: ./build/run/publish.js + 7 modules
var publish = __webpack_require__(8431);
// EXTERNAL MODULE: ./build/visible.js
var visible = __webpack_require__(474);
// EXTERNAL MODULE: ./build/render/printable.js
var printable = __webpack_require__(4418);
// EXTERNAL MODULE: ./build/render/words.js
var words = __webpack_require__(8712);
;// CONCATENATED MODULE: ./build/render/comparison-text.js


/** Counts the entities of a comparison. */
function tallyOf({ rows, equal }) {
    const kinds = rows.map(worstOf);
    const count = (kind) => kinds.filter(one => one === kind).length;
    return { equal, declared: count('declared'), missing: count('missing'), unexpected: count('unexpected') };
}
/** True when an environment is not as the file declares it. */
function isUnexpected(comparison) {
    const { missing, unexpected } = tallyOf(comparison);
    return missing + unexpected > 0;
}
function worstOf({ cells }) {
    if (cells.some(({ is }) => is === 'differs'))
        return 'unexpected';
    return cells.some(({ is }) => is === 'missing') ? 'missing' : 'declared';
}
/** Says what every entity that is not equal everywhere is in each environment. */
function comparisonLines({ environments, rows }) {
    const names = environments.map(({ name }) => name);
    return [
        ...rows.map(({ entity, cells }) => {
            const said = cells.map((cell, index) => `${names[index] ?? ''} ${cellText(cell)}`);
            return `${(0,printable/* printable */.g$)(entity)}: ${said.join(', ')}`;
        }),
        ...environments.flatMap(({ name, refusals }) => refusals.map(message => `${name}: its plan would be refused: ${(0,printable/* printable */.g$)(message, LONG)}`)),
    ];
}
const LONG = 2000;
function cellText(cell) {
    switch (cell.is) {
        case 'equal':
            return 'equal';
        case 'declared':
            return `differs as declared (${fieldsText(cell.fields)})`;
        case 'held back':
            return 'not declared';
        case 'differs':
            return cell.isExtra ? 'differs (there, not declared)' : `differs (${fieldsText(cell.fields)})`;
        case 'missing':
            return 'missing';
        case 'unknown':
            return 'not read';
    }
}
function fieldsText(fields) {
    return fields.map(field => (0,printable/* printable */.g$)(field)).join(', ');
}
/** Says in one sentence what was compared and what came of it. */
function comparisonClosing(comparison) {
    const { environments } = comparison;
    const { equal, declared, missing, unexpected } = tallyOf(comparison);
    const total = equal + declared + missing + unexpected;
    const found = `${(0,words/* number */.ai)(equal)} equal, ${(0,words/* number */.ai)(declared)} otherwise as declared, ${(0,words/* number */.ai)(unexpected)} otherwise unexpectedly, ${(0,words/* number */.ai)(missing)} missing`;
    return `compared ${(0,words/* entities */.O5)(total)} in ${(0,words/* counted */.hS)(environments.length, 'environment')}: ${found}`;
}

;// CONCATENATED MODULE: ./build/render/comparison-file.js


/** Grows when a reader of the old format would misread the new one; new names alone do not make it grow. */
const FORMAT_VERSION = 1;
/** Gives the comparison as JSON on one line, without a line feed. */
function comparisonFileOf(comparison) {
    const { environments, rows, fileDigest, commit, runUrl } = comparison;
    const { equal, declared, unexpected, missing } = tallyOf(comparison);
    const written = {
        formatVersion: FORMAT_VERSION,
        fileDigest,
        commit,
        environments: environments.map(({ name, service, ended, refusals, entities, digest }) => ({
            name,
            service,
            ended,
            compared: entities,
            digest,
            refusals,
        })),
        counts: { equal, declared, unexpected, missing },
        rows: rows.map(({ entity, cells }) => ({
            entity,
            cells: Object.fromEntries(environments.map(({ name }, index) => [name, writtenCell(cells[index])])),
        })),
        runUrl,
    };
    return (0,visible/* replaceInvisible */.k6)(JSON.stringify(written), visible/* jsonEscape */.e0);
}
function writtenCell(cell) {
    switch (cell?.is) {
        case 'declared':
            return { is: 'differs as declared', fields: cell.fields };
        case 'differs':
            return { is: 'differs unexpectedly', ...(cell.isExtra ? { why: 'not declared' } : { fields: cell.fields }) };
        case 'held back':
            return { is: 'not declared' };
        case 'equal':
        case 'missing':
            return { is: cell.is };
        case 'unknown':
        case undefined:
            return { is: 'not read' };
    }
}

// EXTERNAL MODULE: ./build/render/markdown.js
var markdown = __webpack_require__(5120);
;// CONCATENATED MODULE: ./build/render/summary-comparison.js



/** Gives the page of a comparison in GitHub's Markdown. */
function comparisonSummary(comparison) {
    const { environments, rows } = comparison;
    const sections = [
        (0,markdown.md) `## ${environments.map(({ name }) => name).join(', ')}: ${headline(comparison)}`,
        counts(comparison),
        ...unread(environments),
        ...refused(environments),
        ...(rows.length === 0 ? [] : [matrix(comparison), legend(rows)]),
        footer(comparison),
    ];
    return `${(0,markdown/* join */.fj)(sections, '\n\n').source}\n`;
}
function headline(comparison) {
    const { declared, missing, unexpected } = tallyOf(comparison);
    if (isUnexpected(comparison)) {
        const parts = [
            ...(unexpected === 0 ? [] : [`${(0,words/* counted */.hS)(unexpected, 'unexpected difference')}`]),
            ...(missing === 0 ? [] : [`${(0,words/* entities */.O5)(missing)} missing`]),
        ];
        return parts.join(', ');
    }
    if (comparison.environments.some(({ ended }) => ended !== undefined))
        return 'not all of them were read';
    return declared === 0 ? 'equal' : 'as declared';
}
function counts(comparison) {
    const { equal, declared, unexpected, missing } = tallyOf(comparison);
    const services = comparison.environments.map(({ name, service }) => service === undefined ? (0,markdown.md) `${name}` : (0,markdown.md) `${name} is **${service}**`);
    const cells = [equal, declared, unexpected, missing].map(value => (0,markdown.md) `${value}`);
    const heads = ['equal', 'otherwise as declared', 'otherwise unexpectedly', 'missing'];
    return (0,markdown/* join */.fj)([(0,markdown.md) `${(0,markdown/* join */.fj)(services, ', ')}.`, (0,markdown/* table */.tp)(heads, [cells], '--:')], '\n\n');
}
function unread(environments) {
    return environments.flatMap(({ name, ended }) => ended === undefined ? [] : [(0,markdown/* alert */.xE)('CAUTION', (0,markdown.md) `**${name} was not read:** ${ended}`)]);
}
function refused(environments) {
    return environments.flatMap(({ name, refusals }) => refusals.length === 0
        ? []
        : [(0,markdown/* alert */.xE)('WARNING', (0,markdown.md) `**The plan for ${name} would be refused**\n\n${(0,markdown/* list */.p_)(refusals.map(one => (0,markdown.md) `${one}`))}`)]);
}
function matrix({ environments, rows }) {
    const groups = Map.groupBy(rows, ({ entity }) => entity.slice(0, Math.max(0, entity.indexOf('/'))) || entity);
    const lines = [...groups].flatMap(([collection, some]) => [
        [(0,markdown.md) `**${collection}**`, ...environments.map(() => (0,markdown.md) ``)],
        ...some.map(({ entity, cells }) => [(0,markdown/* code */.aY)(entity), ...cells.map(summary_comparison_cellOf)]),
    ]);
    return (0,markdown/* table */.tp)(['entity', ...environments.map(({ name }) => name)], lines);
}
function summary_comparison_cellOf(cell) {
    switch (cell.is) {
        case 'equal':
            return (0,markdown.md) `✓`;
        case 'held back':
            return (0,markdown.md) `–`;
        case 'missing':
            return (0,markdown.md) `**○ missing**`;
        case 'unknown':
            return (0,markdown.md) `?`;
        case 'declared':
            return (0,markdown.md) `≠&nbsp;${fields(cell.fields)}`;
        case 'differs':
            return cell.isExtra ? (0,markdown.md) `**✗ not declared**` : (0,markdown.md) `**✗**&nbsp;${fields(cell.fields)}`;
    }
}
const CELL_FIELDS = 4;
function fields(names) {
    const rest = names.length - CELL_FIELDS;
    const shown = names.slice(0, CELL_FIELDS).map(name => (0,markdown/* code */.aY)(name, CELL_WIDTH));
    return (0,markdown/* join */.fj)(rest > 0 ? [...shown, (0,markdown.md) `${rest} more`] : shown, ', ');
}
const CELL_WIDTH = 60;
const LEGEND = {
    equal: '✓ equal to the first that has it',
    declared: '≠ otherwise as declared, by an override or a variable',
    'held back': '– not declared there',
    differs: '✗ otherwise than declared',
    missing: '○ declared and not there',
    unknown: '? not read',
};
/** Explains the marks that occur. */
function legend(rows) {
    const used = new Set(rows.flatMap(({ cells }) => cells.map(({ is }) => is)));
    const words = Object.keys(LEGEND).filter(is => used.has(is)).map(is => (0,markdown.md) `${LEGEND[is]}`);
    return (0,markdown.md) `<sub>${(0,markdown/* join */.fj)(words, ' · ')}</sub>`;
}
function footer({ fileDigest, commit, runUrl }) {
    const parts = [
        (0,markdown.md) `File ${(0,markdown/* code */.aY)(fileDigest.slice(0, 12))}`,
        ...(commit === undefined ? [] : [(0,markdown.md) `commit ${(0,markdown/* code */.aY)(commit.slice(0, 12))}`]),
        ...(runUrl === undefined ? [] : [(0,markdown/* link */.nf)('run', runUrl)]),
    ];
    return (0,markdown.md) `<sub>${(0,markdown/* join */.fj)(parts, ' · ')}</sub>`;
}

;// CONCATENATED MODULE: ./build/run/publish-comparison.js



const FILE = 'apim-sync-comparison.json';
/** The outputs of a whole job have 50 MiB together, and expressions slow down long before that. */
const LONGEST_OUTPUT_BYTES = 256 * 1024;
/**
 * Tells everybody what a comparison found.
 *
 * @returns false when the step has to fail.
 */
async function publishComparison(given, settings, world) {
    const { runner, workspace } = world;
    const comparison = discreet(given, runner);
    runner.log.group('Comparison');
    for (const line of comparisonLines(comparison))
        runner.log.info(line);
    runner.log.endGroup();
    const json = runner.hide(comparisonFileOf(comparison));
    runner.output('has-changes', String(isUnexpected(comparison)));
    runner.output('comparison-file', await workspace.write(`${runner.surroundings.temp}/${FILE}`, `${json}\n`));
    if (Buffer.byteLength(json) <= LONGEST_OUTPUT_BYTES)
        runner.output('comparison', json);
    if (settings.summary)
        await runner.summary(comparisonSummary(comparison));
    const failures = failuresOf(comparison, settings);
    for (const failure of failures)
        runner.fail(failure);
    if (failures.length === 0)
        runner.log.info(comparisonClosing(comparison));
    return failures.length === 0;
}
function discreet(comparison, { hide }) {
    const environments = comparison.environments.map(environment => ({
        ...environment,
        refusals: environment.refusals.map(hide),
        ...(environment.ended === undefined ? {} : { ended: hide(environment.ended) }),
    }));
    return { ...comparison, environments };
}
function failuresOf(comparison, { failOn }) {
    const { environments } = comparison;
    const unread = environments.flatMap(({ name, ended }) => ended === undefined ? [] : [`environment "${name}" was not compared: ${ended}`]);
    if (unread.length > 0)
        return unread;
    if (environments.every(({ entities }) => entities === 0))
        return [NOTHING_COMPARED];
    const isUnwelcome = failOn === 'changes' && isUnexpected(comparison);
    return isUnwelcome ? [`${comparisonClosing(comparison)}; "fail-on" is "changes"`] : [];
}
const NOTHING_COMPARED = 'nothing was compared: the files declare nothing that "only" and "except" leave; expected at least one entity';

;// CONCATENATED MODULE: ./build/run/compare.js
/**
 * The command `compare`: one file, several environments, and what each of them has of it.
 *
 * Every environment gets the plan that `plan` would make for it, or the plan file that another job made with a credential
 * of its own; nothing is compared in any other way, and nothing here can write to a service.
 */











/**
 * Runs the command and reports.
 *
 * @returns false when the step has to fail.
 * @throws InputError, RefusalError when there is nothing to report on.
 */
async function runCompare(given, world) {
    const began = world.clock.now();
    const told = await readReports(given, world.workspace);
    const loaded = await (0,planning/* load */.Hh)(withEnvironments(given, told), world);
    if ((0,planning/* isFaulty */.s2)(loaded))
        return (0,publish/* publish */.mk)((0,planning/* reportBefore */._e)(loaded, world), loaded.settings, world);
    const fileDigest = await loaded.digest();
    if (told !== undefined)
        refuseOthers(told, fileDigest);
    const limit = (0,time_limit/* limitTime */.D)(given.timeoutMs, world, began);
    // Without its end, the time limit would keep the process alive after a fault.
    const all = await findAll(loaded, told, world, limit).finally(limit.end);
    return publishComparison(comparisonOf(loaded, all, fileDigest, world), loaded.settings, world);
}
async function readReports({ reports }, workspace) {
    if (reports === undefined)
        return undefined;
    // What is in the runner's temporary folder is named by its path; a glob looks in the workspace.
    const paths = await Promise.all(reports.map(path => (/[*?[{]/.test(path) ? workspace.glob([path]) : [path])));
    const told = [];
    for (const path of new Set(paths.flat())) {
        const from = `reports: "${path}"`;
        told.push(toldBy((0,plan_file/* planFileIn */.p)(await workspace.readReport(path), from), from));
    }
    refuseTwins(told);
    return told;
}
/** The plans at hand are what is compared, unless the user names which of them. */
function withEnvironments(settings, told) {
    if (told === undefined)
        return settings;
    const known = told.map(({ environment }) => environment);
    const missing = (settings.environments ?? []).filter(name => !known.includes(name));
    if (missing.length > 0)
        throw new errors/* InputError */.dz(missing.map(name => `environments names "${name}", and no file of "reports" is its plan; expected one`), ['environments']);
    return { ...settings, environments: settings.environments ?? known };
}
/** One environment after the other, so that each has its lines in the log together. */
async function findAll({ each }, told, world, limit) {
    const all = [];
    for (const one of each) {
        const name = one.name ?? '';
        const plan = told?.find(({ environment }) => environment === name);
        all.push(plan === undefined ? await planned(name, one, world, limit) : foundBy(name, plan));
    }
    return all;
}
async function planned(name, { settings, loaded }, world, limit) {
    const { target, credential, concurrency } = settings;
    if (target === undefined || credential === undefined)
        return compare_unread(name, undefined, 'the files do not say its service');
    const connection = await (0,early_end/* orEnd */.N)((0,connect/* connect */.N)({ target, credential, concurrency }, world, limit), limit);
    if ('ended' in connection)
        return compare_unread(name, target.service, connection.ended);
    const prepared = await (0,early_end/* orEnd */.N)((0,planning/* planOn */.J9)(connection, loaded.declaration, settings, world, `Plan for ${name}`), limit);
    if ('ended' in prepared)
        return compare_unread(name, target.service, prepared.ended);
    for (const warning of prepared.warnings)
        world.runner.log.warning(`${name}: ${warning}`);
    return found(name, target.service, standingOf(prepared.plan));
}
function foundBy(name, { standing, service, ended }) {
    return standing === undefined ? compare_unread(name, service, ended) : found(name, service, standing);
}
function found(name, service, standing) {
    const { refusals, entities, digest } = standing;
    return { standing, compared: { name, ...serviceOf(service), refusals, entities, digest } };
}
function compare_unread(name, service, ended) {
    return { standing: undefined, compared: { name, ...serviceOf(service), ended, refusals: [], entities: 0 } };
}
function serviceOf(service) {
    return service === undefined ? {} : { service };
}
function comparisonOf({ each }, all, fileDigest, { runner }) {
    const { commit, runUrl } = runner.surroundings;
    const sides = each.map(({ loaded: { declaration } }, index) => ({ declaration, standing: all[index]?.standing }));
    return {
        environments: all.map(({ compared }) => compared),
        ...matrixOf(sides),
        fileDigest,
        ...(commit === undefined ? {} : { commit }),
        ...(runUrl === undefined ? {} : { runUrl }),
    };
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

