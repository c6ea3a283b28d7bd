export const id = 166;
export const ids = [166];
export const modules = {

/***/ 2166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runConvert: () => (/* binding */ runConvert)
});

// EXTERNAL MODULE: ./build/config/open.js + 24 modules
var config_open = __webpack_require__(6328);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/config/apiops/draft.js
var draft = __webpack_require__(991);
// EXTERNAL MODULE: ./build/config/keys.js
var keys = __webpack_require__(9115);
// EXTERNAL MODULE: ./build/export/tree.js
var export_tree = __webpack_require__(5899);
;// CONCATENATED MODULE: ./build/export/convert.js
/**
 * A folder of APIOps as a tree of our own, with texts that get files of their own.
 *
 * What the folder and its override files say is written down as it was read: secrets by the names of their variables,
 * environments with their overrides. So a plan of what is written is the plan of the folder.
 */



/** Gives a folder as a tree. */
function convertedFrom({ service, environments }) {
    const stages = environments.length === 0
        ? []
        : [
            {
                key: 'environments',
                value: (0,export_tree/* branch */.tk)(environments.map(({ key, value }) => ({ key, value: overrides(value) }))),
            },
        ];
    return (0,export_tree/* branch */.tk)([...stages, ...entityEntries(service, [])]);
}
function entityEntries(draft, ids) {
    const { kind, own, below, links } = draft;
    const isPolicy = kind?.spelling === 'policy';
    const address = kind === undefined ? undefined : { kind, ids };
    const fields = isPolicy && address !== undefined ? policyEntries(own, address) : own.flatMap(said => ownEntry(said, draft, ids));
    const lists = [...links].map(([key, linked]) => ({
        key,
        value: (0,export_tree/* items */.ld)(linked.map(({ text }) => (0,export_tree/* leaf */.V4)(text))),
        about: linksOf(draft, key, ids, linked),
    }));
    return [...fields, ...lists, ...[...below].flatMap(([key, drafts]) => collection(key, drafts, ids))];
}
function collection(key, drafts, ids) {
    const entries = drafts.flatMap((draft) => {
        const { kind, id } = draft;
        if (draft.isServerMade === true || kind === undefined)
            return [];
        const all = [...ids, id];
        return [{ key: id, value: (0,export_tree/* branch */.tk)(entityEntries(draft, all)), about: [{ kind, ids: all }] }];
    });
    return entries.length === 0 ? [] : [{ key, value: (0,export_tree/* branch */.tk)(entries) }];
}
function linksOf({ kind }, key, ids, linked) {
    const meaning = (0,keys/* keysOf */.YD)(kind).get(key);
    return meaning?.means === 'child' ? linked.map(({ text }) => ({ kind: meaning.kind, ids: [...ids, text] })) : [];
}
function ownEntry({ key, value }, { kind }, ids) {
    const meaning = (0,keys/* keysOf */.YD)(kind).get(key);
    if (meaning?.means === 'specification' && kind !== undefined)
        return [{ key, value: documentTree(value, { kind, ids }) }];
    if (meaning?.means !== 'child')
        return [{ key, value: plain(value) }];
    const address = { kind: meaning.kind, ids };
    const isPolicy = meaning.kind.spelling === 'policy' && value.type === 'map';
    return [{ key, value: isPolicy ? (0,export_tree/* branch */.tk)(policyEntries(value.entries, address)) : plain(value), about: [address] }];
}
/** A text in which something is filled in says so; in any other one everything means itself. */
function policyEntries(entries, address) {
    const isFilled = !entries.some(({ key, value }) => key === 'substitute' && value.type === 'scalar' && value.value === false);
    return entries.flatMap(({ key, value }) => {
        if (key === 'substitute')
            return [];
        if (key !== 'value' || value.type !== 'scalar')
            return [{ key, value: plain(value) }];
        const file = { is: 'file', folder: 'policies', address, ending: 'xml', text: value.text };
        const flag = isFilled && value.text.includes('${') ? [{ key: 'substitute', value: (0,export_tree/* leaf */.V4)(true) }] : [];
        return [{ key: 'file', value: file }, ...flag];
    });
}
/** The mention of a document stands in the document itself, and brings its text along. */
function documentTree(value, address) {
    const entries = value.type === 'map' ? value.entries : [];
    return (0,export_tree/* branch */.tk)(entries.map(({ key, value: said }) => {
        if (key !== 'file' || said.type !== 'scalar')
            return { key, value: plain(said) };
        const ending = said.text.slice(said.text.lastIndexOf('.') + 1).toLowerCase();
        const isOpenApi = /^(?:ya?ml|json)$/.test(ending);
        const file = {
            is: 'file',
            folder: 'specifications',
            address,
            ending: isOpenApi ? `openapi.${ending}` : ending,
            text: said.content ?? '',
        };
        return { key, value: file };
    }));
}
/** In a text that is written in place variables are filled in without a word. */
function overrides(node) {
    if (node.type !== 'map')
        return plain(node);
    const isText = node.entries.some(({ key }) => key === 'value');
    const entries = node.entries.filter(({ key }) => !(isText && key === 'substitute'));
    return (0,export_tree/* branch */.tk)(entries.map(({ key, value }) => ({ key, value: overrides(value) })));
}
function plain(node) {
    switch (node.type) {
        case 'scalar':
            return (0,export_tree/* leaf */.V4)(node.value);
        case 'list':
            return (0,export_tree/* items */.ld)(node.items.map(plain));
        case 'map':
            return (0,export_tree/* branch */.tk)(node.entries.map(({ key, value }) => ({ key, value: plain(value) })));
    }
}
/** Lists the variables of the environment that a folder and its override files name, each once. */
function variablesIn({ service, environments }) {
    const nodes = [(0,draft/* treeOf */.g7)(service), ...environments.map(({ value }) => value)];
    return [...new Set(nodes.flatMap(node => namesIn(node)))].toSorted();
}
/**
 * Lists the variables that a node names.
 *
 * @param isFilled - what the map around it says of its text; undefined where it says nothing.
 */
function namesIn(node, isFilled) {
    switch (node.type) {
        case 'list':
            return node.items.flatMap(item => namesIn(item));
        case 'map': {
            const flag = node.entries.find(({ key }) => key === 'substitute')?.value;
            const says = flag?.type === 'scalar' ? flag.value === true : undefined;
            return node.entries.flatMap(({ value }) => namesIn(value, says));
        }
        case 'scalar': {
            const texts = [isFilled === false ? '' : node.text, isFilled === true ? (node.content ?? '') : ''];
            return texts.flatMap(text => Array.from(text.matchAll(/(?<!\$)\$\{(?:secret|env)\.(\w+)\}/g), ([, name = '']) => name));
        }
    }
}

// EXTERNAL MODULE: ./build/export/files.js
var export_files = __webpack_require__(7456);
// EXTERNAL MODULE: ./build/model/table.js + 24 modules
var table = __webpack_require__(7385);
// EXTERNAL MODULE: ./build/render/export-counts.js
var export_counts = __webpack_require__(5392);
// EXTERNAL MODULE: ./build/render/export-text.js
var export_text = __webpack_require__(4555);
// EXTERNAL MODULE: ./build/render/markdown.js
var markdown = __webpack_require__(5120);
// EXTERNAL MODULE: ./build/render/printable.js
var printable = __webpack_require__(4418);
// EXTERNAL MODULE: ./build/render/words.js
var words = __webpack_require__(8712);
;// CONCATENATED MODULE: ./build/render/convert.js





/** Says all that was found. */
function convertLines({ counts, environments, variables }) {
    return [
        ...(0,export_counts/* countLines */.l)(counts),
        ...environments.map(name => `environment: ${(0,printable/* printable */.g$)(name)}`),
        ...variables.map(name => `to be set in the environment of the step: ${(0,printable/* printable */.g$)(name)}`),
    ];
}
/** Says in one sentence what a conversion came to. */
function convertClosing({ counts, from, folder, written }) {
    const files = `${(0,words/* counted */.hS)(written.total, 'file')}, ${(0,words/* number */.ai)(written.changed.length)} written and ${(0,words/* number */.ai)(written.removed.length)} removed`;
    return `converted ${(0,words/* entities */.O5)((0,export_text/* total */.X5)({ counts }))} of ${(0,printable/* printable */.g$)(from)} into ${(0,printable/* printable */.g$)(folder)}: ${files}`;
}
/** Says what to do with the files. */
function convertNext({ main }) {
    return `next: "command: plan" with "config: ${(0,printable/* printable */.g$)(main)}" is the plan that the folder of APIOps has`;
}
/** Gives the page of a conversion in GitHub's Markdown. */
function convertSummary(report) {
    const { from, folder, main, written, variables, environments } = report;
    const { total: files, changed, removed } = written;
    const sections = [
        (0,markdown.md) `## ${from}: ${(0,words/* entities */.O5)((0,export_text/* total */.X5)(report))} converted`,
        (0,markdown.md) `${(0,words/* counted */.hS)(files, 'file')} in ${(0,markdown/* code */.aY)(folder)}: ${(0,words/* number */.ai)(changed.length)} written, ${(0,words/* number */.ai)(removed.length)} removed. The plan of ${(0,markdown/* code */.aY)(main)} is the plan that the folder of APIOps has.`,
        ...named('Environments', environments),
        ...named('To be set in the environment of the step', variables),
        ...(0,export_counts/* countTable */.y)(report),
    ];
    return `${(0,markdown/* join */.fj)(sections, '\n\n').source}\n`;
}
function named(title, names) {
    const all = names.map(name => (0,markdown/* code */.aY)(name));
    return all.length === 0 ? [] : [(0,markdown.md) `${title}: ${(0,markdown/* join */.fj)(all, ', ')}`];
}

;// CONCATENATED MODULE: ./build/run/convert.js







/**
 * Runs the command and reports.
 *
 * @returns false when the step has to fail.
 * @throws InputError, RefusalError when there is no such folder, or no place to write to.
 */
async function runConvert(settings, { runner, workspace }) {
    for (const warning of settings.warnings)
        runner.log.warning(warning);
    const output = await workspace.own(settings.output, 'convert');
    const folder = await (0,config_open/* openFolder */.N)(settings, workspace);
    for (const problem of runner.annotate(folder.problems))
        runner.log.info(`${problem.severity}: ${(0,errors/* placed */.GS)(problem)}`);
    if (folder.problems.some(({ severity }) => severity === 'error')) {
        runner.fail(`nothing was written: ${folder.path} has errors, each with its file and line above`);
        return false;
    }
    refuseWithin(settings.output, folder.path);
    const tree = convertedFrom(folder);
    const { files } = (0,export_files/* filesWith */.sH)(tree, settings.layout, () => introduction(folder));
    const { written, removed } = await output.replace(files);
    await publish({
        from: folder.path,
        folder: settings.output,
        main: `${settings.output}/${export_files/* MAIN_FILE */.tP}`,
        written: { total: files.size, changed: written, removed },
        counts: countsIn(tree),
        environments: folder.environments.map(({ key }) => key),
        variables: variablesIn(folder),
    }, settings, runner);
    return true;
}
/** Files of ours among those of APIOps would be read as theirs the next time. */
function refuseWithin(output, source) {
    if (`${output}/`.startsWith(`${source}/`))
        throw new errors/* RefusalError */.XQ(`output is "${output}", within the folder that is converted; expected one beside "${source}"`);
}
function introduction(folder) {
    const names = variablesIn(folder);
    return [
        `Converted from the APIOps folder "${folder.path}".`,
        ...(names.length === 0 ? [] : ['', 'To be set in the environment of the step:', ...names.map(name => `  ${name}`)]),
    ];
}
function countsIn(tree) {
    const addresses = (0,export_tree/* entitiesIn */.Fq)(tree).flatMap(({ about = [] }) => about);
    const byKind = Map.groupBy(addresses, ({ kind }) => kind);
    return [...table/* KINDS */.GW.values()].flatMap(kind => {
        const count = byKind.get(kind)?.length ?? 0;
        return count === 0 ? [] : [{ kind: kind.name, count }];
    });
}
async function publish(report, { summary }, runner) {
    const { folder, written } = report;
    for (const line of convertLines(report))
        runner.log.info(line);
    runner.output('export-folder', folder);
    runner.output('has-changes', String(written.changed.length + written.removed.length > 0));
    if (summary)
        await runner.summary(convertSummary(report));
    runner.log.info(convertClosing(report));
    runner.log.info(convertNext(report));
}


/***/ })

};

