export const id = 275;
export const ids = [275];
export const modules = {

/***/ 5275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runMerge: () => (/* binding */ runMerge)
});

// EXTERNAL MODULE: ./build/connect.js + 1 modules
var connect = __webpack_require__(2331);
// EXTERNAL MODULE: ./build/errors.js
var build_errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/model/address.js
var model_address = __webpack_require__(6974);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/export/files.js
var files = __webpack_require__(7456);
// EXTERNAL MODULE: ./build/export/names.js
var names = __webpack_require__(3187);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/config/keys.js
var keys = __webpack_require__(9115);
// EXTERNAL MODULE: ./build/model/scope.js
var scope = __webpack_require__(8310);
// EXTERNAL MODULE: ./build/model/table.js + 24 modules
var table = __webpack_require__(7385);
// EXTERNAL MODULE: ./build/export/print.js
var print = __webpack_require__(2600);
// EXTERNAL MODULE: ./build/export/tree.js
var export_tree = __webpack_require__(5899);
;// CONCATENATED MODULE: ./build/export/merge/yaml/parts.js
/**
 * The members of maps and lists as the YAML library has them, with what is no node left out.
 *
 * A value that was left empty is a node without length in a file, and none at all in a document that was made.
 */

/** Gives the node of a key, undefined in a list, and that of its value, undefined for none. */
function partsOf({ container, index }) {
    if (!(0,dist/* isMap */.jh)(container))
        return { key: undefined, value: nodeIn(container.items[index]) };
    const pair = container.items[index];
    return { key: nodeIn(pair?.key), value: nodeIn(pair?.value) };
}
function nodeIn(value) {
    return (0,dist/* isMap */.jh)(value) || (0,dist/* isSeq */.oP)(value) || (0,dist/* isScalar */.jn)(value) || (0,dist/* isAlias */.Vj)(value) ? value : undefined;
}
/** Gives the text of a key, as it is written; empty for a key that is no plain value. */
function keyText(key) {
    return (0,dist/* isScalar */.jn)(key) ? String(key.source ?? key.value) : '';
}
/** Gives the key by which a member is found: that of a map, the position in a list. */
function memberName(part) {
    return (0,dist/* isMap */.jh)(part.container) ? keyText(partsOf(part).key) : String(part.index);
}
/** True for the key of a merge; in quotes it is a key like any other. */
function isMergeKey(key) {
    return (0,dist/* isScalar */.jn)(key) && key.type === 'PLAIN' && key.source === '<<';
}
/** Finds the position of a key in a map; undefined where it has none of its own. */
function ownIndex(map, name) {
    const index = map.items.findIndex((_, position) => keyText(partsOf({ container: map, index: position }).key) === name);
    return index < 0 ? undefined : index;
}
/** Lists the members of a map or a list. */
function membersOf(container) {
    return [...container.items.keys()].map(index => ({ index, ...partsOf({ container, index }) }));
}

;// CONCATENATED MODULE: ./build/export/merge/yaml/sorted.js
/**
 * Whether the keys of a map, or the items of a list, are in the order of the alphabet, so that what is new can be put
 * between them.
 *
 * Two may be in order by chance; of three or more it is taken for somebody's wish.
 */


const FEWEST = 3;
/** Gives the position of the member that a name goes before; undefined for the end. */
function positionIn(container, name) {
    const names = namesIn(container);
    if (names === undefined || names.length < FEWEST || !isAscending(names))
        return undefined;
    const position = names.findIndex(other => isBefore(name, other));
    return position < 0 ? undefined : position;
}
/** Puts names in the order that is looked for. */
function byName(one, other) {
    return isBefore(one, other) ? -1 : isBefore(other, one) ? 1 : 0;
}
function isBefore(one, other) {
    return one.toLowerCase() < other.toLowerCase();
}
function isAscending(names) {
    return names.every((name, index) => index === 0 || isBefore(names[index - 1] ?? '', name));
}
/** Gives the names of all members; undefined when one has none, or stands for others. */
function namesIn(container) {
    const names = [...container.items.keys()].flatMap(index => {
        const { key, value } = partsOf({ container, index });
        return nameIn(key ?? value) ?? [];
    });
    return names.length === container.items.length && !names.includes('<<') ? names : undefined;
}
function nameIn(node) {
    return (0,dist/* isScalar */.jn)(node) ? String(node.source ?? node.value) : undefined;
}

;// CONCATENATED MODULE: ./build/export/merge/yaml/spelling.js
/**
 * New values in the spelling of the file: quotes as they were, blocks as they were, indented as what stands around.
 */



/** Spells a key with its value. */
function newEntry(entry) {
    return { lines: (0,print/* printed */.z)((0,export_tree/* branch */.tk)([entry])), inLine: pairInLine(entry) };
}
/** Spells an item of a list. */
function newItem(tree) {
    const inLine = treeInLine(tree);
    return { lines: `- ${inLine}\n`, inLine };
}
/** Moves lines to the right; empty ones stay empty. */
function indented(lines, columns) {
    return lines.replace(/^(?=.)/gm, ' '.repeat(columns));
}
/** Spells a value on one line, as it may stand within braces and brackets. */
function treeInLine(tree) {
    switch (tree.is) {
        case 'value':
            return scalarInLine(new dist/* Scalar */.X5(tree.value));
        case 'list':
            return tree.items.length === 0 ? '[]' : `[${tree.items.map(treeInLine).join(', ')}]`;
        case 'map':
            return tree.entries.length === 0 ? '{}' : `{ ${tree.entries.map(pairInLine).join(', ')} }`;
        case 'file':
        case 'secret':
            throw new RangeError(`what has no name yet cannot be spelled: ${tree.is}`);
    }
}
function pairInLine({ key, value }) {
    return `${scalarInLine(new dist/* Scalar */.X5(key))}: ${treeInLine(value)}`;
}
function scalarInLine(scalar) {
    if (typeof scalar.value === 'string' && scalar.value.includes('\n'))
        scalar.type = dist/* Scalar */.X5.QUOTE_DOUBLE;
    return pairText(scalar, true).slice('{ k: '.length, -' }\n'.length);
}
/**
 * Spells a plain value in the place of another one.
 *
 * @param columns - of the key or the dash that it stands behind; undefined where it must stay on its line.
 */
function inPlaceOf(old, value, columns) {
    const scalar = new dist/* Scalar */.X5(value);
    if (typeof value === 'string')
        scalar.type = styleFor(old, value, columns !== undefined);
    return columns === undefined ? scalarInLine(scalar) : indented(pairText(scalar, false), columns).slice(columns + 3);
}
function pairText(value, flow) {
    const map = new dist/* YAMLMap */.CA();
    map.items = [new dist/* Pair */.Rm(new dist/* Scalar */.X5('k'), value)];
    map.flow = flow;
    const document = new dist/* Document */.yo(undefined, { version: '1.2', schema: 'core' });
    document.contents = map;
    return document.toString({ lineWidth: 0, blockQuote: 'literal', doubleQuotedMinMultiLineLength: LONG });
}
/** Longer than any text: a quoted one stays on its line. */
const LONG = Number.MAX_SAFE_INTEGER;
function styleFor({ type = dist/* Scalar */.X5.PLAIN }, value, mayBeBlock) {
    if (value.includes('\n'))
        return mayBeBlock ? dist/* Scalar */.X5.BLOCK_LITERAL : dist/* Scalar */.X5.QUOTE_DOUBLE;
    return type === dist/* Scalar */.X5.BLOCK_LITERAL || type === dist/* Scalar */.X5.BLOCK_FOLDED ? dist/* Scalar */.X5.PLAIN : type;
}

;// CONCATENATED MODULE: ./build/export/merge/additions.js
/**
 * How an addition is written: as an entry of a map, as an item of a list, or alone in a file.
 */










/** Gives an entity a file of its own. @returns false for one that is to stand beside others. */
function writeAlone(address, adding, bench) {
    const own = adding.entries.has((0,model_address/* keyOf */.TN)(address)) ? adding.ownFile(address) : undefined;
    if (own === undefined)
        return false;
    const version = own.isWhole ? [{ key: 'version', value: (0,export_tree/* leaf */.V4)(1) }] : [];
    const entry = entryFor(address, own.path, adding);
    const body = (0,print/* printed */.z)((0,export_tree/* branch */.tk)([...version, { key: (0,keys/* keyOfKind */.F7)(address.kind), value: (0,export_tree/* branch */.tk)([entry]) }]));
    const text = own.head === '' ? body : `${own.head}\n\n${body}`;
    bench.put(own.path, own.breaks === '\n' ? text : text.replaceAll('\n', own.breaks));
    bench.changed({ what: `${(0,model_address/* textOf */.b6)(address)} added`, at: { file: own.path, line: 1, column: 1 } });
    return true;
}
/** Writes entities, or links, to where they go. */
function writeInto(added, home, adding, bench) {
    const { source, spot, above, key } = home;
    const desk = bench.desk(source);
    const isList = added[0]?.kind.shape === 'relation';
    const entries = isList ? [] : added.map(address => entryFor(address, source.file, adding));
    const links = isList ? added.map(address => itemFor(address, key, adding)) : [];
    const { value } = spot === undefined ? { value: undefined } : partsOf(spot);
    const container = ((0,dist/* isMap */.jh)(value) || (0,dist/* isSeq */.oP)(value)) && value.items.length > 0 ? value : undefined;
    const tree = isList ? (0,export_tree/* items */.ld)(links) : (0,export_tree/* branch */.tk)(entries);
    if (container !== undefined) {
        const additions = isList
            ? links.map(link => ({ name: linkName(link), ...newItem(link) }))
            : entries.map(entry => ({ name: entry.key, ...newEntry(entry) }));
        for (const { name, ...addition } of additions.toSorted((a, b) => byName(a.name, b.name))) {
            const before = positionIn(container, name);
            desk.add(container, before === undefined ? addition : { ...addition, before });
        }
    }
    else if (spot !== undefined)
        desk.replace(spot, tree);
    else if (above !== undefined)
        desk.add(above, newEntry({ key, value: tree }));
}
function entryFor(address, file, { entries, environment, settle }) {
    const entry = entries.get((0,model_address/* keyOf */.TN)(address)) ?? { key: (0,model_address/* ownId */.ou)(address), value: (0,export_tree/* branch */.tk)([]) };
    const { value } = entry;
    const sync = { key: 'sync', value: (0,export_tree/* branch */.tk)(only(environment)) };
    const bounded = environment === undefined || value.is !== 'map' ? value : (0,export_tree/* branch */.tk)([...value.entries, sync]);
    return { ...entry, value: settle(bounded, file) };
}
/** A link is named by the key of the end that does not hold it. */
function itemFor(address, listKey, { wanted, environment }) {
    const isInverse = listKey === address.kind.relation?.inverse && listKey !== (0,keys/* keyOfKind */.F7)(address.kind);
    const [near] = (0,table/* ancestorsOf */.Gw)(address);
    const end = isInverse ? near : (0,scope/* otherEnd */.M0)(address);
    const name = end === undefined ? undefined : wanted.get((0,model_address/* keyOf */.TN)(end))?.name;
    const id = name?.split('/').at(-1) ?? (isInverse && near !== undefined ? (0,model_address/* ownId */.ou)(near) : (0,model_address/* ownId */.ou)(address));
    return environment === undefined ? (0,export_tree/* leaf */.V4)(id) : (0,export_tree/* branch */.tk)([{ key: 'id', value: (0,export_tree/* leaf */.V4)(id) }, ...only(environment)]);
}
function linkName(link) {
    const id = link.is === 'map' ? link.entries[0]?.value : link;
    return id?.is === 'value' ? String(id.value) : '';
}
function only(environment) {
    return environment === undefined ? [] : [{ key: 'environments', value: (0,export_tree/* items */.ld)([(0,export_tree/* leaf */.V4)(environment)]) }];
}

;// CONCATENATED MODULE: ./build/export/merge/yaml/bound.js
/**
 * What stands in the way where a value is not written for one place alone: aliases, anchors and merges.
 *
 * None of these is for good. A file can be loosened, so that it says the same without what stands in the way; whoever
 * is told of one of them may do so and try again.
 */


/** The value is written in one place, and others have it from there. */
const SHARED = 'what is written there is repeated elsewhere';
/** The value is written elsewhere. */
const ALIASED = 'it is an alias, which says it for others too';
/** The value is written elsewhere, in a map. */
const MERGED = 'it comes from a merge, "<<", which says it for others too';
/** What would go is needed. */
const NAMED = 'an alias elsewhere stands for it, or for something in it';
/** What would come would come elsewhere too. */
const GROWING = 'its map is merged into others, which would have it too';
/** Without its own value, it would have that of the merge. */
const INHERITED = 'a merge, "<<", says it too';
/** Says what to loosen against an obstacle, if anything helps. */
function boundAgainst(why, file, path) {
    const goal = goalAgainst(why);
    return goal === undefined ? {} : { bound: { file, path, goal } };
}
/** Says what helps against an obstacle; undefined where loosening does not. */
function goalAgainst(why) {
    if (why === NAMED)
        return 'unnamed';
    if (why === INHERITED)
        return 'unmerged';
    return why === SHARED || why === ALIASED || why === MERGED ? 'own' : undefined;
}
/** Says why a key cannot be taken out of what holds it. */
function removalBound({ source: { repeats }, container, index, path, isAgreed }) {
    const { value } = partsOf({ container, index });
    if (path.at(-1) === '<<')
        return MERGED;
    if (isAgreed !== true && repeats.isShared(path))
        return SHARED;
    if ((0,dist/* isMap */.jh)(container) && repeats.inherited(container, path.at(-1) ?? '') !== undefined)
        return INHERITED;
    return repeats.usesOf(value).length > 0 ? NAMED : undefined;
}
/** Says why a map cannot get another key. */
function growthBound({ source: { repeats } }, map) {
    return repeats.isMerged(map) ? GROWING : undefined;
}

;// CONCATENATED MODULE: ./build/export/merge/yaml/declared-path.js
/**
 * Where in a file something is declared, as a path of keys, though aliases or merges may bring it there.
 *
 * A place leads to a line. The line of an alias stands for all that the alias brings, so it takes the path too to know
 * which part of that is meant.
 */







/** Gives the keys under which an entity is declared; those of the lists that may hold it for a link. */
function declaredPaths({ address, name }) {
    const near = name === undefined ? keysOf(address) : name.split('/');
    const { shape, relation } = address.kind;
    if (shape !== 'relation')
        return [near];
    const far = relation?.inverse === undefined ? undefined : (0,scope/* otherEnd */.M0)(address);
    return [near.slice(0, -1), ...(far === undefined ? [] : [[...keysOf(far), relation?.inverse ?? '']])];
}
function keysOf(address) {
    const { kind, ids } = address;
    const [parent] = kind.id.isPath === true ? [] : (0,table/* ancestorsOf */.Gw)(address);
    const above = parent === undefined ? [] : keysOf(parent);
    return [...above, (0,keys/* keyOfKind */.F7)(kind), ...ids.slice((0,model_address/* parentIds */.bJ)(address).length)];
}
/** Says where the file has to be loosened against an obstacle that stands in a spot, if that helps. */
function boundBy(why, spot, named, field) {
    return spot === undefined ? {} : boundAgainst(why, spot.source.file, pathAt(spot, named, field).path);
}
/**
 * Gives the path of what a spot was found for, which an alias or a merge may have brought there, and why it cannot be
 * changed in the spot when one has.
 *
 * @param field - keys that lead there from what is declared; for a link, the position of an item.
 */
function pathAt(spot, named, field) {
    const { source, path: own, container, index } = spot;
    const layer = own[0] === 'environments' ? own.slice(0, 3) : [];
    const { value } = partsOf({ container, index });
    for (const declared of declaredPaths(named)) {
        const path = [...layer, ...declared, ...field];
        const { hop } = source.repeats.way(path);
        // A map begins where its first key does.
        const isMerge = hop?.by === 'merge' && (hop.map === value || (hop.map === container && own.at(-1) === '<<'));
        if (isMerge)
            return { path, why: MERGED };
        if (hop?.by === 'alias' && (0,dist/* isAlias */.Vj)(value) && partsOf(hop.part).value === value)
            return hop.path.length === path.length ? { path } : { path, why: ALIASED };
    }
    return own.at(-1) === '<<' ? { path: own, why: MERGED } : { path: own };
}

;// CONCATENATED MODULE: ./build/export/merge/pasted.js
/** What is told of it, which says nothing of the value. */
const PASTED = 'it holds the value of a secret that the files take from the environment';
/** Says why a tree may not be written: one of its texts, or of its keys, is or holds the value of a secret. */
function pastedIn(tree, holdsSecret) {
    return textsOf(tree).some(holdsSecret) ? PASTED : undefined;
}
function textsOf(tree) {
    switch (tree.is) {
        case 'value':
            return typeof tree.value === 'string' ? [tree.value.replaceAll('$${', () => '${')] : [];
        case 'secret':
            return [];
        case 'file':
            return [tree.text];
        case 'list':
            return tree.items.flatMap(textsOf);
        case 'map':
            return tree.entries.flatMap(({ key, value }) => [key, ...textsOf(value)]);
    }
}

;// CONCATENATED MODULE: ./build/export/merge/yaml/extent.js
/**
 * From where to where things reach in the text of a file.
 *
 * A range ends with the last character that means something: the comment behind a value, and the line break, are not
 * in it, but for a text in a block, which ends where its last line does.
 */


/** True for a map or a list in braces or brackets. */
function isFlow({ flow }) {
    return flow === true;
}
/** Gives the offset at which a key or an item begins; in a list without brackets, its dash. */
function startOf(text, { container, index }) {
    const { key, value } = partsOf({ container, index });
    const start = nodeStart(text, key ?? value);
    return (0,dist/* isMap */.jh)(container) || isFlow(container) ? start : text.lastIndexOf('-', start - 1);
}
/** Gives the offset at which a node begins, with the anchor in front of it. */
function nodeStart(text, node) {
    const start = node?.range?.[0] ?? 0;
    const anchor = (0,dist/* isAlias */.Vj)(node) ? undefined : node?.anchor;
    return anchor === undefined ? start : text.lastIndexOf(`&${anchor}`, start);
}
/** Gives the offset behind a key with its value, or behind an item. */
function endOf(text, part) {
    const { key, value } = partsOf(part);
    const end = value === undefined ? 0 : endOfNode(value);
    if (key === undefined)
        return end;
    const afterKey = key.range?.[1] ?? 0;
    const colon = text.indexOf(':', afterKey);
    return Math.max(end, colon < 0 || colon > (value?.range?.[0] ?? colon) ? afterKey : colon + 1);
}
/** Gives the offset behind a value. */
function endOfNode(node) {
    const container = (0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node) ? node : undefined;
    const last = container === undefined || isFlow(container) ? undefined : container.items.length - 1;
    if (container === undefined || last === undefined || last < 0)
        return node.range?.[1] ?? 0;
    const { key, value } = partsOf({ container, index: last });
    const end = value === undefined ? 0 : endOfNode(value);
    return Math.max(end, key?.range?.[1] ?? 0);
}
/** Gives the offset at which the line of another offset begins; the mark at the beginning of a file is in no line. */
function lineStart(text, offset) {
    const start = text.lastIndexOf('\n', offset - 1) + 1;
    return start === 0 && text.startsWith('\u{feff}') ? 1 : start;
}
/** Gives the offset at which the next line begins; behind a text in a block that is there already. */
function lineEnd(text, offset) {
    if (offset > 0 && text[offset - 1] === '\n')
        return offset;
    const end = text.indexOf('\n', offset);
    return end < 0 ? text.length : end + 1;
}
/** Gives how far from the start of its line an offset lies. */
function columnOf(text, offset) {
    return offset - lineStart(text, offset);
}
/** True when nothing but white space follows on the line. */
function isLastOnLine(text, offset) {
    return text.slice(offset, lineEnd(text, offset)).trim() === '';
}

;// CONCATENATED MODULE: ./build/export/merge/yaml/kept-items.js
/**
 * Which items of a list stay when it becomes another one, so that lines go and come instead of all being other ones.
 *
 * Items are never moved: where what stays is in another order, or something new comes before it, nothing is said to stay.
 */
/**
 * Finds the items that stay, by their positions before and after, where taking out the others and adding new ones at the
 * end gives the other list; undefined where it does not.
 */
function keptItems(olds, nows, isSame) {
    const kept = new Map();
    for (const [index, old] of olds.entries()) {
        const next = nows[kept.size];
        if (next !== undefined && isSame(old, next))
            kept.set(index, kept.size);
        else if (nows.some(now => isSame(old, now)))
            return undefined;
    }
    return kept;
}

// EXTERNAL MODULE: ./build/content/stretches.js
var content_stretches = __webpack_require__(6879);
;// CONCATENATED MODULE: ./build/export/merge/texts/template.js
/**
 * A text with expressions in it, cut into what is an expression and what is not.
 *
 * What an expression comes to is asked for one by one; whether the whole comes to something may still differ, as what
 * one of them ends with may turn the next into another one. So every text that is made here is filled in again.
 */
const EXPRESSION = /\$\$\{|\$\{[^{}\n]*\}/g;
/** Cuts a template; a string for the first expression of which it is not known what it stands for. */
function templateParts(template, fill) {
    const parts = [];
    let end = 0;
    for (const { 0: spelling, index } of template.matchAll(EXPRESSION)) {
        if (spelling === '$${')
            continue;
        const value = fill(spelling);
        if (value === undefined)
            return spelling;
        parts.push(literal(template.slice(end, index)), { spelling, value, isExpression: true });
        end = index + spelling.length;
    }
    return [...parts, literal(template.slice(end))].filter(({ spelling }) => spelling !== '');
}
function literal(spelling) {
    return { spelling, value: spelling.replaceAll('$${', () => '${'), isExpression: false };
}
/** Spells a text of which nothing is to be filled in. */
function escaped(text) {
    return text.replaceAll('${', () => '$${');
}
/** Gives lines of parts; a line break that an expression brings is within its line. */
function linesOf(parts) {
    const lines = [[]];
    for (const part of parts) {
        if (part.isExpression)
            lines.at(-1)?.push(part);
        else
            for (const [index, spelling] of part.spelling.split('\n').entries()) {
                if (index > 0)
                    lines.push([]);
                if (spelling !== '')
                    lines.at(-1)?.push(literal(spelling));
            }
    }
    return lines;
}

;// CONCATENATED MODULE: ./build/export/merge/texts/placing.js
/**
 * Finds where the expressions of a template stand in a text that somebody has changed around them.
 *
 * An expression stands where its value does, if what is beside it on one side is what was there before, and on the
 * other side at least no word runs on: the `1` of `v1` is not in `v10`. Where several places are as good, nobody can
 * tell, and none is taken.
 */

/** Writes a text with the expressions of a template where their values stand. */
function placed(parts, live) {
    const before = parts.map(({ value }) => value).join('');
    const spans = spansOf(parts);
    if (spans.length * live.length > MOST_WORK)
        return { why: 'it is too long to find its variables in it' };
    const rows = [];
    for (const span of spans) {
        const row = standingsOf(span, before, live, rows.at(-1));
        if (row.length === 0)
            return { why: `the value of ${span.spelling} is another one in the service` };
        rows.push(row);
    }
    const chosen = [];
    for (let at = best(rows.at(-1) ?? []); at !== undefined; at = at.previous) {
        if (at.ways > 1)
            return { why: 'its variables may stand in several places of what the service has' };
        chosen.unshift(at);
    }
    return { text: written(spans, chosen, live) };
}
/** Each character of a text is looked at for each of its expressions. */
const MOST_WORK = 4_000_000;
function spansOf(parts) {
    let start = 0;
    return parts.flatMap(({ spelling, value, isExpression }) => {
        const span = { spelling, value, start };
        start += value.length;
        return isExpression ? [span] : [];
    });
}
/** Lists places in order; `above` are those of the expression before, undefined for the first. */
function standingsOf(span, before, live, above) {
    const row = [];
    let passed;
    let next = 0;
    const { value } = span;
    for (let start = live.indexOf(value); start >= 0; start = start < live.length ? live.indexOf(value, start + 1) : -1) {
        const score = likeness(span, before, live, start);
        for (let other = above?.[next]; other !== undefined && other.end <= start; other = above?.[++next])
            passed = better(passed, other);
        if (score === undefined || (above !== undefined && passed === undefined))
            continue;
        const end = start + value.length;
        row.push({ start, end, score: score + (passed?.score ?? 0), ways: passed?.ways ?? 1, previous: passed });
    }
    return row;
}
function better(one, other) {
    if (one === undefined || other.score > one.score)
        return other;
    return other.score < one.score ? one : { ...one, ways: 2 };
}
function best(row) {
    return row.reduce(better, undefined);
}
/** Says how much beside a place is as it was; undefined where the expression does not stand. */
function likeness({ value, start }, before, live, at) {
    const end = start + value.length;
    const [left, liveLeft] = [
        reversed(before.slice(Math.max(0, start - FAR), start)),
        reversed(live.slice(Math.max(0, at - FAR), at)),
    ];
    const [right, liveRight] = [before.slice(end, end + FAR), live.slice(at + value.length, at + value.length + FAR)];
    const [keptLeft, keptRight] = [isKept(left, liveLeft), isKept(right, liveRight)];
    if (value === '' ? !(keptLeft && keptRight) : !(keptLeft || keptRight))
        return undefined;
    if (!keptLeft && runsOn(liveLeft, value))
        return undefined;
    if (!keptRight && runsOn(liveRight, reversed(value.slice(-2))))
        return undefined;
    return alike(left, liveLeft) + alike(right, liveRight);
}
/** So many characters on either side are looked at. */
const FAR = 64;
function reversed(text) {
    return [...text].reverse().join('');
}
const WORD = /^[\p{L}\p{M}\p{N}_]/u;
const TOKEN = /^(?:[\p{L}\p{M}\p{N}_]+|\s+|[^\p{L}\p{M}\p{N}_\s]+)/u;
/** True when what is beside begins as before: with the same character of a word, or the same signs. */
function isKept(before, live) {
    if (WORD.test(before))
        return WORD.test(live) && before.codePointAt(0) === live.codePointAt(0);
    return TOKEN.exec(before)?.[0] === TOKEN.exec(live)?.[0];
}
function runsOn(beside, value) {
    return WORD.test(beside) && WORD.test(value);
}
/** Counts the characters that both begin with; an end that both have counts too. */
function alike(one, other) {
    const shorter = Math.min(one.length, other.length);
    let count = 0;
    while (count < shorter && one[count] === other[count])
        count++;
    return one === other ? count + 1 : count;
}
function written(spans, standings, live) {
    let end = 0;
    const parts = standings.map((standing, index) => {
        const text = `${escaped(live.slice(end, standing.start))}${spans[index]?.spelling ?? ''}`;
        end = standing.end;
        return text;
    });
    return `${parts.join('')}${escaped(live.slice(end))}`;
}

;// CONCATENATED MODULE: ./build/export/merge/texts/refill.js
/**
 * Brings a text that a service has back into the template that it was made of: the expressions stay where they are, and
 * the text between them becomes the service's.
 *
 * The result is filled in again before it is given: it comes to the service's text to the character, or there is none.
 * What an expression stands for is never changed here, as it stands for that elsewhere too.
 */



/** Gives a template that comes to a text, as like the given one as can be; or says why there is none. */
function refill(template, live, fill) {
    if (fill(template) === live)
        return { text: template };
    const parts = templateParts(template, fill);
    if (typeof parts === 'string')
        return { why: `${parts} holds a secret` };
    if (!parts.some(({ isExpression }) => isExpression))
        return { text: escaped(live) };
    const made = refilledLines(linesOf(parts), live.split('\n'));
    if ('why' in made || fill(made.text) === live)
        return made;
    return { why: 'what the service has cannot be written with its variables' };
}
function refilledLines(lines, live) {
    const made = [];
    let [line, liveLine] = [0, 0];
    for (const kept of [...keptLines(lines, live), { line: lines.length, start: live.length, end: live.length }]) {
        const changed = changedLines(lines.slice(line, kept.line), live.slice(liveLine, kept.start), lines.length > 1);
        if ('why' in changed)
            return changed;
        made.push(...changed.lines, ...lines.slice(kept.line, kept.line + 1).map(spellingOf));
        line = kept.line + 1;
        liveLine = kept.end;
    }
    return { text: made.join('\n') };
}
function keptLines(lines, live) {
    const declared = lines.flatMap((line, owner) => textOf(line)
        .split('\n')
        .map(text => ({ text, owner })));
    const stretches = (0,content_stretches/* stretchesIn */.z)(declared.map(({ text }) => text), live);
    return stretches.flatMap(stretch => wholeLines(declared, stretch));
}
/** Finds the lines of a template all of whose own lines are in a stretch; an expression may have brought several. */
function wholeLines(declared, { old, now, count }) {
    const within = declared.slice(old, old + count).map(({ owner }, index) => ({ owner, at: now + index }));
    const [before, behind] = [declared[old - 1]?.owner, declared[old + count]?.owner];
    return [...Map.groupBy(within, ({ owner }) => owner)].flatMap(([line, own]) => {
        const start = own[0]?.at ?? now;
        return line === before || line === behind ? [] : [{ line, start, end: start + own.length }];
    });
}
/** Writes lines in the place of those that are otherwise. @param mayGo - true when one of them may go as a whole. */
function changedLines(lines, live, mayGo) {
    if (live.length === 0 || !lines.some(isMade))
        return { lines: live.map(escaped) };
    const written = pairedLines(lines, live) ?? joinedLines(lines, live);
    const left = lines.filter(line => !mayGo || !isGone(line, live));
    return 'why' in written && left.length < lines.length ? changedLines(left, live, mayGo) : written;
}
function pairedLines(lines, live) {
    if (lines.length !== live.length)
        return undefined;
    const pairs = lines.map((line, index) => changedLine(line, live[index] ?? ''));
    const texts = pairs.flatMap(pair => ('text' in pair ? [pair.text] : []));
    return texts.length === pairs.length ? { lines: texts } : undefined;
}
function changedLine(line, live) {
    return isMade(line) ? placed(line, live) : { text: escaped(live) };
}
function joinedLines(lines, live) {
    const parts = lines.flatMap((line, index) => (index === 0 ? line : [LINE_BREAK, ...line]));
    const made = placed(parts, live.join('\n'));
    return 'why' in made ? made : { lines: [made.text] };
}
const LINE_BREAK = { spelling: '\n', value: '\n', isExpression: false };
function isMade(line) {
    return line.some(({ isExpression }) => isExpression);
}
/** True for a line with expressions of which nothing is left: it was taken out as a whole. */
function isGone(line, live) {
    const isBare = line.every(({ isExpression, value }) => isExpression || value.trim() === '');
    const texts = line.map(({ value }) => value.trim()).filter(text => text !== '');
    return isMade(line) && !isBare && !texts.some(text => live.some(other => other.includes(text)));
}
function textOf(line) {
    return line.map(({ value }) => value).join('');
}
function spellingOf(line) {
    return line.map(({ spelling }) => spelling).join('');
}

;// CONCATENATED MODULE: ./build/export/merge/yaml/sameness.js
/**
 * Whether a file says a value already, in whatever spelling, and wherever the lines of it stand.
 */


/** True for a value that the file spells so; `1.10` is a text where a text is meant. */
function isSame({ value, source }, other) {
    return value === other || (typeof other === 'string' && typeof value !== 'string' && source === other);
}
/** True when a node, with all that aliases and merges bring into it, says what a tree does. */
function says(node, tree, repeats) {
    const value = repeats.follow(node);
    switch (tree.is) {
        case 'value':
            return (0,dist/* isScalar */.jn)(value) && isSame(value, tree.value);
        case 'list':
            return ((0,dist/* isSeq */.oP)(value) &&
                value.items.length === tree.items.length &&
                tree.items.every((item, index) => says(partsOf({ container: value, index }).value, item, repeats)));
        case 'map': {
            const members = (0,dist/* isMap */.jh)(value) ? repeats.membersOf(value) : undefined;
            return (members?.size === tree.entries.length &&
                tree.entries.every(entry => {
                    const part = members.get(entry.key);
                    return part !== undefined && says(partsOf(part).value, entry.value, repeats);
                }));
        }
        case 'file':
        case 'secret':
            return false;
    }
}

;// CONCATENATED MODULE: ./build/export/merge/yaml/made.js


/** What is made of a variable is not written over. */
const MADE = 'it is made of a variable';
/** True for a value with an expression in it. */
function made_isMade({ value }) {
    return typeof value === 'string' && value.replaceAll('$${', '').includes('${');
}
/** True for a value that is, or comes to, another one. @param other - as the file would spell it, nothing filled in. */
function comesTo(scalar, other, fill) {
    if (isSame(scalar, other))
        return true;
    const text = typeof scalar.value === 'string' && made_isMade(scalar) ? fill(scalar.value) : undefined;
    return text !== undefined && text === meant(other);
}
/** Gives what a file has to say for a value to come to another one; what it is made of stays in it. */
function remade({ value }, other, fill) {
    if (typeof value !== 'string' || !made_isMade({ value }))
        return { value: other };
    const text = meant(other);
    const made = text === undefined ? { why: MADE } : refill(value, text, fill);
    return 'why' in made ? made : { value: made.text };
}
function meant(value) {
    if (typeof value === 'string')
        return value.replaceAll('$${', () => '${');
    return value === null ? undefined : String(value);
}

// EXTERNAL MODULE: ./build/config/document.js + 3 modules
var config_document = __webpack_require__(2991);
;// CONCATENATED MODULE: ./build/export/merge/yaml/uses.js
/**
 * The aliases of a file, each with what it stands for.
 *
 * An anchor may be set again further down, so what an alias means is a matter of where it stands.
 */


/** Lists a value and all that is written within it, in the order of the text. */
function* nodesIn(node) {
    yield node;
    if (!(0,dist/* isMap */.jh)(node) && !(0,dist/* isSeq */.oP)(node))
        return;
    for (const { key, value } of membersOf(node)) {
        if (key !== undefined)
            yield key;
        if (value !== undefined)
            yield* nodesIn(value);
    }
}
/**
 * Lists aliases in the order of the text: each stands for the last anchor of its name above it.
 *
 * @param paths - gets the paths of maps, lists and whatever has an anchor.
 */
function usesIn(top, paths) {
    const anchors = new Map();
    const uses = [];
    function visit(node, part, path, isMerge) {
        const target = (0,dist/* isAlias */.Vj)(node) ? anchors.get(node.source) : undefined;
        if ((0,dist/* isAlias */.Vj)(node) && target !== undefined && part !== undefined)
            uses.push({ alias: node, part, target, path, isMerge });
        if (!(0,dist/* isAlias */.Vj)(node) && node.anchor !== undefined)
            anchors.set(node.anchor, node);
        if ((0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node) || ((0,dist/* isScalar */.jn)(node) && node.anchor !== undefined))
            paths.set(node, path);
        if (!(0,dist/* isMap */.jh)(node) && !(0,dist/* isSeq */.oP)(node))
            return;
        for (const { index, key, value } of membersOf(node)) {
            if ((0,dist/* isScalar */.jn)(key) && key.anchor !== undefined)
                anchors.set(key.anchor, key);
            const member = { container: node, index };
            const isMerging = isMergeKey(key) || (isMerge && (0,dist/* isSeq */.oP)(node));
            const isOnlyMerged = isMerge && (0,dist/* isSeq */.oP)(node) && node.items.length === 1;
            if (value !== undefined)
                visit(value, isOnlyMerged ? part : member, isMerging ? path : [...path, memberName(member)], isMerging);
        }
    }
    visit(top, undefined, [], false);
    return uses;
}

;// CONCATENATED MODULE: ./build/export/merge/yaml/repeats.js
/**
 * What the aliases and the merges of a file repeat, and where.
 *
 * A path says where a value is to be had, whether it stands there or comes from elsewhere: `products.silver.terms` may
 * be written under `gold`. Only where a path needs no alias and no merge does a change of the line change nothing else.
 */



/** Finds out what a document repeats. */
function repeatsIn(top) {
    const paths = new Map();
    const uses = top === undefined ? [] : usesIn(top, paths);
    const targets = new Map(uses.map(({ alias, target }) => [alias, target]));
    const byTarget = Map.groupBy(uses, ({ target }) => target);
    // The same questions are asked for everyone who repeats a thing.
    const indexes = new Map();
    const repeated = new Map();
    const follow = (node) => ((0,dist/* isAlias */.Vj)(node) ? targets.get(node) : node);
    /** Lists the maps that are merged into one, the first of equal keys first. */
    function mergedInto(map) {
        const values = membersOf(map).flatMap(({ key, value }) => (isMergeKey(key) ? (follow(value) ?? []) : []));
        return values
            .flatMap(value => ((0,dist/* isSeq */.oP)(value) ? membersOf(value).map(item => follow(item.value)) : [value]))
            .filter(dist/* isMap */.jh);
    }
    function inherited(map, key) {
        for (const source of mergedInto(map)) {
            const part = memberOf(source, key);
            if (part !== undefined)
                return part;
        }
        return undefined;
    }
    function allMembersOf(map) {
        const own = membersOf(map).flatMap(({ index, key }) => isMergeKey(key) ? [] : [[keyText(key), { container: map, index }]]);
        const merged = mergedInto(map)
            .toReversed()
            .flatMap(source => [...allMembersOf(source)]);
        return new Map([...merged, ...own]);
    }
    function memberOf(map, key) {
        const own = indexes.get(map) ?? indexOf(map);
        indexes.set(map, own);
        const index = own.get(key);
        return index === undefined ? inherited(map, key) : { container: map, index };
    }
    function way(path) {
        let [node, part, hop] = [top, undefined, undefined];
        for (const [depth, name] of path.entries()) {
            const member = (0,dist/* isMap */.jh)(node) ? memberOf(node, name) : itemOf(node, name);
            if (member === undefined)
                return { part: undefined, end: undefined, hop };
            const above = path.slice(0, depth + 1);
            if ((0,dist/* isMap */.jh)(node) && member.container !== node)
                hop ??= { by: 'merge', map: node, part: member, path: above };
            const { value } = partsOf(member);
            const target = follow(value);
            if ((0,dist/* isAlias */.Vj)(value) && target !== undefined)
                hop ??= { by: 'alias', part: member, target, path: above };
            part = member;
            node = target;
        }
        return { part, end: node, hop };
    }
    function pathsTo(path) {
        const word = JSON.stringify(path);
        const others = repeated.get(word) ?? otherPathsTo(path);
        repeated.set(word, others);
        return others;
    }
    function otherPathsTo(path) {
        const { part: here } = way(path);
        const value = here === undefined ? undefined : partsOf(here).value;
        const found = new Map([[JSON.stringify(path), path]]);
        for (const known of found.values())
            for (const [depth, node] of writtenAlong(known).entries())
                for (const use of byTarget.get(node) ?? []) {
                    const other = [...use.path, ...known.slice(depth)];
                    const { part, end } = way(other);
                    const isSame = isPart(part, here) || (end !== undefined && end === value);
                    if (isSame)
                        found.set(JSON.stringify(other), other);
                }
        return [...found.values()].slice(1);
    }
    /** Lists what is written where a path leads, from the top on, as far as nothing comes from elsewhere. */
    function writtenAlong(path) {
        const nodes = top === undefined ? [] : [top];
        for (const depth of path.keys()) {
            const { end, hop } = way(path.slice(0, depth + 1));
            if (hop !== undefined || end === undefined)
                break;
            nodes.push(end);
        }
        return nodes;
    }
    return {
        way,
        pathsTo,
        inherited,
        membersOf: allMembersOf,
        follow,
        writtenAt: part => {
            const { value } = partsOf(part);
            const target = follow(value);
            const path = target === undefined ? undefined : paths.get(target);
            return path ?? [...(paths.get(part.container) ?? []), memberName(part)];
        },
        isShared: path => uses.length > 0 && pathsTo(path).length > 0,
        isMerged: map => map !== undefined && (byTarget.get(map) ?? []).some(({ isMerge }) => isMerge),
        usesOf: node => {
            const within = new Set(node === undefined || uses.length === 0 ? [] : nodesIn(node));
            return uses.filter(({ alias, target }) => within.has(target) && !within.has(alias));
        },
    };
}
/** Gives the positions of keys; of equal ones that of the first. */
function indexOf(map) {
    const keys = membersOf(map).map(({ index, key }) => [keyText(key), index]);
    return new Map(keys.toReversed());
}
function isPart(one, other) {
    return one !== undefined && one.container === other?.container && one.index === other.index;
}
function itemOf(node, name) {
    const index = Number(name);
    return (0,dist/* isSeq */.oP)(node) && Number.isInteger(index) && index < node.items.length ? { container: node, index } : undefined;
}

;// CONCATENATED MODULE: ./build/export/merge/yaml/source.js
/**
 * A file of declarations as it is written: its text, and what begins where.
 *
 * The tree that the rest works with has forgotten spelling and comments. Here the places that it kept lead back to the
 * lines. What an alias repeats stands once, where its anchor is.
 */




/** Reads a file that is known to be faultless. */
function readSource(file, text) {
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { ...config_document/* DIALECT */.$p, lineCounter: lines });
    const [keys, values] = [new Map(), new Map()];
    const offsetOf = ({ line, column }) => (lines.lineStarts[line - 1] ?? 0) + column - 1;
    const top = (0,dist/* isMap */.jh)(document.contents) ? document.contents : undefined;
    const spots = [];
    const source = {
        file,
        text,
        top,
        spots,
        repeats: repeatsIn(top),
        keyAt: place => keys.get(offsetOf(place)) ?? values.get(offsetOf(place)),
        valueAt: place => values.get(offsetOf(place)) ?? keys.get(offsetOf(place)),
    };
    if (top !== undefined) {
        for (const spot of spotsIn(source, top, [])) {
            spots.push(spot);
            const { key, value } = partsOf(spot);
            if (key !== undefined)
                note(keys, key, spot);
            if (value !== undefined)
                note(values, value, spot);
        }
    }
    return source;
}
function note(spots, { range }, spot) {
    if (range !== undefined && range !== null && range[0] < range[1])
        spots.set(range[0], spot);
}
function* spotsIn(source, container, above) {
    for (const index of container.items.keys()) {
        const path = [...above, memberName({ container, index })];
        yield { source, container, index, path };
        const { value } = partsOf({ container, index });
        if ((0,dist/* isMap */.jh)(value) || (0,dist/* isSeq */.oP)(value))
            yield* spotsIn(source, value, path);
    }
}
/** Gives the name of a spot's key; the position in a list. */
function nameOf({ path }) {
    return path.at(-1) ?? '';
}
/** Finds a key of a map. */
function spotIn(source, map, name, near) {
    const index = ownIndex(map, name);
    const path = [...near.path, name];
    return index === undefined ? undefined : { ...near, source, container: map, index, path };
}
/** Finds what is written where a path leads, by whatever aliases and merges. */
function spotAt(source, path) {
    const { part } = source.repeats.way(path);
    return part === undefined ? undefined : source.spots.find(spot => source_isPart(spot, part));
}
function source_isPart(one, other) {
    return one.container === other.container && one.index === other.index;
}

;// CONCATENATED MODULE: ./build/export/merge/yaml/lay.js
/**
 * Lays a live value into the place of a declared one, and touches only what differs.
 *
 * What a value is made of elsewhere, by a variable, an alias or a merge, is not this place's to change: within the
 * value, its own goes over it; where all of it comes from elsewhere it is left, and told of.
 */










/** Lays a tree into a spot. @returns why something of it was left; undefined when all of it is as the tree says. */
function lay(spot, tree, desk) {
    const { value } = partsOf(spot);
    if (says(value, tree, spot.source.repeats))
        return undefined;
    const obstacle = placeObstacle(spot) ?? newObstacle(tree, desk);
    if (obstacle !== undefined)
        return obstacle;
    if ((0,dist/* isAlias */.Vj)(value))
        return layAlias(spot, tree, desk);
    if ((0,dist/* isScalar */.jn)(value) && tree.is === 'value') {
        if (comesTo(value, tree.value, desk.fill))
            return undefined;
        const made = remade(value, tree.value, desk.fill);
        if ('why' in made)
            return made.why;
        if (endOfNode(value) === value.range?.[0])
            desk.replace(spot, tree);
        else
            desk.exchange(spot, value, made.value);
        return undefined;
    }
    if ((0,dist/* isMap */.jh)(value) && tree.is === 'map' && tree.entries.length > 0 && canBeLaid(spot, value, tree))
        return layMap(spot, value, tree, desk);
    if ((0,dist/* isSeq */.oP)(value) && tree.is === 'list' && value.items.length > 0 && tree.items.length > 0)
        return layList(spot, value, tree, desk);
    const made = obstacleIn(value) ?? (spot.source.repeats.usesOf(value).length > 0 ? NAMED : undefined);
    if (made === undefined)
        desk.replace(spot, tree);
    return made;
}
/** A plain value takes the place of an alias; whatever is made of more is written out before. */
function layAlias(spot, tree, desk) {
    const target = spot.source.repeats.follow(partsOf(spot).value);
    if (tree.is !== 'value' || !(0,dist/* isScalar */.jn)(target) || made_isMade(target))
        return ALIASED;
    desk.replace(spot, tree);
    return undefined;
}
/** What a merge brings can be written over, and not be taken out. */
function canBeLaid({ source: { repeats } }, map, { entries }) {
    const keys = new Set(entries.map(({ key }) => key));
    const stays = ([key]) => keys.has(key) || repeats.inherited(map, key) === undefined;
    return map.items.length > 0 && [...repeats.membersOf(map)].every(stays);
}
/** Lays a tree into a part of a value; what comes from elsewhere is written there, if it differs. */
function layPart(spot, tree, desk) {
    const { value } = partsOf(spot);
    if (!(0,dist/* isAlias */.Vj)(value) || says(value, tree, spot.source.repeats))
        return lay(spot, tree, desk);
    const obstacle = placeObstacle(spot) ?? newObstacle(tree, desk);
    if (obstacle === undefined)
        desk.replace(spot, tree);
    return obstacle;
}
function layMap(spot, map, { entries }, desk) {
    const byKey = new Map(entries.map(entry => [entry.key, entry]));
    const own = membersOf(map).filter(({ key }) => !isMergeKey(key));
    const known = new Set(own.map(({ key }) => keyText(key)));
    const obstacles = own.map(({ index, key }) => {
        const name = keyText(key);
        const member = { ...spot, container: map, index, path: [...spot.path, name] };
        const entry = byKey.get(name);
        return entry === undefined ? takeOut(member, desk) : layPart(member, entry.value, desk);
    });
    const added = entries.filter(({ key }) => !known.has(key));
    return [...obstacles, addTo(spot, map, added, desk)].find(obstacle => obstacle !== undefined);
}
/** Adds what a map lacks; what merges bring is only written where it differs. */
function addTo(spot, map, entries, desk) {
    const { repeats } = spot.source;
    const added = entries.filter(({ key, value }) => {
        const part = repeats.inherited(map, key);
        return part === undefined || !says(partsOf(part).value, value, repeats);
    });
    const obstacle = added.length === 0 ? undefined : growthBound(spot, map);
    if (obstacle === undefined)
        for (const entry of added)
            desk.add(map, newEntry(entry));
    return obstacle;
}
function layList(spot, list, { items }, desk) {
    const members = membersOf(list);
    const isKept = ({ value }, item) => (0,dist/* isScalar */.jn)(value) && item.is === 'value' && comesTo(value, item.value, desk.fill);
    const isPlain = members.every(({ value }) => (0,dist/* isScalar */.jn)(value));
    const kept = isPlain ? keptItems(members, items, isKept) : undefined;
    const obstacles = members.map(({ index }) => {
        const member = { ...spot, container: list, index, path: [...spot.path, String(index)] };
        const position = kept === undefined ? index : kept.get(index);
        const item = position === undefined ? undefined : items[position];
        return item === undefined ? takeOut(member, desk) : layPart(member, item, desk);
    });
    for (const item of items.slice(kept === undefined ? members.length : kept.size))
        desk.add(list, newItem(item));
    return obstacles.find(obstacle => obstacle !== undefined);
}
/** Takes a value out of what holds it. */
function takeOut(spot, desk) {
    const obstacle = placeObstacle(spot) ?? removalBound(spot) ?? secretIn(partsOf(spot).value, desk.fill);
    if (obstacle === undefined)
        desk.remove(spot);
    return obstacle;
}
/** Says why nothing at a place can be changed. */
function placeObstacle({ source, path, isAgreed }) {
    if (isAgreed !== true && source.repeats.isShared(path))
        return SHARED;
    if (path[0] === 'variables' || (path[0] === 'environments' && path[2] === 'variables'))
        return MADE;
    return path.at(-1) === '<<' ? MERGED : undefined;
}
/** Says why a value cannot be written anywhere. */
function newObstacle(tree, { holdsSecret }) {
    return unnamedIn(tree) ?? pastedIn(tree, holdsSecret);
}
function unnamedIn(tree) {
    switch (tree.is) {
        case 'value':
            return undefined;
        case 'secret':
            return 'it holds a secret';
        case 'file':
            return 'it is the text of a file';
        case 'list':
            return tree.items.map(unnamedIn).find(found => found !== undefined);
        case 'map':
            return tree.entries.map(({ value }) => unnamedIn(value)).find(found => found !== undefined);
    }
}
/** Says why a value cannot be written over. */
function obstacleIn(node) {
    return (0,dist/* isAlias */.Vj)(node) ? ALIASED : madeIn(node);
}
function madeIn(node) {
    if ((0,dist/* isScalar */.jn)(node))
        return made_isMade(node) ? MADE : undefined;
    if (!(0,dist/* isMap */.jh)(node) && !(0,dist/* isSeq */.oP)(node))
        return undefined;
    const members = [...node.items.keys()].map(index => partsOf({ container: node, index }));
    return members.map(({ value }) => madeIn(value)).find(found => found !== undefined);
}
/** What is made of a variable may go where the service has nothing: the variable is there for others. */
function secretIn(node, fill) {
    if ((0,dist/* isScalar */.jn)(node))
        return made_isMade(node) && fill(String(node.value)) === undefined ? MADE : undefined;
    if (!(0,dist/* isMap */.jh)(node) && !(0,dist/* isSeq */.oP)(node))
        return undefined;
    const members = [...node.items.keys()].map(index => partsOf({ container: node, index }));
    return members.map(({ value }) => secretIn(value, fill)).find(found => found !== undefined);
}
/** Finds a key beside a spot, in the same map. */
function beside(spot, name) {
    const { container, source, path } = spot;
    return (0,dist/* isMap */.jh)(container) ? spotIn(source, container, name, { path: path.slice(0, -1) }) : undefined;
}

;// CONCATENATED MODULE: ./build/export/merge/added.js
/**
 * Deletes of a plan the other way round: what the files do not declare goes where what is like it stands.
 *
 * It goes into the list or the map that the nearest of its kind is in, so that the file decides over layout: to its end,
 * or to its place where the names are sorted.
 * Where there is none yet, it goes below the entity that it belongs to.
 */











/** Adds entities and links to the files, or tells why they stay out. @returns those that are in the files now */
function mergeAdded(added, adding, bench) {
    const done = [];
    const lists = Map.groupBy(added, address => `${address.kind.name}#${parentKey(address)}`);
    for (const list of lists.values()) {
        const [first] = list;
        if (first === undefined)
            continue;
        const home = first.kind.shape === 'relation' ? homeOfLinks(first, adding, bench) : homeOf(first, adding, bench);
        const others = list.filter(address => !writeAlone(address, adding, bench));
        done.push(...list.filter(address => !others.includes(address)));
        const written = others.filter(address => adding.entries.has((0,model_address/* keyOf */.TN)(address)));
        for (const address of others) {
            const [what, key] = [(0,model_address/* textOf */.b6)(address), (0,model_address/* keyOf */.TN)(address)];
            const at = home === undefined ? undefined : placeIn(home);
            const why = written.includes(address) ? home?.obstacle : 'no file can hold what the service has';
            const bound = why !== undefined && why === home?.obstacle ? home.bound : undefined;
            if (home === undefined || why !== undefined)
                bench.leave({ what, key, at, why: why ?? 'no list or map of the files is the place for it', ...bound });
            else
                bench.changed({ what: `${what} added`, at });
        }
        if (home === undefined || home.obstacle !== undefined || written.length === 0)
            continue;
        writeInto(written, home, adding, bench);
        done.push(...written);
    }
    return done;
}
function parentKey(address) {
    const [parent] = (0,table/* ancestorsOf */.Gw)(address);
    return parent === undefined ? '' : (0,model_address/* keyOf */.TN)(parent);
}
function homeOf(address, { wanted }, bench) {
    const key = (0,keys/* keyOfKind */.F7)(address.kind);
    const near = [...wanted.values()]
        .filter(other => other.address.kind === address.kind && parentKey(other.address) === parentKey(address))
        .flatMap(({ at }) => holderOf(bench.sourceAt(at)?.keyAt(at), key))
        .at(-1);
    if (near !== undefined)
        return homeAt(near);
    const [parent] = (0,table/* ancestorsOf */.Gw)(address);
    if (parent !== undefined)
        return homeBelow(wanted.get((0,model_address/* keyOf */.TN)(parent)), key, bench);
    const tops = [...bench.sources.values()].flatMap(source => source.top === undefined ? [] : (spotIn(source, source.top, key, { path: [] }) ?? []));
    const last = tops.at(-1);
    return last === undefined ? undefined : homeAt(last);
}
/** Finds the key that holds the map or the list of a member, unless it is another one than is looked for. */
function holderOf(member, key) {
    if (member === undefined || member.path[0] === 'environments')
        return [];
    const { source, path } = member;
    const holder = source.spots.find(spot => spot.path.length === path.length - 1 && spot.path.every((part, index) => part === path[index]));
    return holder !== undefined && nameOf(holder) === key ? [holder] : [];
}
function homeAt(spot) {
    return { ...homeIn(spot, nameOf(spot), spot.path, obstacleAt(spot)), spot };
}
function homeIn({ source }, key, path, obstacle) {
    const bound = obstacle === undefined ? {} : boundAgainst(obstacle, source.file, path);
    return { source, spot: undefined, above: undefined, key, obstacle, bound };
}
function obstacleAt(spot) {
    const { value } = partsOf(spot);
    const isOwn = value === undefined || (0,dist/* isMap */.jh)(value) || (0,dist/* isSeq */.oP)(value) || value.range?.[0] === value.range?.[1];
    const elsewhere = (0,dist/* isAlias */.Vj)(value) ? ALIASED : 'the list or the map is made elsewhere';
    return placeObstacle(spot) ?? growthBound(spot, value) ?? (isOwn ? undefined : elsewhere);
}
function homeBelow(parent, key, bench) {
    const source = parent === undefined ? undefined : bench.sourceAt(parent.at);
    const spot = parent === undefined ? undefined : source?.keyAt(parent.at);
    if (parent === undefined || source === undefined || spot === undefined)
        return undefined;
    const { path } = pathAt(spot, parent, [key]);
    const { hop } = source.repeats.way(path);
    if (hop !== undefined)
        return homeIn(spot, key, path, hop.by === 'merge' ? MERGED : ALIASED);
    const map = partsOf(spot).value;
    const inner = (0,dist/* isMap */.jh)(map) ? spotIn(source, map, key, spot) : undefined;
    if (inner !== undefined)
        return homeAt(inner);
    const obstacle = placeObstacle(spot) ?? growthBound(spot, map);
    return (0,dist/* isMap */.jh)(map) ? { ...homeIn(spot, key, spot.path, obstacle), above: map } : undefined;
}
/** Links stand below either end; a list of either may hold them. */
function homeOfLinks(address, adding, bench) {
    const own = homeOf(address, adding, bench);
    const far = (0,scope/* otherEnd */.M0)(address);
    const inverse = address.kind.relation?.inverse;
    if (own?.spot !== undefined || far === undefined || inverse === undefined)
        return own;
    const other = homeBelow(adding.wanted.get((0,model_address/* keyOf */.TN)(far)), inverse, bench);
    return other?.spot === undefined ? (own ?? other) : other;
}
function placeIn({ source, spot, above }) {
    const offset = (spot === undefined ? above : (partsOf(spot).key ?? partsOf(spot).value))?.range?.[0] ?? 0;
    const before = source.text.slice(0, offset);
    return { file: source.file, line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

// EXTERNAL MODULE: ./build/sync/diff/method.js
var method = __webpack_require__(5568);
// EXTERNAL MODULE: ./build/sync/record/knowledge.js
var knowledge = __webpack_require__(3634);
;// CONCATENATED MODULE: ./build/export/merge/apart.js



/**
 * Lists what stays apart. A plan may be refused for it; nothing here is deleted, so a merge goes on.
 *
 * @param gone - declarations that have been taken out of the files in this merge.
 */
function standingApart({ draft, reading: { found, unavailable }, rules }, { wanted, removed }, gone) {
    const elsewhere = draft.deletes.filter(({ why }) => why === 'held back');
    const still = removed.filter(({ address }) => rules.selected(address) && found.has((0,model_address/* keyOf */.TN)(address)));
    const impossible = [...wanted.values()].filter(({ address: { kind }, address }) => unavailable.has(kind.name) && rules.selected(address));
    const unborn = draft.updates.filter(({ address, wanted }) => !found.has((0,model_address/* keyOf */.TN)(address)) && !gone.includes(wanted));
    const covered = [...wanted.values()].flatMap(one => (rules.selected(one.address) ? coveredIn(one, found) : []));
    return [
        ...covered,
        ...unborn.map(({ address, wanted: { at } }) => leftOf(address, at, 'what the service will have of it is not known yet')),
        ...elsewhere.map(({ address, at }) => leftOf(address, at, 'the service has it, and the files declare it for other environments only')),
        ...still.map(({ address, at }) => leftOf(address, at, 'the files have it under "removed", and the service still has it')),
        ...impossible.map(({ address, at }) => leftOf(address, at, `this service has no ${address.kind.noun}`)),
    ];
}
/** Lists the values that the files show and the service hides by now: nobody can tell whether they are the same. */
function coveredIn({ address, properties, places, at, sync }, found) {
    const live = found.get((0,model_address/* keyOf */.TN)(address));
    const { kind } = address;
    const { fields } = kind;
    // A value of another arm is known to be another one.
    if (live === undefined || (0,method/* changesArm */.MD)(kind, properties, live.properties))
        return [];
    const hidden = new Set((0,knowledge/* hiddenValues */.RZ)(fields, properties, {}).map(({ path }) => path));
    return (0,knowledge/* hiddenValues */.RZ)(fields, properties, live.properties)
        .filter(({ path }) => !hidden.has(path) && !sync.ignore.includes(path))
        .map(({ path }) => leftOf(address, places.get(path) ?? at, 'the files show it, and it is a secret in the service', path));
}
/** Says that an entity, or one field of it, stays as the files have it. */
function leftOf(address, at, why, path = '') {
    return { what: path === '' ? (0,model_address/* textOf */.b6)(address) : `${(0,model_address/* textOf */.b6)(address)}: ${path}`, key: (0,model_address/* keyOf */.TN)(address), at, why };
}

;// CONCATENATED MODULE: ./build/export/merge/manners.js
/**
 * How the files lay out what they declare, so that what is new goes where its like would stand.
 *
 * A manner is a path with places for the ids of an entity: `apis/{0}.yaml`, `apis/{0}/{1}.xml`. It is learnt from the
 * paths that are there; that of most of them counts, and where none has the ids in it there is no manner.
 */




/** Learns the manners of the files. @param folder - of the first of them. */
function mannersOf(wanted, bench, globs, folder) {
    const ofTexts = textManners(wanted, bench);
    const ofFiles = fileManners(wanted, bench);
    const given = (manner, { ids }, naming) => {
        const path = external_node_path_.posix.relative(folder, filled(manner, ids));
        const { dir, name, ext } = external_node_path_.posix.parse(path);
        return naming(suffix => external_node_path_.posix.join(dir, `${name}${suffix === '' ? '' : `-${suffix}`}${ext}`));
    };
    return {
        ownFile: (address, naming) => {
            const manner = (0,model_address/* parentIds */.bJ)(address).length > 0 ? undefined : ofFiles.get(address.kind.name);
            if (manner === undefined || !isTaken(filled(manner.path, address.ids), globs))
                return undefined;
            return { ...manner, path: external_node_path_.posix.join(folder, given(manner.path, address, naming)) };
        },
        textFile: (paper, naming) => {
            const manner = ofTexts.get(`${paper.folder}:${paper.address.kind.name}`);
            if (manner === undefined)
                return (0,names/* fileName */.Md)(paper, naming);
            const isFixed = paper.folder !== 'specifications';
            return given(isFixed ? manner : withEnding(manner, external_node_path_.posix.extname(`.${paper.ending}`)), paper.address, naming);
        },
    };
}
/** A file of its own is found by a glob alone: nobody names it. */
function isTaken(path, { patterns, matches }) {
    return patterns.some(pattern => pattern !== path && matches(path, pattern));
}
/** Learns of every collection at the top most of whose entities have a file each. */
function fileManners(wanted, bench) {
    const own = [...wanted.values()].filter(({ address: { kind, ids } }) => kind.shape !== 'relation' && ids.length === 1);
    const byKind = Map.groupBy(own, ({ address }) => address.kind.name);
    return new Map([...byKind].flatMap(([name, all]) => {
        const alone = [...Map.groupBy(all, ({ at }) => at.file).values()].flatMap(each => (each.length === 1 ? each : []));
        const path = commonest(alone.map(({ address, at }) => mannerOf(at.file, address.ids))) ?? among(alone, bench);
        if (path === undefined || alone.length * 2 <= all.length)
            return [];
        const sources = alone.flatMap(({ at }) => bench.sourceAt(at) ?? []);
        const isWhole = sources.some(({ spots }) => spots.some(spot => spot.path.join() === 'version'));
        const breaks = sources.every(({ text }) => text.includes('\r\n')) ? '\r\n' : '\n';
        const heads = new Set(sources.map(({ text }) => /^# yaml-language-server:.*$/m.exec(text)?.[0].trimEnd() ?? ''));
        const [head = ''] = heads.size === 1 ? heads : [];
        return [[name, { path, isWhole, breaks, head }]];
    }));
}
/** Files whose names have nothing to do with ids: what is new stands among them, if they are for nothing else. */
function among(alone, bench) {
    const [one, another] = alone;
    if (one === undefined || another === undefined)
        return undefined;
    const { dir, ext } = external_node_path_.posix.parse(one.at.file);
    const isMixed = alone.some(({ at, address: { kind } }) => {
        const keys = bench.sourceAt(at)?.spots.flatMap(({ path }) => path[0] ?? []) ?? [];
        return external_node_path_.posix.dirname(at.file) !== external_node_path_.posix.dirname(one.at.file) || keys.some(key => !isOf(key, kind));
    });
    return isMixed ? undefined : external_node_path_.posix.join(dir, `{0}${ext}`);
}
function isOf(key, kind) {
    return key === 'version' || key === (0,keys/* keyOfKind */.F7)(kind);
}
/** Learns where texts stand, by their first folder in an export and the kind that they belong to. */
function textManners(wanted, bench) {
    const owners = new Map([...wanted.values()].flatMap(({ address, at }) => {
        const spot = bench.sourceAt(at)?.keyAt(at);
        return spot === undefined ? [] : [[JSON.stringify([at.file, ...spot.path]), address]];
    }));
    const seen = bench.mentions.flatMap(({ path, by: { source, path: keys } }) => {
        const depths = [...keys.keys()].toReversed();
        const depth = depths.find(length => owners.has(JSON.stringify([source.file, ...keys.slice(0, length)])));
        const address = owners.get(JSON.stringify([source.file, ...keys.slice(0, depth ?? 0)]));
        if (address === undefined)
            return [];
        return [[`${folderOf(address, keys.slice(depth))}:${address.kind.name}`, mannerOf(path, address.ids)]];
    });
    const byKey = Map.groupBy(seen, ([key]) => key);
    return new Map([...byKey].flatMap(([key, all]) => {
        const manner = commonest(all.map(([, one]) => one));
        return manner === undefined ? [] : [[key, manner]];
    }));
}
/** Gives the word by which an export tells texts apart. */
function folderOf({ kind }, [field]) {
    if (field === 'specification')
        return 'specifications';
    return kind.spelling === 'policy' ? 'policies' : 'texts';
}
/** Puts places in a path for the ids; undefined when the last of them is not in it. */
function mannerOf(path, ids) {
    if (/[{}]/.test(path))
        return undefined;
    const parts = path.split('/').map(part => {
        const index = ids.findLastIndex(id => part === (0,names/* inFileName */.Lc)(id) || part.startsWith(`${(0,names/* inFileName */.Lc)(id)}.`));
        return index < 0 ? part : `{${index}}${part.slice((0,names/* inFileName */.Lc)(ids[index] ?? '').length)}`;
    });
    return parts.some(part => part.startsWith(`{${ids.length - 1}}`)) ? parts.join('/') : undefined;
}
function filled(manner, ids) {
    return manner.replace(/\{(\d+)\}/g, (_, index) => (0,names/* inFileName */.Lc)(ids[Number(index)] ?? ''));
}
function withEnding(manner, ending) {
    const { dir, name, ext } = external_node_path_.posix.parse(manner);
    if (isYaml(ext) && isYaml(ending))
        return manner;
    // The place of an id is no ending.
    return external_node_path_.posix.join(dir, /^\.[^{}]+$/.test(ext) ? `${name}${ending}` : `${name}${ext}${ending}`);
}
function isYaml(ending) {
    return /^\.ya?ml$/i.test(ending);
}
/** Gives what most have; of as many, what the last has. */
function commonest(all) {
    const known = all.flatMap(one => one ?? []);
    const counted = [...Map.groupBy(known, one => one)].toReversed();
    return counted.toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0];
}

// EXTERNAL MODULE: ./build/config/since.js
var config_since = __webpack_require__(9149);
// EXTERNAL MODULE: ./build/sync/read.js
var read = __webpack_require__(2208);
// EXTERNAL MODULE: ./build/export/declarable.js
var declarable = __webpack_require__(7412);
// EXTERNAL MODULE: ./build/export/document.js + 1 modules
var export_document = __webpack_require__(9613);
// EXTERNAL MODULE: ./build/export/documents.js
var export_documents = __webpack_require__(7661);
// EXTERNAL MODULE: ./build/export/levels.js + 1 modules
var export_levels = __webpack_require__(4021);
// EXTERNAL MODULE: ./build/export/secrecy.js
var secrecy = __webpack_require__(3315);
// EXTERNAL MODULE: ./build/export/specifications.js
var specifications = __webpack_require__(6105);
;// CONCATENATED MODULE: ./build/export/merge/undeclared.js
/**
 * What a service has and the files do not, in the collections that they mention: read, and written as an export does.
 */











/**
 * Reads undeclared entities with all that is below them.
 *
 * @param above - what was read before; what the undeclared lie below is in it.
 * @throws ServiceError, ConnectionError
 */
async function readUndeclared(service, documents, roots, above, apiVersion) {
    const levels = (0,export_levels/* createLevels */.M)(service, since => (0,config_since/* lack */.q)(since, apiVersion) === undefined);
    const found = new Map();
    const own = new Map();
    const parts = new Map(roots.map(({ address }) => [(0,model_address/* keyOf */.TN)(address), []]));
    async function descend(entity, root) {
        own.set((0,model_address/* keyOf */.TN)(entity.address), entity);
        parts.get(root)?.push(entity);
        if ((0,table/* kindsBelow */.lw)(entity.address.kind).length === 0)
            return;
        await Promise.all((await levels.below(entity)).map(below => descend(below, root)));
    }
    await Promise.all(roots.map(async (root) => descend(await whole(service, root), (0,model_address/* keyOf */.TN)(root.address))));
    const { found: said, lost } = (0,declarable/* declarable */.S)(own);
    for (const { address } of roots)
        for (const parent of (0,table/* ancestorsOf */.Gw)(address))
            found.set((0,model_address/* keyOf */.TN)(parent), above.get((0,model_address/* keyOf */.TN)(parent)) ?? { address: parent, properties: {} });
    const [secrets, answers] = await Promise.all([
        (0,secrecy/* askForSecrets */.C)(service, [...said.values()]),
        (0,export_documents/* askForDocuments */.f)(documents, (0,specifications/* requestsIn */.q)(said).filter(({ entity }) => (0,declarable/* isWhole */.w)(entity, lost))),
    ]);
    const all = new Map([...found, ...said]);
    const document = (0,export_document/* documentOf */.l)({ found: all, secrets, documents: answers, apiVersion });
    const entries = (0,export_tree/* entitiesIn */.Fq)(document).flatMap(entry => (entry.about ?? []).map(address => [(0,model_address/* keyOf */.TN)(address), entry]));
    return { entries: new Map(entries), parts, unread: levels.unread(), lost, remarks: (0,export_tree/* remarksIn */.H3)(document) };
}
/** A list does not show all of some entities. */
async function whole(service, entity) {
    const { address } = entity;
    if (address.kind.listsLack !== true)
        return entity;
    const ids = [(0,model_address/* ownId */.ou)(address)];
    const demand = { kind: address.kind, parentIds: address.ids.slice(0, -1), ids, whole: false, counted: false };
    const { found } = await (0,read/* read */.LF)(service, [{ ...demand, claiming: [], keep: () => false, expand: [] }]);
    return found.get((0,model_address/* keyOf */.TN)(address)) ?? entity;
}

;// CONCATENATED MODULE: ./build/export/merge/adding.js
/**
 * What a service has and the files do not: read, and brought into them.
 */









/** Brings what nobody declares into the files. @throws ServiceError, ConnectionError */
async function bringUndeclared(service, documents, { survey, declaration, texts, taken, globs, apiVersion }, objection, bench) {
    const { draft, reading } = survey;
    const roots = draft.deletes
        .filter(({ why }) => why === 'undeclared' || why === 'exact')
        .map(({ address, found }) => ({ address, properties: found }));
    const undeclared = await readUndeclared(service, documents, roots, reading.found, apiVersion);
    const { entries, parts, unread } = undeclared;
    const added = roots.flatMap(({ address }) => {
        const why = reasonAgainst(address, undeclared, objection, bench);
        if (why !== undefined)
            bench.leave(leftOf(address, undefined, why));
        return why === undefined ? [address] : [];
    });
    const folder = external_node_path_.posix.dirname([...texts.keys()][0] ?? '');
    const naming = (0,names/* createNaming */.Vs)();
    for (const path of [...texts.keys(), ...taken])
        naming(suffix => `${external_node_path_.posix.relative(folder, path)}${suffix}`);
    const manners = mannersOf(declaration.wanted, bench, globs, folder);
    const settler = (0,files/* createSettler */.Wy)(naming, manners.textFile);
    const settle = (tree, file) => settler.settle(tree, external_node_path_.posix.relative(folder, file));
    const { wanted, environment } = declaration;
    const ownFile = (address) => manners.ownFile(address, naming);
    const done = mergeAdded(added, { wanted, entries, environment, settle, ownFile }, bench);
    const within = new Set(done.flatMap(address => (parts.get((0,model_address/* keyOf */.TN)(address)) ?? []).map(part => (0,model_address/* keyOf */.TN)(part.address))));
    const isIn = ({ address }) => within.has((0,model_address/* keyOf */.TN)(address));
    for (const { address, why } of undeclared.lost.filter(isIn))
        bench.leave(leftOf(address, undefined, why));
    for (const [path, text] of settler.files)
        bench.put(external_node_path_.posix.join(folder, path), text);
    return { secrets: settler.secrets, unread, remarks: undeclared.remarks.filter(isIn) };
}
/** Says why an entity stays out with all that is below it. */
function reasonAgainst(address, { entries, parts, lost }, objection, { holdsSecret }) {
    const key = (0,model_address/* keyOf */.TN)(address);
    const undeclarable = lost.find(one => (0,model_address/* keyOf */.TN)(one.address) === key);
    if (undeclarable !== undefined)
        return undeclarable.why;
    const objections = (parts.get(key) ?? []).flatMap(one => objection(one.address, one.properties) ?? []);
    if (objections.length > 0 || holdsSecret((0,model_address/* ownId */.ou)(address)))
        return objections[0] ?? PASTED;
    const entry = entries.get(key);
    // The links of one list share an entry, in which the others are too.
    return entry === undefined || address.kind.shape === 'relation' ? undefined : pastedIn(entry.value, holdsSecret);
}

// EXTERNAL MODULE: ./build/values.js
var build_values = __webpack_require__(1152);
;// CONCATENATED MODULE: ./build/export/merge/arms.js



/** Lists the fields of which one has to come when a field goes; none where the files say one of them. */
function armsInstead(name, { address: { kind }, properties, places, sync }) {
    const group = kind.createNeeds?.find(names => names.includes(name)) ?? [];
    const others = group.filter(other => other !== name);
    const isSaid = (other) => (properties[other] ?? null) !== null || places.has(other);
    return others.some(isSaid) ? [] : others.filter(other => !sync.ignore.includes(other));
}
/** Gives what comes for a field that the service has no more; undefined where nothing has to. */
function armFor(name, live, wanted) {
    const names = armsInstead(name, wanted);
    return live.is === 'map' ? live.entries.find(({ key }) => names.includes(key)) : undefined;
}
/** Gives what the service has of the fields that come when others go. @param gone - names of those that may go. */
function comingWith(gone, wanted, { properties }) {
    const lost = [...gone].filter(name => (properties[name] ?? null) === null);
    const names = lost.flatMap(name => armsInstead(name, wanted)).filter(name => (properties[name] ?? null) !== null);
    return Object.fromEntries(names.map(name => [name, properties[name] ?? null]));
}
/** Takes a field out of the map that it stands in, and writes another one there. @returns why both were left */
function exchangeArm(spot, arm, desk) {
    const { container, isAgreed } = spot;
    const shared = isAgreed === true ? SHARED : growthBound(spot, container);
    const obstacle = shared ?? newObstacle(arm.value, desk) ?? takeOut(spot, desk);
    if (obstacle === undefined)
        desk.add(container, newEntry(arm));
    return obstacle;
}

;// CONCATENATED MODULE: ./build/export/merge/due-fields.js
/**
 * The fields of an entity that the files say otherwise than the service has them, as far as lines of the files go.
 *
 * A plan compares leaf by leaf. What has no line of its own is changed with what holds it, and what the service has not
 * at all goes as a whole.
 */



/** Finds the fields of an update that are due to change. @param stuck - paths that are known to stay. */
function dueFields({ wanted, fields }, found, stuck = new Set()) {
    const inFile = (changes) => new Set(changes.map(({ path }) => absent(due_fields_placed(path, wanted), found)));
    const paths = inFile(fields.filter(change => !goesAlong(wanted, change)));
    const hidden = inFile(fields.filter(({ show }) => show === 'hidden'));
    const open = [...paths].filter(path => !hidden.has(path) && !stuck.has(path));
    const secret = [...hidden].map(path => [path, 'it is a secret']);
    return { paths, barred: new Map([...secret, ...unlawful(wanted, found, open)]) };
}
/** Finds what may not change because a rule of the kind would not hold then, with all else that stays as declared. */
function unlawful(wanted, found, paths) {
    const names = new Set(paths.map(due_fields_nameOf));
    const broken = names.size === 0 ? undefined : brokenAfter(wanted, found, names);
    if (broken === undefined)
        return new Map();
    const own = paths.filter(path => due_fields_nameOf(path) === broken.field);
    const barred = own.length === 0 ? paths : own;
    const rest = paths.filter(path => !barred.includes(path));
    return new Map([...barred.map(path => [path, broken.why]), ...unlawful(wanted, found, rest)]);
}
function due_fields_nameOf(path) {
    return path.split('.')[0] ?? '';
}
/** Says what rule would not hold with these fields as the service has them, and which of them it is about. */
function brokenAfter(wanted, found, names) {
    const { address: { kind, ids }, properties, } = wanted;
    for (const [name, { hidden }] of Object.entries(kind.fields)) {
        const when = hidden?.when;
        const value = properties[name] ?? null;
        if (when === undefined || value === null || !names.has(when.field))
            continue;
        if ((0,build_values/* holdsSecret */.hK)(value))
            return { field: when.field, why: `the files have a secret in ${name}, which everybody could read then` };
        if (found.properties[when.field] === when.is && !names.has(name))
            return { field: when.field, why: `the files show ${name}, which is a secret in the service` };
    }
    const live = [...names].map(name => [name, found.properties[name] ?? null]);
    const after = Object.entries({
        ...properties,
        ...comingWith(names, wanted, found),
        ...Object.fromEntries(live),
    }).filter(([name, value]) => value !== null || !names.has(name));
    const id = (0,model_address/* ownId */.ou)({ kind, ids });
    const fault = (kind.rules ?? []).map(rule => rule(Object.fromEntries(after), false, id)).find(found => found);
    return fault === undefined ? undefined : { ...fault, why: `with what else is left, ${fault.field} ${fault.message}` };
}
/** What is only sent along with other changes has no state. */
function goesAlong({ address: { kind } }, { path }) {
    const field = kind.fields[path];
    return field?.type === 'text' && field.compare === 'along';
}
/** Gives the path of what holds a value and has a place, the value itself if it can be. */
function due_fields_placed(path, { places }) {
    if (path === '' || places.has(path))
        return path;
    return due_fields_placed(path.slice(0, Math.max(0, path.lastIndexOf('.'))), { places });
}
/** Of what the service has not at all, no part is left over: gives the path of the outermost. */
function absent(path, found) {
    const parts = path.split('.');
    const all = parts.map((_, index) => parts.slice(0, index + 1));
    return (all.find(one => valueIn(found.properties, one) === undefined) ?? parts).join('.');
}
/** Lists the keys of a dotted path, none for an entity that is its value. */
function due_fields_keysOf(path) {
    return path === '' ? [] : path.split('.');
}
/** Gives what JSON has at a path; undefined for null too. */
function valueIn(value, [name, ...rest]) {
    if (name === undefined || value === undefined || value === null)
        return value ?? undefined;
    return (0,build_values/* isJsonObject */.OW)(value) ? valueIn(value[name], rest) : undefined;
}

;// CONCATENATED MODULE: ./build/export/merge/agreement.js
/**
 * Values that stand in one place for several, all of which are to change, and to the same.
 *
 * Such a value changes where it stands. With one of them that keeps it, or gets another, everybody gets a value of
 * their own instead.
 */




/** Gives the text by which two paths are the same. */
function wordOf(path) {
    return JSON.stringify(path);
}
/** Finds what is to change alike everywhere. */
function agreementOn(updates, found, stuck, sourceAt) {
    const wishes = Map.groupBy(updates.flatMap(update => wishesOf(update, found.get((0,model_address/* keyOf */.TN)(update.address)), stuck, sourceAt)), ({ source }) => source);
    const lives = new Map([...wishes].map(([source, all]) => [source, livesIn(all)]));
    const made = new Map();
    return (spot, wanted, field, change) => {
        const { source } = spot;
        const written = agreedAt(source, subjectAt(spot, wanted, field), lives.get(source) ?? new Map());
        if (written === undefined)
            return undefined;
        const word = wordOf([source.file, ...written.path]);
        const result = made.get(word) ?? change(written);
        made.set(word, result);
        return result;
    };
}
function livesIn(wishes) {
    return new Map(wishes.map(({ path, live }) => [wordOf(path), live]));
}
function wishesOf(update, found, stuck, sourceAt) {
    if (found === undefined || update.unseen === true)
        return [];
    const { wanted } = update;
    const { paths, barred } = dueFields(update, found, stuck.get((0,model_address/* keyOf */.TN)(update.address)));
    return [...paths].flatMap(field => {
        const at = wanted.places.get(field);
        const source = at === undefined ? undefined : sourceAt(at);
        const spot = at === undefined ? undefined : source?.valueAt(at);
        const live = valueIn(found.properties, due_fields_keysOf(field));
        if (source === undefined || spot === undefined)
            return [];
        if (barred.has(field))
            return [];
        return [{ source, path: subjectAt(spot, wanted, field), live: live === undefined ? '' : JSON.stringify(live) }];
    });
}
/** Gives the path of a field; of a policy that of all of it, whether it is a text, or a map with one or with its file. */
function subjectAt(spot, wanted, field) {
    const { path } = pathAt(spot, wanted, due_fields_keysOf(field));
    const isPart = wanted.address.kind.spelling === 'policy' && ['value', 'file'].includes(path.at(-1) ?? '');
    return isPart ? path.slice(0, -1) : path;
}
/** Finds where a value is written if all who have it from there are to have the same. */
function agreedAt(source, path, lives) {
    const { repeats } = source;
    const { part } = repeats.way(path);
    if (part === undefined || !lives.has(wordOf(path)))
        return undefined;
    const written = repeats.writtenAt(part);
    const all = [written, ...repeats.pathsTo(written)].filter(([top]) => !SILENT.includes(top ?? ''));
    const live = lives.get(wordOf(path));
    // A key with an alias stays when what it stands for goes.
    const stays = (other) => {
        const { hop } = repeats.way(other);
        return hop?.by === 'alias' && hop.path.length === other.length;
    };
    if (live === '' && all.some(stays))
        return undefined;
    const isAgreed = all.length > 1 || wordOf(written) !== wordOf(path);
    if (!isAgreed || all.some(other => lives.get(wordOf(other)) !== live))
        return undefined;
    const spot = spotAt(source, written);
    return spot === undefined ? undefined : { ...spot, isAgreed: true };
}
/** Keys at the top under which nothing is declared. */
const SILENT = ['shared'];

;// CONCATENATED MODULE: ./build/export/merge/yaml/block.js
/**
 * Texts in literal blocks (`|`), which keep their header and their indentation when their lines change.
 */
/** `|` with its chomping, if any, and what stands behind it; an indentation that is said there is left to the printer. */
const HEADER = /^\|([-+]?)[ \t]*(?:[ \t]#[^\n]*)?\r?\n/;
/** Gives a block, from its `|` on, with another text; undefined where it needs another header. */
function blockWith(block, text) {
    const [header, chomping] = HEADER.exec(block) ?? [];
    if (header === undefined || !isPlain(text) || !fits(text, chomping ?? ''))
        return undefined;
    const body = block.slice(header.length);
    const indent = /^ *(?=[^ \r\n])/m.exec(body)?.[0];
    if (indent === undefined)
        return undefined;
    const lineBreak = block.includes('\r\n') ? '\r\n' : '\n';
    const lines = text.replace(/\n$/, '').split('\n');
    const written = lines.map(line => (line === '' ? '' : `${indent}${line}`)).join(lineBreak);
    return `${header}${written}${emptyLinesOf(body)}`;
}
/** Gives the line breaks that end a block; a pattern would look at each of them again and again. */
function emptyLinesOf(body) {
    let end = body.length;
    while (end > 0 && ' \t\r\n'.includes(body.charAt(end - 1)))
        end--;
    return body.slice(end).replace(/^[ \t]+/, '');
}
/** True for a text that a block can hold as it is, and that shows where its indentation ends. */
function isPlain(text) {
    return !/^\n* |^\n*$|[^\P{C}\n\t]/u.test(text);
}
/** What ends the text is what the header says of the last line break. */
function fits(text, chomping) {
    if (chomping === '-')
        return !text.endsWith('\n');
    return chomping === '' && text.endsWith('\n') && !text.endsWith('\n\n');
}

;// CONCATENATED MODULE: ./build/export/merge/yaml/flow-lines.js

/** Gives the edits that change the members as told; undefined where a line holds more than one, or none would be left. */
function flowLineEdits(text, { container, removed, added }) {
    const rows = [...container.items.keys()].flatMap(index => rowAt(text, container, index) ?? []);
    const kept = rows.filter((_, index) => !removed.has(index));
    const [last, tail] = [kept.at(-1), rows.at(-1)];
    if (rows.length < container.items.length || last === undefined || tail === undefined)
        return undefined;
    const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
    const behind = added.filter(({ before }) => before === undefined);
    const between = added.flatMap(({ before, inLine }) => {
        const row = before === undefined ? undefined : rows[before];
        return row === undefined ? [] : [inserted(row.start, `${row.indent}${inLine},${lineBreak}`)];
    });
    const lines = behind.map(({ inLine }, index) => {
        const comma = index < behind.length - 1 || tail.comma !== undefined ? ',' : '';
        return `${last.indent}${inLine}${comma}${lineBreak}`;
    });
    return [
        ...between,
        ...rows.filter((_, index) => removed.has(index)).map(({ start, end }) => ({ start, end, text: '' })),
        ...commaEdits(last, lines.length > 0, tail.comma !== undefined),
        ...(lines.length > 0 ? [inserted(last.end, lines.join(''))] : []),
    ];
}
function rowAt(text, container, index) {
    const begin = startOf(text, { container, index });
    const line = lineStart(text, begin);
    const indent = text.slice(line, begin);
    const behind = endOf(text, { container, index });
    const end = lineEnd(text, behind);
    const rest = /^([ \t]*)(,?)[ \t]*(?:#.*)?\r?\n$/.exec(text.slice(behind, end));
    if (indent.trim() !== '' || rest === null)
        return undefined;
    const comma = rest[2] === ',' ? behind + (rest[1] ?? '').length : undefined;
    return { start: aboveComments(text, line, indent), end, indent, behind, comma };
}
/** Gives the offset at which the comments right above a line begin, in its own column. */
function aboveComments(text, line, indent) {
    if (line === 0)
        return line;
    const above = lineStart(text, line - 1);
    return text.startsWith(`${indent}#`, above) ? aboveComments(text, above, indent) : line;
}
/** The last member has a comma if something follows it, or if the last one had one before. */
function commaEdits({ behind, comma }, isFollowed, isTrailing) {
    if (isFollowed && comma === undefined)
        return [inserted(behind, ',')];
    if (isFollowed || isTrailing || comma === undefined)
        return [];
    return [{ start: comma, end: comma + 1, text: '' }];
}
function inserted(at, text) {
    return { start: at, end: at, text };
}

;// CONCATENATED MODULE: ./build/export/merge/yaml/containers.js
/**
 * Takes keys and items out of a map or a list, and puts new ones behind the others, in the layout that it has.
 *
 * All that happens to one map or list is worked out at once: what is the last, and whether anything is left, decides
 * over commas and braces.
 */




/** Gives the edits that change the members as told. */
function memberEdits(text, change) {
    if (!isFlow(change.container))
        return editsInBlock(text, change);
    return flowLineEdits(text, change) ?? editsInLine(text, change);
}
function editsInBlock(text, { container, removed, added }) {
    const last = container.items.length - 1;
    const first = startOf(text, { container, index: 0 });
    const end = lineEnd(text, endOf(text, { container, index: last }));
    const isAll = removed.size === container.items.length;
    const between = isAll ? [] : added.flatMap(addition => insertionInBlock(text, container, addition) ?? []);
    const behind = isAll ? added : added.filter(one => insertionInBlock(text, container, one) === undefined);
    const lines = behind.map(addition => `${gapIn(text, container)}${addition.lines}`).join('');
    const inserted = withBreaks(text, indented(lines, columnOf(text, first)));
    if (!isAll) {
        const gone = [...between, ...[...removed].map(index => removalInBlock(text, container, index))];
        const before = text[end - 1] === '\n' || inserted === '' ? '' : withBreaks(text, '\n');
        return inserted === '' ? gone : [...gone, { start: end, end, text: `${before}${inserted}` }];
    }
    const top = commentsOn(text, first);
    if (inserted !== '')
        return [{ start: top, end, text: inserted.trimStart() }];
    // What is changed within goes with its lines, to their very end.
    const breaks = text[end - 1] === '\n' ? withBreaks(text, '\n') : '';
    const start = text.slice(0, top).trimEnd().length;
    // A comment behind the key ends with its line.
    const isCommented = /(?:^|\s)#/.test(text.slice(lineStart(text, start), start));
    const [from, space] = isCommented ? [top, ''] : [start, ' '];
    return [{ start: from, end, text: `${space}${emptyOf(container)}${breaks}` }];
}
/** Gives the offset of the comments right above a member, or of the member; what shares its line with a dash has none. */
function commentsOn(text, start) {
    const line = lineStart(text, start);
    const indent = text.slice(line, start);
    return indent.trim() === '' ? aboveComments(text, line, indent) + indent.length : start;
}
/** Puts whole lines before a member and the comments right above it; undefined for what goes behind all. */
function insertionInBlock(text, container, { before, lines }) {
    if (before === undefined)
        return undefined;
    const start = startOf(text, { container, index: before });
    const line = lineStart(text, start);
    const indent = text.slice(line, start);
    // What shares its line with a dash stays the first.
    if (indent.trim() !== '')
        return undefined;
    const at = aboveComments(text, line, indent);
    const written = withBreaks(text, indented(`${lines}${gapIn(text, container)}`, columnOf(text, start)));
    return { start: at, end: at, text: written };
}
/** Entries that stand apart go on doing so. */
function gapIn(text, container) {
    const last = container.items.length - 1;
    if (last < 1)
        return '';
    const between = text.slice(endOf(text, { container, index: last - 1 }), startOf(text, { container, index: last }));
    return /\n[ \t]*\r?\n/.test(between) ? '\n' : '';
}
/** Takes whole lines away, with the comments right above; what shares its line with a dash makes room for the next. */
function removalInBlock(text, container, index) {
    const start = startOf(text, { container, index });
    const line = lineStart(text, start);
    const indent = text.slice(line, start);
    const end = lineEnd(text, endOf(text, { container, index }));
    if (indent.trim() !== '')
        return { start, end: startOf(text, { container, index: index + 1 }), text: '' };
    return { start: aboveComments(text, line, indent), end, text: '' };
}
function editsInLine(text, { container, removed, added }) {
    const kept = [...container.items.keys()].filter(index => !removed.has(index));
    const last = kept.at(-1);
    const between = added.filter(({ before }) => before !== undefined && last !== undefined && before <= last);
    const inserted = added
        .filter(one => !between.includes(one))
        .map(({ inLine }) => inLine)
        .join(', ');
    if (last === undefined) {
        const [start = 0, end = 0] = container.range ?? [];
        const space = (0,dist/* isMap */.jh)(container) || text[start + 1] === ' ' ? ' ' : '';
        const [open, close] = emptyOf(container);
        return [{ start, end, text: inserted === '' ? emptyOf(container) : `${open}${space}${inserted}${space}${close}` }];
    }
    const behind = endOf(text, { container, index: last });
    const inner = [...removed].filter(index => index < last).map(index => removalInLine(text, container, index));
    const tail = container.items.length - 1;
    const cut = tail === last ? [] : [{ start: behind, end: endOf(text, { container, index: tail }), text: '' }];
    const placed = between.map(({ before = 0, inLine }) => {
        const start = startOf(text, { container, index: before });
        return { start, end: start, text: `${inLine}, ` };
    });
    return [
        ...placed,
        ...inner,
        ...cut,
        ...(inserted === '' ? [] : [{ start: behind, end: behind, text: `, ${inserted}` }]),
    ];
}
function removalInLine(text, container, index) {
    return { start: startOf(text, { container, index }), end: startOf(text, { container, index: index + 1 }), text: '' };
}
function emptyOf(container) {
    return (0,dist/* isMap */.jh)(container) ? '{}' : '[]';
}
/** Gives lines the breaks that the file has. */
function withBreaks(text, lines) {
    return text.includes('\r\n') ? lines.replaceAll('\n', '\r\n') : lines;
}

;// CONCATENATED MODULE: ./build/export/merge/yaml/edits.js
/**
 * Exchanges parts of a text, and leaves every other character as it is.
 */
/** Makes all edits at once, by the offsets of the text as it was; what lies within another one goes with it. */
function edited(text, edits) {
    const ordered = edits
        .filter(edit => !edits.some(other => other !== edit && covers(other, edit)))
        .toSorted((a, b) => a.start - b.start || a.end - b.end);
    const parts = [];
    let end = 0;
    for (const edit of ordered) {
        parts.push(text.slice(end, edit.start), edit.text);
        end = edit.end;
    }
    return `${parts.join('')}${text.slice(end)}`;
}
function covers(one, other) {
    const isLarger = one.end - one.start > other.end - other.start;
    const isInsert = other.start === other.end;
    return (isLarger &&
        one.start <= other.start &&
        (isInsert ? other.start > one.start && other.end < one.end : other.end <= one.end));
}

;// CONCATENATED MODULE: ./build/export/merge/yaml/desk.js
/**
 * One file on which changes are collected, to be made all at once.
 */








/** Opens a file for changes. @param fill - what its texts come to, for those who lay values into it. */
function openDesk({ text }, fill = () => undefined, holdsSecret = () => false) {
    const edits = [];
    const members = new Map();
    function membersOf(container) {
        const known = members.get(container) ?? { removed: new Set(), added: [] };
        members.set(container, known);
        return known;
    }
    function replace(spot, tree) {
        const { value } = partsOf(spot);
        const end = endOf(text, spot);
        if (!(0,dist/* isMap */.jh)(spot.container) || isFlow(spot.container) || !isLastOnLine(text, end)) {
            const start = value === undefined || endOfNode(value) === value.range?.[0] ? end : (value.range?.[0] ?? end);
            edits.push({ start, end, text: `${start === end ? ' ' : ''}${treeInLine(tree)}` });
            return;
        }
        const start = startOf(text, spot);
        const { lines } = newEntry({ key: nameOf(spot), value: tree });
        const written = withBreaks(text, indented(lines, columnOf(text, start)).trimStart());
        edits.push({ start, end, text: text[end - 1] === '\n' ? written : written.trimEnd() });
    }
    return {
        fill,
        holdsSecret,
        replace,
        write: edit => void edits.push(edit),
        exchange: (spot, old, value) => {
            const [start = 0, end = 0] = old.range ?? [];
            const block = typeof value === 'string' ? blockWith(text.slice(start, end), value) : undefined;
            if (block !== undefined) {
                edits.push({ start, end, text: block });
                return;
            }
            const isBlock = text[end - 1] === '\n' && end > start;
            const mayBeBlock = !isFlow(spot.container) && (isBlock || isLastOnLine(text, end));
            const columns = mayBeBlock ? columnOf(text, startOf(text, spot)) : undefined;
            const written = withBreaks(text, inPlaceOf(old, value, columns));
            edits.push({ start, end, text: `${written.replace(/\r?\n$/, '')}${isBlock ? withBreaks(text, '\n') : ''}` });
        },
        remove: ({ container, index }) => void membersOf(container).removed.add(index),
        add: (container, addition) => void membersOf(container).added.push(addition),
        text: () => {
            // Where an inner and an outer one end together, what is added to the inner one comes first.
            const inward = [...members].toSorted(([a], [b]) => (b.range?.[0] ?? 0) - (a.range?.[0] ?? 0));
            const changes = inward.map(([container, change]) => ({ container, ...change }));
            return edited(text, [...edits, ...changes.flatMap(change => memberEdits(text, change))]);
        },
    };
}

;// CONCATENATED MODULE: ./build/export/merge/bench.js
/**
 * All that a merge changes, file by file, and what it tells of each change and of each that it leaves.
 */





/** Lays out files, given by their paths from the workspace. */
function openBench(texts, { fill, holdsSecret, read }) {
    const sources = new Map([...texts].map(([file, text]) => [file, readSource(file, text)]));
    const desks = new Map();
    const others = new Map();
    const changed = [];
    const left = [];
    const fresh = [];
    const mentions = [...sources.values()].flatMap(mentionsIn);
    const mentionsOf = Map.groupBy(mentions, ({ path }) => path);
    return {
        sources,
        mentions,
        fill,
        holdsSecret,
        read: async (mention) => {
            const path = pathNamed(mention);
            return path === undefined ? undefined : (others.get(path) ?? (await read(path)));
        },
        sourceAt: ({ file }) => sources.get(file),
        desk: source => {
            const desk = desks.get(source) ?? openDesk(source, fill, holdsSecret);
            desks.set(source, desk);
            return desk;
        },
        rewrite: (mention, text) => {
            const path = pathNamed(mention);
            if (path === undefined)
                return 'the name of its file is made of a variable';
            if ((mentionsOf.get(path)?.length ?? 0) > 1)
                return 'its file is named elsewhere too';
            others.set(path, text);
            return undefined;
        },
        put: (path, text) => {
            fresh.push(path);
            others.set(path, text);
        },
        changed: change => void changed.push(change),
        leave: one => void left.push(one),
        result: () => {
            const written = [...desks].map(([{ file }, desk]) => [file, desk.text()]);
            const all = [...written, ...others].filter(([file, text]) => texts.get(file) !== text);
            const files = new Map(all.toSorted(([a], [b]) => (a < b ? -1 : 1)));
            return { files, fresh, changed: inOrder(changed), left: inOrder(left) };
        },
    };
}
/** As a reader comes to them, file by file; what has no place yet comes last. */
function inOrder(all) {
    const last = { file: '', line: 0, column: 0 };
    return all.toSorted(({ at: a = last }, { at: b = last }) => {
        if (a.file === b.file)
            return a.line - b.line || a.column - b.column;
        return b.file === '' || (a.file !== '' && a.file < b.file) ? -1 : 1;
    });
}
/** Lists the names of other files in a file; those without variables. */
function mentionsIn({ spots }) {
    return spots.flatMap(by => {
        const path = nameOf(by) === 'file' ? pathNamed(by) : undefined;
        return path === undefined ? [] : { path, by };
    });
}
/** Gives the path of the file that a spot names; undefined where its name is made of a variable. */
function pathNamed(mention) {
    const { value } = partsOf(mention);
    if (!(0,dist/* isScalar */.jn)(value) || typeof value.value !== 'string' || value.value.includes('${'))
        return undefined;
    return external_node_path_.posix.join(external_node_path_.posix.dirname(mention.source.file), value.value);
}

// EXTERNAL MODULE: ./build/sync/diff/references.js
var references = __webpack_require__(5668);
;// CONCATENATED MODULE: ./build/export/merge/condemned.js
/**
 * What stands under `removed` may be named by nothing that the files declare.
 *
 * A service goes on naming it until somebody applies the files. To bring that into them would make them contradict
 * themselves, so it stays out, and is told of.
 */




/** Makes the question whether something names what is under `removed`. */
function objectionTo(removed, found) {
    const condemned = new Map(removed.flatMap(({ address }) => namesOf(address, found.get((0,model_address/* keyOf */.TN)(address))?.properties).map(name => [name, address])));
    return (address, properties) => {
        if (condemned.size === 0)
            return undefined;
        const [named] = (0,references/* liveReferences */.fR)(address, properties).flatMap(({ target }) => condemned.get((0,references/* targetKey */.hD)(target)) ?? []);
        return named === undefined ? undefined : `it names ${(0,model_address/* textOf */.b6)(named)}, which is under "removed"`;
    };
}
/** Gives all by which an entity is named: its id, and the value that stands for it in policies. */
function namesOf(address, live) {
    const { kind } = address;
    const by = kind.inPolicies?.by;
    const name = by === undefined ? undefined : live?.[by];
    if (by === undefined || typeof name !== 'string')
        return [(0,model_address/* keyOf */.TN)(address)];
    return [(0,model_address/* keyOf */.TN)(address), (0,references/* targetKey */.hD)({ kind: kind.name, by, name, scope: (0,scope/* scopeIds */.RJ)(address) })];
}
/** Leaves the fields of an entity that would name what is under `removed`, and gives the change without them. */
function withoutObjected(change, live, objection, bench) {
    const { address, wanted } = change;
    const whyNot = ({ path }) => {
        const [name = ''] = path.split('.');
        return objection(address, condemned_only(live?.properties ?? {}, [name, 'format']));
    };
    const fields = change.fields.filter(field => {
        const why = whyNot(field);
        if (why !== undefined)
            bench.leave(leftOf(address, wanted.places.get(field.path) ?? wanted.at, why, field.path));
        return why === undefined;
    });
    return { ...change, fields };
}
function condemned_only(properties, names) {
    return Object.fromEntries(Object.entries(properties).filter(([name]) => names.includes(name)));
}

;// CONCATENATED MODULE: ./build/export/merge/missing.js
/**
 * Creates of a plan the other way round: what the files declare and the service has not.
 *
 * Only the record tells two stories apart: somebody took the entity away, or it is yet to be made. What this stack is
 * known to have made goes with what lies below it and with the links to it, and everything goes when the user says so
 * with `prune: all`. The rest is left: no export undoes work that nobody has applied yet.
 */





/**
 * Takes declarations of what the service has no more out of the files, or tells why they stay.
 *
 * @param undocumented - what an import made of a document that has lost it: what the files say of it beside goes too.
 */
function mergeMissing(missing, undocumented, standing, bench) {
    const gone = new Set();
    for (const wanted of missing_inOrder([...undocumented, ...missing])) {
        const { address, at } = wanted;
        const [what, key] = [(0,model_address/* textOf */.b6)(address), (0,model_address/* keyOf */.TN)(address)];
        const isBelow = isIn(gone, (0,table/* ancestorsOf */.Gw)(address));
        const goesAlong = isBelow || undocumented.includes(wanted) || isIn(gone, [(0,scope/* otherEnd */.M0)(address)]);
        const source = bench.sourceAt(at);
        const spot = source?.keyAt(at);
        const why = (goesAlong ? undefined : reasonToStay(key, standing)) ??
            (spot === undefined ? 'no line of the files says it' : missing_obstacleAt(spot, wanted));
        // What comes from elsewhere goes with the line that brings it.
        if (isBelow && why !== undefined && goalAgainst(why) !== undefined)
            gone.add(key);
        else if (why !== undefined)
            bench.leave({ what, key, at, why, ...boundBy(why, spot, wanted, within(wanted)) });
        else if (source !== undefined && spot !== undefined) {
            gone.add(key);
            bench.desk(source).remove(spot);
            if (!isBelow)
                bench.changed({ what: `${what} taken out`, at });
        }
    }
}
/** What others lie below comes before these, and both ends of a link before the link. */
function missing_inOrder(missing) {
    const rank = ({ address: { kind, ids } }) => kind.shape === 'relation' ? Number.POSITIVE_INFINITY : ids.length;
    return missing.toSorted((one, other) => rank(one) - rank(other) || 0);
}
function isIn(gone, addresses) {
    return addresses.some(address => address !== undefined && gone.has((0,model_address/* keyOf */.TN)(address)));
}
function missing_obstacleAt(spot, wanted) {
    if (spot.path[0] === 'environments')
        return 'an environment overrides it';
    return pathAt(spot, wanted, within(wanted)).why ?? removalBound(spot);
}
/** A link is declared in a list, whichever of its items it may be. */
function within({ address }) {
    return address.kind.shape === 'relation' ? ['0'] : [];
}
function reasonToStay(key, { isPruned, owned, environment }) {
    if (isPruned)
        return undefined;
    if (environment !== undefined)
        return `the service lacks it, and environments beside "${environment}" may have it`;
    return owned.has(key) ? undefined : 'the service lacks it, and may never have had it; "prune: all" takes it out';
}

;// CONCATENATED MODULE: ./build/export/merge/orphans.js
/**
 * Texts that nobody names any more once an entity has been taken out: its policy, its document.
 *
 * They are told of and stay. A document may be more than what was imported from it, and what is to become of it is for
 * the one who reads the diff. Where a name is made of a variable it may be any of them, and nothing is said.
 */


/**
 * Lists the files that were named, and are no longer, sorted.
 *
 * @param before - all files of declarations, as they were.
 */
function orphansOf(before, { sources, mentions }, { files, removed }) {
    const isTouched = (file) => files.has(file) || removed.includes(file);
    const touched = mentions.filter(({ by }) => isTouched(by.source.file));
    if (touched.length === 0 || [...sources.values()].some(namesUnknown))
        return [];
    const others = mentions.filter(({ by }) => !isTouched(by.source.file));
    const after = [...files].flatMap(([file, text]) => (before.has(file) ? mentionsIn(readSource(file, text)) : []));
    const named = new Set([...others, ...after].map(({ path }) => path));
    return [...new Set(touched.map(({ path }) => path))].filter(path => !named.has(path)).sort();
}
function namesUnknown({ spots }) {
    return spots.some(spot => nameOf(spot) === 'file' && pathNamed(spot) === undefined);
}

// EXTERNAL MODULE: ./build/sync/imports.js
var imports = __webpack_require__(4460);
// EXTERNAL MODULE: ./build/export/acceptance.js + 1 modules
var acceptance = __webpack_require__(5280);
// EXTERNAL MODULE: ./build/content/specification.js + 16 modules
var content_specification = __webpack_require__(9290);
// EXTERNAL MODULE: ./build/sync/imports/needed.js
var needed = __webpack_require__(2390);
// EXTERNAL MODULE: ./build/content/lines.js
var lines = __webpack_require__(9789);
;// CONCATENATED MODULE: ./build/export/merge/texts/relaid.js
/**
 * What a service has, as a text that is laid out as the file had it.
 *
 * The service indents, breaks lines and ends them as it likes. Of all the spellings that mean the same to it the one is
 * taken that touches least of the file; where only its own will do, that is what is written.
 */

/** Writes a text of the service as a text of the files is laid out. */
function relaid(old, { spellings, isSame }) {
    const all = spellings.flatMap(text => [ended(old, (0,lines/* linesKept */.G)(old, text)), ended(old, broken(old, text)), text]);
    return all.find(isSame) ?? spellings.at(-1) ?? old;
}
/** Gives a text the last line break that another one has, or has not. */
function ended(old, text) {
    return `${text.replace(/\r?\n$/, '')}${old.endsWith('\n') ? (0,lines/* breakOf */.X)(old) : ''}`;
}
function broken(old, text) {
    return text.replace(/\r?\n/g, (0,lines/* breakOf */.X)(old));
}

;// CONCATENATED MODULE: ./build/export/merge/texts.js
/**
 * Texts of the service, brought to where the files have them: in place, or in files of their own.
 *
 * Where variables are filled in, the text is that of a template: what is laid out is what the template came to, and
 * then the variables go back to where they stood.
 */









/** Brings a text to where the files have it. @returns why it was left */
async function layText(spot, live, bench) {
    const mention = mentionIn(spot);
    return mention === undefined ? layInPlace(spot, live, bench) : await rewritten(mention, live, bench);
}
/** Finds the name of the file that a text is taken from. */
function mentionIn(spot) {
    const { value } = partsOf(spot);
    if ((0,dist/* isMap */.jh)(value))
        return spotIn(spot.source, value, 'file', spot);
    return nameOf(spot) === 'file' && (0,dist/* isMap */.jh)(spot.container) ? spot : undefined;
}
async function rewritten(mention, live, bench) {
    if (scalarBeside(mention, 'format') === 'xml')
        return 'its file has the format "xml"';
    const obstacle = placeObstacle(mention) ?? obstacleIn(partsOf(mention).value);
    if (obstacle !== undefined)
        return obstacle;
    const old = (await bench.read(mention)) ?? '';
    const isFilled = scalarBeside(mention, 'substitute') === true;
    const filled = isFilled ? bench.fill(old) : old;
    if (filled === undefined)
        return 'its text holds a secret';
    const text = relaid(filled, live(filled));
    if (bench.holdsSecret(text))
        return PASTED;
    const written = isFilled ? refill(old, text, bench.fill) : { text };
    return 'why' in written ? written.why : bench.rewrite(mention, written.text);
}
function layInPlace(spot, live, bench) {
    const { value } = partsOf(spot);
    const desk = bench.desk(spot.source);
    const old = (0,dist/* isScalar */.jn)(value) && typeof value.value === 'string' ? value.value : '';
    // What is written in place is filled in, unless the file says otherwise.
    if (nameOf(spot) === 'value' && scalarBeside(spot, 'substitute') === false && (0,dist/* isScalar */.jn)(value)) {
        const text = relaid(old, live(old));
        const obstacle = placeObstacle(spot) ?? (bench.holdsSecret(text) ? PASTED : undefined);
        if (obstacle === undefined)
            desk.exchange(spot, value, text);
        return obstacle;
    }
    const filled = bench.fill(old) ?? old;
    return lay(spot, (0,export_tree/* leaf */.V4)(escaped(relaid(filled, live(filled)))), desk);
}
/** Gives the plain value of a key in the same map. */
function scalarBeside(spot, name) {
    const other = beside(spot, name);
    const { value } = other === undefined ? { value: undefined } : partsOf(other);
    return (0,dist/* isScalar */.jn)(value) ? value.value : undefined;
}

;// CONCATENATED MODULE: ./build/export/merge/due-documents.js
/**
 * Documents of the files that say something else than the service: where they are named, and what the service has.
 *
 * Where the record says that the file alone has changed, nobody has applied it yet, and no merge undoes that; without a
 * record the service's side is taken, as everywhere.
 */







/** Finds what the service has of a document, where that is named and how it is asked for; a sentence says why not. */
function dueOf(change, specification, survey, wanted, bench) {
    const { address } = change;
    const entity = survey.reading.found.get((0,model_address/* keyOf */.TN)(address));
    if (entity === undefined)
        return undefined;
    const made = madeBelow(change, survey);
    const types = survey.reading.types?.get((0,model_address/* keyOf */.TN)(address)) ?? [];
    if (isAhead(change, made, types, survey))
        return 'its document has changed since the last import, and the service has not';
    const handouts = handoutsFor(change, specification);
    if (typeof handouts === 'string')
        return handouts;
    const { at, namedAt = at, operations = [] } = specification;
    const spot = bench.sourceAt(namedAt)?.valueAt(namedAt);
    const mention = spot === undefined ? undefined : mentionIn(spot);
    if (spot === undefined || mention === undefined)
        return 'no line of the files says it';
    const live = (0,content_specification/* liveOperations */.pu)((0,needed/* fromDocument */.s)(address, made.map(madeOf), operations, wanted), types);
    const request = { entity, made, handouts, bound: [] };
    return (placeObstacle(mention) ??
        obstacleIn(partsOf(mention).value) ?? { change, specification, request, live, spot, mention });
}
function madeBelow({ address: { kind, ids } }, { reading }) {
    const made = table/* KINDS */.GW.get(kind.imports ?? '');
    const prefix = made === undefined ? '' : (0,model_address/* keyOf */.TN)({ kind: made, ids: [...ids, ''] });
    return [...reading.found].flatMap(([key, entity]) => entity.address.kind === made && key.startsWith(prefix) ? [entity] : []);
}
/** True where the service is as the last import left it, by the record. */
function isAhead({ address, import: toImport }, made, types, { rules }) {
    const last = rules.imported[(0,model_address/* keyOf */.TN)(address)];
    return toImport?.why === 'document' && last?.live === (0,content_specification/* liveDigest */.jw)(made.map(madeOf), types);
}
function madeOf({ address, properties }) {
    return { id: (0,model_address/* ownId */.ou)(address), properties };
}
/** Gives the ways to ask for a document in the format of the file. */
function handoutsFor({ address }, { body }) {
    const format = String(body['format']);
    if (LINKS.includes(format))
        return 'its document is fetched from a link';
    const { formats = {}, traces } = address.kind.exports ?? {};
    const known = [...Object.values(formats), ...Object.values(traces?.formats ?? {})].flat();
    const fit = known.filter(({ ending }) => ending === ENDINGS[format]);
    return fit.length > 0 ? fit : `the service hands out no document in the format "${format}"`;
}
const LINKS = Object.values(content_specification/* LINK_FORMATS */.iV);
/** What the service hands out for a file of a format. */
const ENDINGS = {
    openapi: 'openapi.yaml',
    'openapi+json': 'openapi.yaml',
    'swagger-json': 'openapi.yaml',
    wsdl: 'wsdl',
    'wadl-xml': 'wadl',
};

// EXTERNAL MODULE: ./build/content/specification/tree.js + 1 modules
var tree = __webpack_require__(9008);
;// CONCATENATED MODULE: ./build/export/merge/openapi/json-pen.js




/** Opens a JSON text for changes. */
function openJsonPen({ text }) {
    const unit = /\n([ \t]+)"/.exec(text)?.[1] ?? '';
    const edits = [];
    const changes = new Map();
    function changeOf(container) {
        const change = changes.get(container) ?? { removed: new Set(), added: [] };
        changes.set(container, change);
        return change;
    }
    return {
        put: (spot, value) => {
            const [start = 0, end = 0] = partsOf(spot).value?.range ?? [];
            edits.push({ start, end, text: spelled(value, indentAt(text, start)) });
        },
        drop: ({ container, index }) => void changeOf(container).removed.add(index),
        add: (container, key, value) => void changeOf(container).added.push([key, value]),
        text: () => edited(text, [...edits, ...[...changes].flatMap(([container, change]) => editsIn(container, change))]),
    };
    function editsIn(container, { removed, added }) {
        const [start = 0, end = 0] = container.range ?? [];
        const inner = text.slice(start, end);
        const last = container.items.findLastIndex((_, index) => !removed.has(index));
        const isOneLine = !inner.includes('\n') && (unit === '' || container.items.length > 0);
        const space = unit === '' ? '' : ' ';
        const above = indentAt(text, start);
        const indent = `${above}${unit}`;
        const members = added.map(([key, value]) => {
            const name = key === undefined ? '' : `${JSON.stringify(key)}:${space}`;
            return `${name}${isOneLine ? inLine(value) : spelled(value, indent)}`;
        });
        if (members.length === 0)
            return memberEdits(text, { container, removed, added: [] });
        const gap = isOneLine ? space : withBreaks(text, `\n${indent}`);
        const joined = members.join(`,${gap}`);
        if (last < 0) {
            const closing = isOneLine ? '' : withBreaks(text, `\n${above}`);
            const [open, close] = [inner.slice(0, 1), inner.slice(-1)];
            return [{ start, end, text: `${open}${isOneLine ? '' : gap}${joined}${closing}${close}` }];
        }
        const behind = endOf(text, { container, index: last });
        const removals = memberEdits(text, { container, removed, added: [] });
        return [...removals, { start: behind, end: behind, text: `,${gap}${joined}` }];
    }
    function spelled(value, indent) {
        return withBreaks(text, JSON.stringify(value, null, unit).replaceAll('\n', `\n${indent}`));
    }
    /** No text of JSON has a line break in it. */
    function inLine(value) {
        return unit === '' ? JSON.stringify(value) : JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ');
    }
}
function indentAt(text, offset) {
    return /^[ \t]*/.exec(text.slice(lineStart(text, offset), offset))?.[0] ?? '';
}

// EXTERNAL MODULE: ./build/content/specification/changes.js + 1 modules
var changes = __webpack_require__(9565);
// EXTERNAL MODULE: ./build/content/specification/fields.js
var fields = __webpack_require__(8227);
// EXTERNAL MODULE: ./build/content/specification/openapi.js
var openapi = __webpack_require__(7848);
// EXTERNAL MODULE: ./build/content/specification/pointer.js
var specification_pointer = __webpack_require__(5845);
;// CONCATENATED MODULE: ./build/export/merge/openapi/schemas.js
/**
 * Schemas of a file, with what the service has otherwise laid over them.
 *
 * The service hands out what its readers made of a schema, and not what was sent, so a word that it lacks is no change;
 * only names of properties count as taken away. A schema in place and one behind a reference are the same when they
 * have the same properties, since the service may have given a name to what had none.
 */



/** Gives a schema as it is to be in the file; the one of the file when nothing of it differs. */
function laidSchema(old, live, sides) {
    if (live === undefined || (0,build_values/* canonical */.$N)(old) === (0,build_values/* canonical */.$N)(live))
        return old;
    if (schemas_isPlain(old) && schemas_isPlain(live))
        return laidOver(old, live, sides);
    return isAlike(old, live, sides) ? old : live;
}
function schemas_isPlain(schema) {
    return (0,build_values/* isJsonObject */.OW)(schema) && (0,specification_pointer/* referenceIn */.h8)(schema) === undefined;
}
function isAlike(old, live, { file, live: now }) {
    const [here, there] = [(0,specification_pointer/* referenceIn */.h8)(old), (0,specification_pointer/* referenceIn */.h8)(live)];
    if (here !== undefined && there !== undefined)
        return here === there;
    const [one, other] = [file.fieldsOf(old), now.fieldsOf(live)];
    if (one === undefined || other === undefined)
        return one === other;
    const [was, is] = [typeIn((0,specification_pointer/* followed */.Xd)(file.root, old)), typeIn((0,specification_pointer/* followed */.Xd)(now.root, live))];
    const isSameType = was === undefined || is === undefined || was === is;
    return isSameType && (0,build_values/* canonical */.$N)(one.toSorted()) === (0,build_values/* canonical */.$N)(other.toSorted());
}
/** Gives the type of a schema, whether or not its version says with it that null is allowed. */
function typeIn(schema) {
    const type = (0,build_values/* isJsonObject */.OW)(schema) ? schema['type'] : undefined;
    const types = (Array.isArray(type) ? type : [type]).filter(name => name !== 'null' && name !== undefined);
    return types.length === 0 ? undefined : types.toSorted().join();
}
/** What tells values from each other, where both sides say it; other words are not the service's to know. */
const PLAIN_WORDS = ['format', 'default', 'minimum', 'maximum', 'minLength', 'maxLength', 'pattern', 'nullable'];
const SCHEMA_WORDS = ['items', 'additionalProperties', 'not'];
const LIST_WORDS = ['allOf', 'oneOf', 'anyOf'];
function laidOver(old, live, sides) {
    const laid = new Map(Object.entries(old));
    const [was, is] = [typeIn(old), typeIn(live)];
    if (is !== undefined && was !== is)
        laid.set('type', live['type']);
    for (const word of PLAIN_WORDS)
        if (live[word] !== undefined)
            laid.set(word, plain(old[word], live[word]));
    for (const word of SCHEMA_WORDS)
        if (live[word] !== undefined)
            laid.set(word, laidSchema(old[word], live[word], sides));
    for (const word of LIST_WORDS)
        if (live[word] !== undefined)
            laid.set(word, laidList(old[word], live[word], sides));
    laid.set('description', laidWords(old['description'], live['description']));
    laid.set('enum', live['enum'] === undefined ? old['enum'] : sameMembers(old['enum'], live['enum']));
    laid.set('required', sameMembers(old['required'], live['required']));
    laid.set('properties', laidProperties(old['properties'], live['properties'], sides));
    return withMembers(laid);
}
/** Makes an object of the members that are there. */
function withMembers(members) {
    return Object.fromEntries([...members].flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
/** Gives a text as it is to be: the old one when both read alike, and when the service has none. */
function laidWords(old, live) {
    if (typeof live !== 'string' || live.trim() === '')
        return old;
    return typeof old === 'string' && (0,changes/* sameWords */.MT)(old, live) ? old : live;
}
/** Gives a plain value as it is to be; the service keeps some of them as texts. */
function plain(old, live) {
    return old !== undefined && schemas_textOf(old) === schemas_textOf(live) ? old : live;
}
function schemas_textOf(value) {
    return typeof value === 'string' ? value : (0,build_values/* canonical */.$N)(value);
}
/** Gives a list whose order says nothing: what both have in the order of the file, then what the service has more. */
function sameMembers(old, live) {
    if (!Array.isArray(live) || live.length === 0)
        return undefined;
    if (!Array.isArray(old))
        return live;
    const [had, has] = [new Set(old.map(schemas_textOf)), new Set(live.map(schemas_textOf))];
    if (had.size === has.size && [...had].every(text => has.has(text)))
        return old;
    return [...old.filter((item) => has.has(schemas_textOf(item))), ...live.filter((item) => !had.has(schemas_textOf(item)))];
}
function laidList(old, live, sides) {
    if (!Array.isArray(old) || !Array.isArray(live) || old.length !== live.length)
        return live;
    return live.map((item, index) => laidSchema(old[index], item, sides) ?? item);
}
function laidProperties(old, live, sides) {
    if (!(0,build_values/* isJsonObject */.OW)(live))
        return (0,build_values/* isJsonObject */.OW)(old) && Object.keys(old).length === 0 ? old : undefined;
    if (!(0,build_values/* isJsonObject */.OW)(old))
        return live;
    const kept = Object.entries(old).filter(([name]) => Object.hasOwn(live, name));
    const added = Object.entries(live).filter(([name]) => !Object.hasOwn(old, name));
    return Object.fromEntries([
        ...kept.map(([name, schema]) => [name, laidSchema(schema, live[name], sides) ?? schema]),
        ...added,
    ]);
}

;// CONCATENATED MODULE: ./build/export/merge/openapi/components.js
/**
 * What operations refer to, brought along: types that the file lacks, and those that say something else.
 *
 * What nothing refers to any more stays, since nobody but the file's owner knows whether it is meant for something.
 */



/** Lays the types that values refer to into a document, and what those refer to. */
function withComponents(document, values, sides) {
    const changed = [];
    const known = new Set();
    const waiting = values.flatMap(referencesIn);
    let result = document;
    for (let reference = waiting.pop(); reference !== undefined; reference = waiting.pop()) {
        const pointer = (0,specification_pointer/* pointerOf */.rq)(reference);
        const way = pointer === undefined ? '' : (0,specification_pointer/* pointerText */.po)(pointer);
        if (pointer === undefined || known.has(way) || !PARTS.test(way))
            continue;
        known.add(way);
        const [old, live] = [(0,specification_pointer/* valueAt */.fK)(sides.file.root, pointer), (0,specification_pointer/* valueAt */.fK)(sides.live.root, pointer)];
        const laid = SCHEMAS.test(way) ? laidSchema(old, live, sides) : (old ?? live);
        if (laid === undefined)
            continue;
        const isSame = old !== undefined && (0,build_values/* canonical */.$N)(old) === (0,build_values/* canonical */.$N)(laid);
        if (!isSame)
            result = withValue(result, pointer, laid);
        if (!isSame && old !== undefined)
            changed.push(pointer);
        waiting.push(...referencesIn(laid));
    }
    return { root: result, changed };
}
/** The places where a document keeps what is referred to. */
const PARTS = /^\/(?:components\/[^/]+|definitions|parameters|responses)\/[^/]+$/;
const SCHEMAS = /^\/(?:components\/schemas|definitions)\//;
function referencesIn(value) {
    if (Array.isArray(value))
        return value.flatMap(referencesIn);
    if (!(0,build_values/* isJsonObject */.OW)(value))
        return [];
    const own = (0,specification_pointer/* referenceIn */.h8)(value);
    return [...(own === undefined ? [] : [own]), ...Object.values(value).flatMap(referencesIn)];
}
/** Gives a document with another value at a way; what is missing on the way is made. */
function withValue(document, [step, ...rest], value) {
    if (step === undefined)
        return document;
    const inner = Object.hasOwn(document, step) ? document[step] : undefined;
    const next = rest.length === 0 ? value : withValue((0,build_values/* isJsonObject */.OW)(inner) ? inner : {}, rest, value);
    return { ...document, [step]: next };
}
/** Gives a document without what is at a way. */
function withoutValue(document, [step, ...rest]) {
    const inner = step === undefined ? undefined : document[step];
    if (step === undefined || inner === undefined)
        return document;
    if (rest.length > 0)
        return (0,build_values/* isJsonObject */.OW)(inner) ? { ...document, [step]: withoutValue(inner, rest) } : document;
    return Object.fromEntries(Object.entries(document).filter(([name]) => name !== step));
}

;// CONCATENATED MODULE: ./build/export/merge/openapi/contents.js
/**
 * What operations of a file carry and give back, with what the service has otherwise laid over it.
 *
 * OpenAPI 2.0 says the content types for all answers of an operation at once, and has one schema for all of them. What
 * the service says nothing of, such as answers that are no number and bodies without a content type, is left as it is.
 */



/** Gives what an operation sends, in OpenAPI 3. */
function laidBody(old, live, sides) {
    const [was, is] = [old['requestBody'], live['requestBody']];
    if (!(0,build_values/* isJsonObject */.OW)(is))
        return was;
    if (was === undefined)
        return is;
    return laidReferred(was, sides, body => laidContent(body, is, sides));
}
/** Gives the answers of an operation. */
function laidResponses(old, live, sides) {
    const [was, is] = [(0,openapi/* objectIn */.D7)(sides.file.root, old['responses']), (0,openapi/* objectIn */.D7)(sides.live.root, live['responses'])];
    const kept = Object.entries(was).flatMap(([status, response]) => {
        if (!/^\d{3}$/.test(status))
            return [[status, response]];
        const answer = is[status];
        if (!(0,build_values/* isJsonObject */.OW)(answer))
            return [];
        return [[status, laidReferred(response, sides, own => laidResponse(old, own, live, answer, sides))]];
    });
    return Object.fromEntries([...kept, ...Object.entries(is).filter(([status]) => !Object.hasOwn(was, status))]);
}
/** Lays over what a reference leads to; the reference stays when nothing of that differs. */
function laidReferred(old, { file }, lay) {
    const own = (0,openapi/* objectIn */.D7)(file.root, old);
    const laid = lay(own);
    return laid === own ? old : laid;
}
function laidResponse(operation, old, now, live, sides) {
    const named = changed(old, [['headers', laidHeaders(old['headers'], live['headers'])]]);
    if (sides.file.root['swagger'] === undefined)
        return laidContent(named, live, sides);
    const [[, was] = []] = (0,openapi/* contentsOf */.KD)(sides.file.root, operation, old);
    const [[, is] = []] = (0,openapi/* contentsOf */.KD)(sides.live.root, now, live);
    return changed(named, [
        ['description', laidWords(old['description'], live['description'])],
        ['schema', laidSchema(was, is, sides)],
    ]);
}
function laidHeaders(old, live) {
    const [was, is] = [(0,build_values/* isJsonObject */.OW)(old) ? old : {}, (0,build_values/* isJsonObject */.OW)(live) ? live : {}];
    const known = new Set(Object.keys(was).map(name => name.toLowerCase()));
    const added = Object.entries(is).filter(([name]) => !known.has(name.toLowerCase()));
    return added.length === 0 ? old : { ...was, ...Object.fromEntries(added) };
}
function laidContent(old, live, sides) {
    const [was, is] = [old['content'], live['content']];
    const content = (0,build_values/* isJsonObject */.OW)(is) && Object.keys(is).length > 0 ? laidMedia(was, is, sides) : was;
    return changed(old, [
        ['description', laidWords(old['description'], live['description'])],
        ['content', content],
    ]);
}
function laidMedia(old, live, sides) {
    const was = (0,build_values/* isJsonObject */.OW)(old) ? old : {};
    const now = new Map(Object.entries(live).map(([type, media]) => [(0,openapi/* bareContentType */.Ei)(type), media]));
    const known = new Set(Object.keys(was).map(openapi/* bareContentType */.Ei));
    const kept = Object.entries(was).flatMap(([type, media]) => {
        const other = now.get((0,openapi/* bareContentType */.Ei)(type));
        if (!(0,build_values/* isJsonObject */.OW)(other) || !(0,build_values/* isJsonObject */.OW)(media))
            return other === undefined ? [] : [[type, media]];
        return [[type, changed(media, [['schema', laidSchema(media['schema'], other['schema'], sides)]])]];
    });
    const added = Object.entries(live).filter(([type]) => !known.has((0,openapi/* bareContentType */.Ei)(type)));
    return Object.fromEntries([...kept, ...added]);
}
/** Gives an object with other members; the object itself when none of them is another one. */
function changed(old, members) {
    const others = members.filter(([name, value]) => !contents_isSame(old[name], value));
    return others.length === 0 ? old : withMembers(new Map([...Object.entries(old), ...others]));
}
function contents_isSame(one, other) {
    return one === undefined || other === undefined ? one === other : (0,build_values/* canonical */.$N)(one) === (0,build_values/* canonical */.$N)(other);
}

// EXTERNAL MODULE: ./build/content/specification/template.js
var template = __webpack_require__(6864);
;// CONCATENATED MODULE: ./build/export/merge/openapi/parameters.js
/**
 * Parameters of an operation of a file, with what the service has otherwise laid over them.
 *
 * Callers know a parameter of the path by its position alone, so its name stays. What a path says for all of its
 * operations is not changed for one of them: where that one differs, it says so itself.
 */





const PLACES = ['path', 'query', 'header'];
/** Gives the parameters that an operation is to have of its own; undefined for none. */
function laidParameters({ operation, path, parameters: all }, live, sides) {
    const { root } = sides.file;
    const { parameters } = operation;
    const own = Array.isArray(parameters) ? parameters : [];
    const names = (0,template/* takeApart */.YF)(path).inPath;
    const rest = new Map(told(live.parameters).map(one => [placeOf(one, live.path), named(one, live.path, names)]));
    const kept = own.flatMap((written) => {
        const old = (0,openapi/* objectIn */.D7)(root, written);
        if (!isTold(old))
            return [written];
        const now = rest.get(placeOf(old, path));
        rest.delete(placeOf(old, path));
        if (now === undefined)
            return [];
        const laid = laidParameter(old, now, sides);
        return [laid === old ? written : laid];
    });
    const shared = new Map(told(all).map(one => [placeOf(one, path), one]));
    const added = [...rest].flatMap(([place, now]) => {
        const old = shared.get(place);
        const laid = old === undefined ? now : laidParameter(old, now, sides);
        return laid === old ? [] : [laid];
    });
    if (kept.length + added.length > 0)
        return [...kept, ...added];
    return own.length === 0 && Array.isArray(parameters) ? own : undefined;
}
function told(parameters) {
    return parameters.filter(isTold);
}
/** True for a parameter that the service keeps. */
function isTold({ name, in: place }) {
    return typeof name === 'string' && PLACES.includes(place ?? null) && !(place === 'header' && (0,openapi/* isOwnHeader */.gk)(name));
}
function placeOf({ name, in: place }, path) {
    const lower = String(name).toLowerCase();
    const positions = (0,template/* takeApart */.YF)(path).inPath.map(known => known.toLowerCase());
    return `${String(place)} ${place === 'path' ? positions.indexOf(lower) : lower}`;
}
/** Gives a parameter of the path the name that the file has for its position. */
function named(parameter, path, names) {
    const position = parameter['in'] === 'path' ? Number(placeOf(parameter, path).slice('path '.length)) : -1;
    const name = names[position];
    return name === undefined ? parameter : changed(parameter, [['name', name]]);
}
function laidParameter(old, live, sides) {
    const isRequired = old['required'] === true;
    const required = live['required'] === true;
    return changed(laidType(old, live, sides), [
        ['required', isRequired === required ? old['required'] : required ? true : undefined],
        ['description', laidWords(old['description'], live['description'])],
    ]);
}
/** In OpenAPI 2.0 a parameter is its own schema. */
function laidType(old, live, { file, live: now }) {
    const [was, is] = [(0,openapi/* typeOf */.QP)(file.root, old), (0,openapi/* typeOf */.QP)(now.root, live)];
    const isRetyped = was !== undefined && is !== undefined && was !== is;
    if (file.root['swagger'] !== undefined)
        return isRetyped ? withMembers(new Map(Object.entries(retyped(old, live)))) : withChoices(old, live);
    const { schema } = live;
    const known = (0,openapi/* objectIn */.D7)(file.root, old['schema']);
    const laid = isRetyped ? (0,openapi/* objectIn */.D7)(now.root, schema) : withChoices(known, (0,openapi/* objectIn */.D7)(now.root, schema));
    return laid === known || old['content'] !== undefined ? old : changed(old, [['schema', laid]]);
}
/** What goes with a type goes with it. */
function retyped(old, live) {
    const { name = '', in: place = '', description, required } = old;
    const words = Object.entries(old).filter(([word]) => word.startsWith('x-'));
    const kept = withMembers(new Map([
        ['description', description],
        ['required', required],
    ]));
    return { ...live, name, in: place, ...kept, ...Object.fromEntries(words) };
}
function withChoices(old, live) {
    const values = live['enum'] === undefined ? old['enum'] : sameMembers(old['enum'], live['enum']);
    const isSame = (0,build_values/* canonical */.$N)(values) === (0,build_values/* canonical */.$N)(old['enum']);
    return changed(old, [
        ['enum', isSame ? old['enum'] : values],
        ['default', live['default'] === undefined ? old['default'] : plain(old['default'], live['default'])],
    ]);
}

;// CONCATENATED MODULE: ./build/export/merge/openapi/operation.js
/**
 * One operation of a file with what the service has otherwise laid over it.
 *
 * The service keeps less than a document says, so what it cannot know stays: tags, examples, security, callbacks,
 * extensions. A text that reads alike and a name that the service would respell stay too.
 */





/** Gives the operation as it is to be in the file. */
function laidOperation(old, live, sides) {
    const [was, is] = [old.written.operation, live.written.operation];
    const isSwagger = sides.file.root['swagger'] !== undefined;
    const parameters = laidParameters(old.written, live.written, sides);
    const carried = isSwagger
        ? [
            ['parameters', withBody(parameters, live.written, sides)],
            ['produces', laidTypes(was, is, sides)],
        ]
        : [
            ['parameters', parameters],
            ['requestBody', laidBody(was, is, sides)],
        ];
    return changed(was, [...laidHead(old, live), ...carried, ['responses', laidResponses(was, is, sides)]]);
}
function laidHead(old, live) {
    const { operationId, summary, description } = old.written.operation;
    const [was, is] = [old.means, live.means];
    const isTitled = was.displayName === undefined || is.displayName === undefined || (0,changes/* sameWords */.MT)(was.displayName, is.displayName);
    const isNamed = (0,changes/* sameId */.s)(was, is);
    const words = (0,changes/* descriptionOf */.Kq)(is);
    // A description that only repeats the name is one as soon as the name is another one.
    const named = {
        ...was,
        ...(isTitled ? {} : { displayName: is.displayName }),
        ...(isNamed ? {} : { operationId: is.operationId }),
    };
    const isDescribed = (0,changes/* sameWords */.MT)((0,changes/* descriptionOf */.Kq)(named), words);
    return [
        ['operationId', isNamed ? operationId : is.operationId],
        ['summary', isTitled ? summary : is.displayName],
        ['description', isDescribed ? description : words.trim() === '' ? undefined : words],
    ];
}
/** In OpenAPI 2.0 the body is a parameter. */
function withBody(parameters, { parameters: all }, sides) {
    const now = all.find(({ in: place }) => place === 'body');
    if (now === undefined)
        return parameters;
    const isBody = (parameter) => (0,openapi/* objectIn */.D7)(sides.file.root, parameter)['in'] === 'body';
    if (!(parameters ?? []).some(isBody))
        return [...(parameters ?? []), now];
    return (parameters ?? []).map(parameter => {
        const old = (0,openapi/* objectIn */.D7)(sides.file.root, parameter);
        if (old['in'] !== 'body')
            return parameter;
        const laid = changed(old, [['schema', laidSchema(old['schema'], now['schema'], sides)]]);
        return laid === old ? parameter : laid;
    });
}
/** Gives the content types of all answers in OpenAPI 2.0. */
function laidTypes(old, live, { file, live: now }) {
    const [was, is] = [typesIn(file.root, old), typesIn(now.root, live)];
    const isSame = was.size === 0 || is.size === 0 || (was.size === is.size && [...was].every(type => is.has(type)));
    return isSame ? old['produces'] : [...is];
}
function typesIn(root, operation) {
    const responses = Object.values((0,openapi/* objectIn */.D7)(root, operation['responses']));
    const contents = responses.flatMap(response => (0,openapi/* contentsOf */.KD)(root, operation, (0,openapi/* objectIn */.D7)(root, response)));
    return new Set(contents.map(([type]) => (0,openapi/* bareContentType */.Ei)(type)));
}

;// CONCATENATED MODULE: ./build/export/merge/openapi/swagger.js
/**
 * A document of OpenAPI 3 as the service hands it out, in the words of OpenAPI 2.0.
 *
 * Only what the service writes is known here; forms and what else 2.0 says in ways of its own are left out, and so is
 * every answer's schema but the first, since 2.0 has one.
 */



/** Gives the paths and the types of a document. */
function asSwagger(root) {
    const { components, paths } = root;
    const { schemas } = (0,build_values/* isJsonObject */.OW)(components) ? components : {};
    return withMembers(new Map([
        ['swagger', '2.0'],
        ['paths', mapped(paths, item => mapped(item, (operation, method) => operationOf(operation, method)))],
        ['definitions', schemas === undefined ? undefined : renamed(schemas)],
    ]));
}
function mapped(value, map) {
    const entries = Object.entries((0,build_values/* isJsonObject */.OW)(value) ? value : {});
    return Object.fromEntries(entries.map(([name, member]) => [name, map(member, name)]));
}
/** References lead to where 2.0 has its types. */
function renamed(value) {
    if (Array.isArray(value))
        return value.map(renamed);
    if (!(0,build_values/* isJsonObject */.OW)(value))
        return value;
    return mapped(value, (member, name) => name === '$ref' && typeof member === 'string'
        ? member.replace(/^#\/components\/schemas\//, '#/definitions/')
        : renamed(member));
}
function operationOf(operation, method) {
    if (!(0,build_values/* isJsonObject */.OW)(operation) || !openapi/* METHODS */.J8.some(known => known === method))
        return operation;
    const { parameters, requestBody, responses, ...rest } = operation;
    const list = (Array.isArray(parameters) ? parameters : []).map(parameterOf);
    const content = contentIn(requestBody);
    const types = new Set(Object.values((0,build_values/* isJsonObject */.OW)(responses) ? responses : {}).flatMap(swagger_typesIn));
    const all = content.length === 0 ? list : [...list, bodyOf(content)];
    return withMembers(new Map([
        ...Object.entries(rest),
        ['consumes', content.length === 0 ? undefined : content.map(([type]) => type)],
        ['produces', types.size === 0 ? undefined : [...types]],
        ['parameters', all.length === 0 ? undefined : all],
        ['responses', mapped(responses, responseOf)],
    ]));
}
function parameterOf(parameter) {
    if (!(0,build_values/* isJsonObject */.OW)(parameter))
        return parameter;
    const { schema, ...rest } = parameter;
    return { ...rest, ...((0,build_values/* isJsonObject */.OW)(schema) ? schema : { type: 'string' }) };
}
function contentIn(holder) {
    const { content } = (0,build_values/* isJsonObject */.OW)(holder) ? holder : {};
    return Object.entries((0,build_values/* isJsonObject */.OW)(content) ? content : {}).flatMap(([type, media]) => FORMS.includes((0,openapi/* bareContentType */.Ei)(type)) || !(0,build_values/* isJsonObject */.OW)(media) ? [] : [[type, media]]);
}
/** What 2.0 has parameters of their own for. */
const FORMS = ['multipart/form-data', 'application/x-www-form-urlencoded'];
function swagger_typesIn(response) {
    return contentIn(response).map(([type]) => type);
}
function bodyOf(content) {
    return { name: 'body', in: 'body', schema: schemaOf(content) ?? {} };
}
function responseOf(response) {
    if (!(0,build_values/* isJsonObject */.OW)(response))
        return response;
    const { content: _, headers, description, ...rest } = response;
    return withMembers(new Map([
        ['description', description ?? ''],
        ...Object.entries(rest),
        ['headers', headers === undefined ? undefined : mapped(headers, parameterOf)],
        ['schema', schemaOf(contentIn(response))],
    ]));
}
function schemaOf([first]) {
    return first === undefined ? undefined : renamed(first[1]['schema'] ?? {});
}

;// CONCATENATED MODULE: ./build/export/merge/openapi/laid-document.js
/**
 * The document of a file with the operations of a live API, as values.
 *
 * Operations are found by what they mean and stay where the file has them; what is the same is the very same value, so
 * that writing it down later touches nothing of it.
 */








/** Gives what both sides are, in the version of OpenAPI that the file is in. */
function sidesOf(file, live) {
    const isOld = file['swagger'] !== undefined && live['swagger'] === undefined;
    const now = isOld ? asSwagger(live) : live;
    return { file: { root: file, fieldsOf: (0,fields/* fieldsIn */.t)(file) }, live: { root: now, fieldsOf: (0,fields/* fieldsIn */.t)(now) } };
}
/** Lays live operations over those of a file. */
function laidDocument(sides, { live: own, keepsMore }) {
    const [olds, lives] = [meantIn(sides.file.root), meantIn(sides.live.root)];
    const { removed, added: more, kept } = (0,changes/* paired */.iW)([...lives.keys()], [...olds.keys()]);
    const isOwn = ownBy(own, [...lives.keys()]);
    const steps = [
        ...kept.flatMap(([now, was]) => changeOf(olds.get(was), lives.get(now), sides)),
        ...removed.filter(isOwn).flatMap(now => additionOf(lives.get(now), sides)),
        // Last, so that a path to which something is added is not empty in between.
        ...(keepsMore ? [] : more).flatMap(was => removalOf(olds.get(was))),
    ];
    const root = steps.reduce((document, { apply }) => apply(document), sides.file.root);
    const typed = withComponents(root, steps.flatMap(({ operation }) => operation ?? []), sides);
    const types = typed.changed.map((pointer) => ({ title: `type ${pointer.at(-1) ?? ''}`, what: 'changed', pointer }));
    return {
        root: typed.root,
        edits: [...steps.flatMap(({ edit }) => edit ?? []), ...types],
        kept: keepsMore ? more : [],
    };
}
function changeOf(old, live, sides) {
    if (old === undefined || live === undefined)
        return [];
    const operation = laidOperation(old, live, sides);
    const { pointer } = old.written;
    if ((0,build_values/* canonical */.$N)(operation) === (0,build_values/* canonical */.$N)(old.written.operation))
        return [{ apply: root => root, operation }];
    const edit = { title: titleOf(old.means), what: 'changed', pointer };
    return [{ apply: root => withValue(root, pointer, operation), operation, edit }];
}
function additionOf(live, sides) {
    if (live === undefined)
        return [];
    const { root: file } = sides.file;
    const path = pathFor(file, live.written.path);
    const operation = newOperation(file, path, live, sides);
    const pointer = laid_document_placeOf(file, ['paths', path, live.means.method.toLowerCase()]);
    const edit = { title: titleOf(live.means), what: 'added', pointer: ['paths'] };
    return [{ apply: root => withValue(root, pointer, operation), operation, edit }];
}
function removalOf(old) {
    if (old === undefined)
        return [];
    const { pointer } = old.written;
    const edit = { title: titleOf(old.means), what: 'taken out', pointer };
    return [{ apply: root => withoutOperation(root, pointer), edit }];
}
/** Gives the document of a file with all operations as the service writes them. */
function wholeDocument(sides, { live: own }) {
    const lives = meantIn(sides.live.root);
    const isOwn = ownBy(own, [...lives.keys()]);
    const all = [...lives].filter(([operation]) => isOwn(operation));
    const paths = all.reduce((known, [, { written }]) => withValue(known, written.pointer.slice(1), written.operation), {});
    return withComponents({ ...sides.file.root, paths }, [paths], sides).root;
}
/** Tells which operations that the service hands out are of the document, and not declared apart from it. */
function ownBy(own, handedOut) {
    const meant = new Set((0,changes/* paired */.iW)(own, handedOut).kept.map(([, operation]) => operation));
    return operation => meant.has(operation);
}
function meantIn(root) {
    const written = (0,openapi/* writtenOperations */.wo)(root).map(one => ({ ...one, pointer: laid_document_placeOf(root, one.pointer) }));
    return new Map((0,openapi/* operationsOf */.CF)(root).flatMap((means, index) => {
        const found = written[index];
        return found === undefined ? [] : [[means, { written: found, means }]];
    }));
}
/** Gives the way to where an operation is written, when its path only refers to that. */
function laid_document_placeOf(root, [section = '', path = '', method = '']) {
    return [...laid_document_itemOf(root, [section, path]), method];
}
function laid_document_itemOf(root, item) {
    const reference = (0,specification_pointer/* referenceIn */.h8)((0,specification_pointer/* valueAt */.fK)(root, item));
    return (reference === undefined ? undefined : (0,specification_pointer/* pointerOf */.rq)(reference)) ?? item;
}
/** Gives the name of an operation for people: `GET /orders`. */
function titleOf({ method, urlTemplate }) {
    return `${method} ${urlTemplate}`;
}
/** A path without operations goes, unless something else is said of it that is no parameter of them. */
function withoutOperation(root, pointer) {
    const rest = withoutValue(root, pointer);
    const above = pointer.slice(0, -1);
    const item = (0,specification_pointer/* valueAt */.fK)(rest, above);
    const isBare = above.length === 2 &&
        (0,build_values/* isJsonObject */.OW)(item) &&
        ![...openapi/* METHODS */.J8, 'trace'].some(method => item[method] !== undefined) &&
        !Object.keys(item).some(word => word.startsWith('x-'));
    return isBare ? withoutValue(rest, above) : rest;
}
/** Finds the path that a new operation belongs to, as the file writes it. */
function pathFor(root, path) {
    const { paths } = root;
    return Object.keys((0,build_values/* isJsonObject */.OW)(paths) ? paths : {}).find(other => shapeText(other) === shapeText(path)) ?? path;
}
function shapeText(path) {
    return path.toLowerCase().replace(/\{[^{}]*\}/g, '{}');
}
/** Gives an operation that is new; what its path says of all operations need not be said again. */
function newOperation(root, path, live, sides) {
    const item = (0,specification_pointer/* valueAt */.fK)(root, laid_document_itemOf(root, ['paths', path]));
    const operation = { ...live.written.operation, parameters: [] };
    const parameters = (0,build_values/* isJsonObject */.OW)(item) ? (0,openapi/* parametersIn */.Kx)(sides.file.root, item) : [];
    const laid = laidOperation({ ...live, written: { ...live.written, path, operation, parameters } }, live, sides);
    return Array.isArray(laid['parameters']) && laid['parameters'].length === 0
        ? withoutValue(laid, ['parameters'])
        : laid;
}

;// CONCATENATED MODULE: ./build/export/merge/openapi/pen.js
/**
 * Writes a value over the text of another one, and touches only what differs.
 *
 * What it is written with knows how YAML or JSON is spelled. What a reference of YAML repeats elsewhere is not changed
 * here, because nobody can tell whether it is meant there too.
 */





/** Writes another value over all of a document. @returns why it cannot be done */
function write(source, before, after, pen) {
    const { top, spots } = source;
    if (top === undefined)
        return 'it is no map';
    const places = new Map(spots.map(spot => [(0,specification_pointer/* pointerText */.po)(spot.path), spot]));
    return writeMap({ places, pen }, top, [], before, after);
}
function writeMap(writing, map, path, before, after) {
    const { places, pen } = writing;
    const obstacles = [];
    for (const [name, old] of Object.entries(before)) {
        const value = Object.hasOwn(after, name) ? after[name] : undefined;
        if (value === old || (value !== undefined && (0,build_values/* canonical */.$N)(value) === (0,build_values/* canonical */.$N)(old)))
            continue;
        const spot = places.get((0,specification_pointer/* pointerText */.po)([...path, name]));
        obstacles.push(pen_obstacleAt(spot) ?? (spot === undefined ? undefined : writeValue(writing, spot, old, value)));
    }
    const added = Object.entries(after).filter(([name]) => !Object.hasOwn(before, name));
    for (const [name, value] of added)
        pen.add(map, name, value);
    return obstacles.find(found => found !== undefined);
}
function writeValue(writing, spot, old, value) {
    const { value: node } = partsOf(spot);
    if (value === undefined) {
        writing.pen.drop(spot);
        return undefined;
    }
    if ((0,dist/* isMap */.jh)(node) && (0,build_values/* isJsonObject */.OW)(old) && (0,build_values/* isJsonObject */.OW)(value) && node.items.length > 0 && !isEmpty(value))
        return writeMap(writing, node, spot.path, old, value);
    if ((0,dist/* isSeq */.oP)(node) && Array.isArray(old) && Array.isArray(value) && old.length > 0 && value.length > 0) {
        const kept = keptItems(old, value, (one, other) => pen_nameOf(one) === pen_nameOf(other));
        if (kept !== undefined)
            return writeList(writing, node, spot.path, old, value, kept);
    }
    writing.pen.put(spot, value);
    return undefined;
}
function isEmpty(value) {
    return Object.keys(value).length === 0;
}
function writeList(writing, list, path, before, after, kept) {
    const { places, pen } = writing;
    const obstacles = before.map((old, index) => {
        const position = kept.get(index);
        const value = position === undefined ? undefined : after[position];
        if (value !== undefined && (0,build_values/* canonical */.$N)(value) === (0,build_values/* canonical */.$N)(old))
            return undefined;
        const spot = places.get((0,specification_pointer/* pointerText */.po)([...path, String(index)]));
        return pen_obstacleAt(spot) ?? (spot === undefined ? undefined : writeValue(writing, spot, old, value));
    });
    for (const value of after.slice(kept.size))
        pen.add(list, undefined, value);
    return obstacles.find(found => found !== undefined);
}
/** Gives what an item is known by: a parameter has a name. */
function pen_nameOf(item) {
    if (!(0,build_values/* isJsonObject */.OW)(item) || (0,specification_pointer/* referenceIn */.h8)(item) !== undefined)
        return (0,build_values/* canonical */.$N)(item);
    const { in: place, name } = item;
    return name === undefined ? (0,build_values/* canonical */.$N)(item) : (0,build_values/* canonical */.$N)([place ?? null, name]);
}
function pen_obstacleAt(spot) {
    if (spot === undefined)
        return 'a merge, "<<", or an alias says it for others too';
    return spot.source.repeats.isShared(spot.path) ? 'an alias repeats it elsewhere' : undefined;
}

;// CONCATENATED MODULE: ./build/export/merge/openapi/yaml-pen.js
/**
 * YAML as the file is laid out: blocks as they were, quotes as they were, and what is new as an export writes it.
 */







/** Opens a YAML text for changes. */
function openYamlPen(source) {
    const desk = openDesk(source);
    return {
        put: (spot, value) => {
            const { value: old } = partsOf(spot);
            const tree = treeFor(value);
            if ((0,dist/* isScalar */.jn)(old) && tree.is === 'value' && endOfNode(old) !== old.range?.[0])
                desk.exchange(spot, old, tree.value);
            else
                desk.replace(spot, tree);
        },
        drop: desk.remove,
        add: (container, key, value) => {
            const tree = treeFor(value);
            desk.add(container, key === undefined ? blockItem(tree) : newEntry({ key, value: tree }));
        },
        text: desk.text,
    };
}
function treeFor(value) {
    return (0,export_tree/* treeOf */.g7)(value, export_tree/* leaf */.V4);
}
/** Spells an item of a list of things that have lines of their own. */
function blockItem(tree) {
    const lines = (0,print/* printed */.z)((0,export_tree/* branch */.tk)([{ key: 'k', value: (0,export_tree/* items */.ld)([tree]) }]));
    const isBlock = lines.startsWith('k:\n');
    const inLine = treeInLine(tree);
    return { lines: isBlock ? lines.slice('k:\n'.length).replace(/^ {2}/gm, '') : `- ${inLine}\n`, inLine };
}

;// CONCATENATED MODULE: ./build/export/merge/openapi/document.js
/**
 * The text of an OpenAPI document of a file, brought to what a live API offers.
 *
 * Only the operations that are otherwise change, and all else stays byte for byte. Where aliases stand in the way, all
 * paths are written anew; where it comes to something else, as the service has them; where that does too, not at all.
 */








/** Brings the text of a file to what the service has. */
function mergedDocument(given) {
    const mark = given.text.startsWith('\uFEFF') ? '\uFEFF' : '';
    const text = given.text.slice(mark.length);
    const [old, now] = [(0,tree/* readTree */.Z)(text), (0,tree/* readTree */.Z)(given.handedOut.replace(/^\uFEFF/, ''))];
    if ('message' in old)
        return { why: `its document cannot be read: ${old.message}` };
    if ('message' in now)
        return { why: `the document that the service hands out cannot be read: ${now.message}` };
    if (versionOf(old.root) === '3' && versionOf(now.root) === '2')
        return { why: 'the service hands out OpenAPI 2.0, and its file has a later version' };
    const merged = document_laidOver({ ...given, text }, old, now.root);
    return 'why' in merged ? merged : { ...merged, text: `${mark}${merged.text}` };
}
function document_laidOver(given, old, now) {
    const { file, text, live, keepsMore = false } = given;
    const sides = sidesOf(old.root, now);
    const { root, edits, kept } = laidDocument(sides, { live, keepsMore });
    const told = { changes: placesIn(old, edits), kept: kept.map(titleOf) };
    const all = { file, text, live: [...live, ...kept] };
    if ((0,build_values/* canonical */.$N)(root) === (0,build_values/* canonical */.$N)(old.root) && faultIn(file, text, all.live) === undefined)
        return kept.length > 0 ? { ...told, text } : { why: 'nothing of what its document can say differs' };
    const tries = [
        () => verified(all, old, root, false),
        () => verified(all, old, root, true),
        ...(kept.length > 0 ? [] : [() => verified(all, old, wholeDocument(sides, { live }), true)]),
    ];
    const result = firstOf(tries);
    return 'why' in result ? result : { ...told, text: result.text };
}
/** Gives the first result that there is, or why there is none. */
function firstOf(tries) {
    let result = { why: 'its document cannot be written' };
    for (const attempt of tries) {
        result = attempt();
        if ('text' in result)
            break;
    }
    return result;
}
function versionOf({ swagger }) {
    return swagger === undefined ? '3' : '2';
}
/** Writes what differs, or all paths anew, and looks whether it says what it is to say. */
function verified({ file, text, live }, { root: before, notation }, after, isWhole) {
    const source = readSource(file, text);
    const pen = notation === 'json' ? openJsonPen(source) : openYamlPen(source);
    const paths = isWhole ? source.spots.find(({ path }) => path.length === 1 && path[0] === 'paths') : undefined;
    const { paths: now = {} } = after;
    if (paths !== undefined)
        pen.put(paths, now);
    const obstacle = write(source, paths === undefined ? before : { ...before, paths: now }, after, pen);
    if (obstacle !== undefined)
        return { why: obstacle };
    const why = faultIn(file, pen.text(), live);
    return why === undefined ? { text: pen.text() } : { why };
}
/** Reads what was written as an import would. */
function faultIn(file, text, live) {
    const read = (0,content_specification/* readSpecification */.eB)(file, text);
    if (!(0,content_specification/* isSpecification */.UK)(read))
        return `what the service has cannot be written into its document: ${read.message}`;
    const finding = (0,content_specification/* checkSpecification */._A)(read).find(({ severity }) => severity === 'error');
    if (finding !== undefined)
        return `its document would have a fault: ${finding.message}`;
    const [change] = (0,content_specification/* specificationChanges */.hH)(live, read.operations ?? []);
    return change === undefined ? undefined : `its document cannot say what the service has: ${change.message}`;
}
function placesIn({ positionsAt }, edits) {
    const positions = positionsAt(edits.map(({ pointer }) => pointer));
    return edits.map(({ title, what }, index) => ({ title, what, ...(positions[index] ?? { line: 1, column: 1 }) }));
}

;// CONCATENATED MODULE: ./build/export/merge/xml-documents.js
/**
 * WSDL and WADL documents of files: the text of the service, with what only the file knows.
 *
 * What the service hands out names its own gateway as the address, or none; an import would take that for the backend.
 */


/** Gives the document as the service has it, or why it cannot be written. */
function xmlDocument({ file, text, handedOut, live, selector }) {
    const chosen = (document) => selected(document, selector);
    const old = chosen((0,content_specification/* readSpecification */.eB)(file, text));
    const own = typeof old === 'string' ? undefined : old.serverUrl;
    const written = own === undefined ? handedOut : withAddress(handedOut, own);
    const now = chosen((0,content_specification/* readSpecification */.eB)(file, written));
    if (typeof now === 'string')
        return { why: `the document that the service hands out will not do: ${now}` };
    const [change] = (0,content_specification/* specificationChanges */.hH)(live, now.operations ?? []);
    if (change !== undefined)
        return { why: `the document that the service hands out says something else: ${change.message}` };
    return {
        spellings: [written],
        isSame: other => {
            const read = (0,content_specification/* readSpecification */.eB)(file, other);
            return (0,content_specification/* isSpecification */.UK)(read) && read.digest === now.digest;
        },
    };
}
function selected(document, selector) {
    if (!(0,content_specification/* isSpecification */.UK)(document))
        return document.message;
    if (!(0,build_values/* isValues */.vs)(selector))
        return document;
    const { wsdlServiceName: service, wsdlEndpointName: endpoint } = selector;
    return (0,content_specification/* selectWsdl */.BB)(document, {
        wsdlServiceName: typeof service === 'string' ? service : undefined,
        wsdlEndpointName: typeof endpoint === 'string' ? endpoint : undefined,
    });
}
const BASE = /<((?:[\w.-]+:)?resources)\b([^>]*?)(?:\s+base\s*=\s*(?:"[^"]*"|'[^']*'))?(?=[\s>/])/g;
const LOCATION = /(<(?:[\w.-]+:)?address\b[^>]*?\slocation\s*=\s*)(?:"[^"]*"|'[^']*')/g;
function withAddress(text, address) {
    const quoted = `"${address.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')}"`;
    return text
        .replace(BASE, (_, name, others) => `<${name}${others} base=${quoted}`)
        .replace(LOCATION, (_, start) => `${start}${quoted}`);
}

;// CONCATENATED MODULE: ./build/export/merge/specifications.js
/**
 * Imports of a plan the other way round: documents of the files, brought to what the service has.
 *
 * The service is asked for a document only where it has drifted, one after another within a version set.
 */











/**
 * Brings documents to what the service has, or tells why they stay as they are.
 *
 * @param isPruned - true when operations go that may be yet to come.
 * @returns what the files declare of operations that have gone from their documents.
 */
async function mergeDocuments(documents, updates, survey, { wanted }, isPruned, bench) {
    const due = [];
    for (const change of updates) {
        const { specification } = change.wanted;
        if (change.import === undefined || specification === undefined)
            continue;
        const found = dueOf(change, specification, survey, wanted, bench);
        if (typeof found === 'string')
            bench.leave(leftOf(change.address, specification.at, found));
        else if (found !== undefined)
            due.push(found);
    }
    const requests = due.map(({ request }) => request);
    const answers = await (0,export_documents/* askForDocuments */.f)(documents, requests, acceptable);
    const brought = new Set();
    for (const one of due) {
        const answer = answers.get((0,model_address/* keyOf */.TN)(one.change.address)) ?? { fault: 'the service was not asked for its document' };
        const why = 'fault' in answer ? answer.fault : await mergeDocument(one, answer, isPruned, bench);
        if (why === undefined)
            brought.add((0,model_address/* keyOf */.TN)(one.change.address));
        else
            bench.leave(leftOf(one.change.address, one.specification.at, why));
    }
    return undocumented(brought, wanted, survey);
}
/** Lists what only documents made, and no longer do. @param brought - keys of those whose documents say what is live. */
function undocumented(brought, wanted, { reading: { found } }) {
    return [...wanted.values()].filter(one => {
        const [parent] = (0,table/* ancestorsOf */.Gw)(one.address);
        const isBelow = parent !== undefined && brought.has((0,model_address/* keyOf */.TN)(parent));
        return isBelow && (0,imports/* isMadeByImport */.g5)(one, wanted) && !found.has((0,model_address/* keyOf */.TN)(one.address));
    });
}
/** What OpenAPI says is held against the service once it is in the file. */
const acceptable = (handout, text, asked) => handout.ending === ENDINGS['openapi'] ? { text, ending: handout.ending } : (0,acceptance/* acceptedDocument */.X)(handout, text, asked);
async function mergeDocument(due, { text: handedOut, ending }, isPruned, bench) {
    const { change, live, mention } = due;
    const raw = await bench.read(mention);
    const text = raw !== undefined && scalarBeside(mention, 'substitute') === true ? bench.fill(raw) : raw;
    const file = pathNamed(mention);
    if (file === undefined)
        return 'the name of its file is made of a variable';
    if (text === undefined)
        return 'its document holds a secret';
    const given = { file, text, handedOut, live };
    // Nobody knows whether a document that has changed too was ever imported as it is.
    const keepsMore = change.import?.why === 'document' && !isPruned;
    return ending === ENDINGS['openapi'] ? mergeOpenApi(due, { ...given, keepsMore }, bench) : mergeXml(due, given, bench);
}
async function mergeOpenApi({ change, spot }, given, bench) {
    const merged = mergedDocument(given);
    if ('why' in merged)
        return merged.why;
    const { text, changes, kept } = merged;
    const written = { spellings: [text], isSame: (other) => other === text };
    const why = changes.length === 0 ? undefined : await layText(spot, () => written, bench);
    if (why !== undefined)
        return why;
    for (const { title, what, line, column } of changes)
        bench.changed({ what: `${(0,model_address/* textOf */.b6)(change.address)}: ${title} ${what}`, at: { file: given.file, line, column } });
    return kept.length === 0 ? undefined : lacking(kept);
}
async function mergeXml({ change, specification, spot }, given, bench) {
    const document = xmlDocument({ ...given, selector: specification.body['wsdlSelector'] });
    if ('why' in document)
        return document.why;
    const why = await layText(spot, () => document, bench);
    if (why === undefined)
        bench.changed({ what: `${(0,model_address/* textOf */.b6)(change.address)}: specification`, at: specification.at });
    return why;
}
function lacking(titles) {
    const named = titles.length > MOST_NAMED ? `${titles.slice(0, MOST_NAMED).join(', ')} and others` : titles.join(', ');
    return `the service lacks ${named}, and may never have had it; "prune: all" takes it out`;
}
const MOST_NAMED = 3;

;// CONCATENATED MODULE: ./build/export/merge/spent.js
/**
 * Files that say nothing any more: where only a glob names them, they go.
 *
 * A file that is named as it is stays, if only as an empty map, since whoever names it would miss it. So does the last
 * one that a glob matches.
 */



/**
 * Takes out of the files to be written those that are to go instead.
 *
 * @param before - all files of declarations, as they were.
 */
function withoutSpent(files, before, globs) {
    const left = new Set([...before.keys(), ...files.keys()]);
    for (const [file, text] of files) {
        const old = before.get(file);
        // What says nothing any more has become shorter; most files need not be read again to know that they do.
        if (old === undefined || text.length >= old.length || !isSpent(file, text) || isSpent(file, old))
            continue;
        left.delete(file);
        if (!mayGo(file, left, globs))
            left.add(file);
    }
    return {
        files: new Map([...files].filter(([file]) => left.has(file))),
        removed: [...files.keys()].filter(file => !left.has(file)),
    };
}
function isSpent(file, text) {
    const { top } = readSource(file, text);
    if (top === undefined)
        return text.trim() === '';
    return [...top.items.keys()].every(index => {
        const { key, value } = partsOf({ container: top, index });
        return ((0,dist/* isScalar */.jn)(key) && key.value === 'version') || isBare(value);
    });
}
function isBare(value) {
    if ((0,dist/* isMap */.jh)(value) || (0,dist/* isSeq */.oP)(value))
        return value.items.length === 0;
    return value === undefined || ((0,dist/* isScalar */.jn)(value) && value.value === null);
}
function mayGo(file, others, { patterns, matches }) {
    const own = patterns.filter(pattern => matches(file, pattern));
    return own.length > 0 && own.every(pattern => [...others].some(other => matches(other, pattern)));
}

;// CONCATENATED MODULE: ./build/export/merge/stuck.js
/**
 * Fields that stay as the files say because of where they are written: what else of an entity may change depends on them.
 *
 * The rules of a kind hold for an entity as a whole, and what cannot be changed shows only when it is tried. So it is
 * tried, and where a rule would be broken then, once more from the beginning.
 */


/** Tries updates again as long as rules would be broken by what stays. @param attempt - tries all of them. */
async function untilLawful(updates, found, attempt, stuck = new Map()) {
    const { done, staying } = await attempt(stuck);
    const all = together(stuck, staying);
    const isBroken = updates.some(update => {
        const [key, live] = [(0,model_address/* keyOf */.TN)(update.address), found.get((0,model_address/* keyOf */.TN)(update.address))];
        return live !== undefined && barredWith(update, live, stuck.get(key)) !== barredWith(update, live, all.get(key));
    });
    return isBroken ? untilLawful(updates, found, attempt, all) : done;
}
function together(one, other) {
    const keys = new Set([...one.keys(), ...other.keys()]);
    return new Map([...keys].map(key => [key, new Set([...(one.get(key) ?? []), ...(other.get(key) ?? [])])]));
}
function barredWith(update, live, stuck) {
    return JSON.stringify([...dueFields(update, live, stuck).barred]);
}

// EXTERNAL MODULE: ./build/content/policy.js + 16 modules
var policy = __webpack_require__(3333);
// EXTERNAL MODULE: ./build/model/field.js
var model_field = __webpack_require__(7762);
// EXTERNAL MODULE: ./build/sync/diff/same.js
var same = __webpack_require__(4564);
// EXTERNAL MODULE: ./build/export/around.js
var export_around = __webpack_require__(5462);
// EXTERNAL MODULE: ./build/export/entity.js + 3 modules
var export_entity = __webpack_require__(6454);
// EXTERNAL MODULE: ./build/export/kept-documents.js
var kept_documents = __webpack_require__(1676);
;// CONCATENATED MODULE: ./build/export/merge/updates.js
/**
 * Updates of a plan the other way round: what the service has goes where the files say otherwise.
 *
 * The places come with the declaration, so that a value which an environment overrides is changed in the override.
 */














/**
 * Puts what the service has of an entity where the files say otherwise.
 *
 * @param stuck - paths of its fields that are known to stay.
 * @returns paths of those that stay because of where they are written.
 */
async function mergeUpdate({ address, wanted, fields }, found, apiVersion, agreement, stuck, bench) {
    const [what, key] = [(0,model_address/* textOf */.b6)(address), (0,model_address/* keyOf */.TN)(address)];
    const live = liveTree(wanted, found, apiVersion);
    const { paths, barred } = dueFields({ wanted, fields }, found, stuck);
    const staying = [];
    for (const path of paths) {
        const at = wanted.places.get(path) ?? wanted.at;
        const named = path === '' ? what : `${what}: ${path}`;
        const bar = barred.get(path);
        const why = bar ?? (await layField(path, live, found, wanted, agreement, bench));
        if (why === undefined)
            bench.changed({ what: named, at });
        else {
            if (bar === undefined)
                staying.push(path);
            const spot = bench.sourceAt(at)?.valueAt(at);
            bench.leave({ what: named, key, at, why, ...boundBy(why, spot, wanted, due_fields_keysOf(path)) });
        }
    }
    return staying;
}
/** Writes an entity as the service has it, with all that the files say of it. */
function liveTree({ places }, entity, apiVersion) {
    const { kind } = entity.address;
    const around = { entity, apiVersion, secrets: undefined, isSaid: (path) => places.has(path) };
    const tree = (0,export_around/* remarked */.q)((0,export_entity/* entityTree */.Y)(around, () => true)).result;
    const [only] = Object.keys(kind.fields);
    return kind.spelling === 'value' && only !== undefined ? (0,export_tree/* branch */.tk)([{ key: only, value: tree }]) : tree;
}
async function layField(path, live, found, wanted, agreement, bench) {
    const at = wanted.places.get(path);
    const source = at === undefined ? undefined : bench.sourceAt(at);
    const spot = at === undefined ? undefined : source?.valueAt(at);
    if (source === undefined || spot === undefined)
        return 'no line of the files says it';
    const { why } = pathAt(spot, wanted, due_fields_keysOf(path));
    const change = (spot) => layAt(spot, path, live, found, wanted, bench);
    const agreed = agreement(spot, wanted, path, change);
    return agreed === undefined ? (why ?? (await change(spot))) : await agreed;
}
async function layAt(spot, path, live, found, wanted, bench) {
    const { source } = spot;
    if (isDocument(spot)) {
        const held = (0,kept_documents/* heldDocument */.$)(found);
        if (held === undefined)
            return 'no file can hold what the service has';
        return await layText(spot, () => ({ spellings: [held.text], isSame: held.isSame }), bench);
    }
    const isPolicy = wanted.address.kind.spelling === 'policy' && path === 'value';
    const tree = isPolicy ? live : treeAt(live, path.split('.'));
    const text = tree === undefined ? undefined : textOfTree(tree);
    if (isPolicy && textAt(tree, 'format') === 'xml')
        return 'the service has it in the format "xml" alone';
    if (text !== undefined)
        return await layText(spot, liveTextFor(path, text, found, wanted), bench);
    if (tree !== undefined)
        return lay(spot, tree, bench.desk(source));
    if (valueIn(found.properties, path.split('.')) !== undefined)
        return 'no file can hold what the service has';
    if (spot.path[0] === 'environments')
        return 'the service has none; take it back with "sync: { undeclare }"';
    const arm = armFor(path, live, wanted);
    if (arm !== undefined) {
        const why = exchangeArm(spot, arm, bench.desk(source));
        const at = wanted.places.get(path);
        if (why === undefined)
            bench.changed({ what: `${(0,model_address/* textOf */.b6)(wanted.address)}: ${arm.key}`, at });
        return why;
    }
    const obstacle = takeOut(spot, bench.desk(source));
    const canBeEmpty = fieldAt(wanted.address.kind, due_fields_keysOf(path))?.reset !== undefined;
    return obstacle === INHERITED && canBeEmpty ? lay(spot, (0,export_tree/* leaf */.V4)(null), bench.desk(source)) : obstacle;
}
/** True for a document that becomes an entity below the one that names it. */
function isDocument({ path }) {
    return path.at(-1) === 'specification' || (path.at(-1) === 'file' && path.at(-2) === 'specification');
}
/** Says what the service has at a path, and what else would mean the same to it. @param text - as an export writes it. */
function liveTextFor(path, text, { properties: live }, { address, properties }) {
    const field = fieldAt(address.kind, path.split('.'));
    const value = valueIn(live, path.split('.'));
    const isPolicy = field?.type === 'text' && field.compare === 'policy';
    const isSame = (other) => other === text || (field !== undefined && (0,same/* sameValue */.eE)(field, other, value, properties, live));
    return old => {
        const near = isPolicy ? (0,policy/* policyInSpellingOf */.b0)(asTyped(old), asTyped(text)) : undefined;
        return { spellings: [...(near === undefined ? [] : [near]), text], isSame };
    };
}
function fieldAt(holder, [name = '', ...rest]) {
    const field = (0,model_field/* memberOf */.C5)(holder, name);
    if (rest.length === 0)
        return field;
    return field?.type === 'object' ? fieldAt(field, rest) : undefined;
}
function asTyped(text) {
    return { text, format: 'rawxml' };
}
function treeAt(tree, [name, ...rest]) {
    if (name === undefined || name === '')
        return tree;
    const entry = tree.is === 'map' ? tree.entries.find(({ key }) => key === name) : undefined;
    return entry === undefined ? undefined : treeAt(entry.value, rest);
}
function textAt(tree, name) {
    const inner = tree === undefined ? undefined : treeAt(tree, [name]);
    return inner?.is === 'value' ? inner.value : undefined;
}
/** Gives a text that may have a file of its own; undefined for what is none. */
function textOfTree(tree) {
    if (tree.is === 'value')
        return typeof tree.value === 'string' ? tree.value.replaceAll('$${', () => '${') : undefined;
    const file = treeAt(tree, ['file']);
    return tree.is === 'map' && file?.is === 'file' ? file.text : undefined;
}

;// CONCATENATED MODULE: ./build/export/merge/merge.js
/**
 * Lays a live service into the files that declare it: what a plan would do to it, the other way round.
 *
 * Nothing is compared here. What a plan would change is what changes, in the lines that say otherwise; what it would
 * prune, if it pruned all, is what the files lack.
 */












/** Merges what a service has into files. @throws ServiceError, ConnectionError */
async function merge(service, documents, merging) {
    const { survey, declaration, texts, standing, globs } = merging;
    const { draft, reading } = survey;
    const objection = objectionTo(declaration.removed, reading.found);
    const bench = await untilLawful(draft.updates, reading.found, stuck => mergeFields(merging, objection, stuck));
    const gone = await mergeDocuments(documents, draft.updates, survey, declaration, standing.isPruned, bench);
    const missing = draft.creates.map(({ wanted }) => wanted);
    mergeMissing(missing, gone, { ...standing, environment: declaration.environment }, bench);
    for (const one of standingApart(survey, declaration, gone))
        bench.leave(one);
    const brought = await bringUndeclared(service, documents, merging, objection, bench);
    const { files, ...told } = bench.result();
    const outcome = withoutSpent(files, texts, globs);
    return { ...told, ...brought, ...outcome, orphans: orphansOf(texts, bench, outcome) };
}
/** Brings what differs of the declared into files that are laid out anew. */
async function mergeFields({ survey, texts, apiVersion, ...reading }, objection, stuck) {
    const bench = openBench(texts, reading);
    const { found } = survey.reading;
    const updates = survey.draft.updates.map(change => withoutObjected(change, found.get((0,model_address/* keyOf */.TN)(change.address)), objection, bench));
    const agreement = agreementOn(updates, found, stuck, bench.sourceAt);
    const staying = new Map();
    for (const change of updates) {
        const key = (0,model_address/* keyOf */.TN)(change.address);
        const live = found.get(key);
        if (live !== undefined)
            staying.set(key, new Set(await mergeUpdate(change, live, apiVersion, agreement, stuck.get(key), bench)));
    }
    return { done: bench, staying };
}

;// CONCATENATED MODULE: ./build/export/merge/read-once.js
/** Makes a reader that keeps every answer. */
function readOnce(service) {
    const get = kept((path, query, absentAs) => service.get(path, query, absentAs));
    const exists = kept((path) => service.exists(path));
    const readSecrets = kept((path, action) => service.readSecrets(path, action));
    const list = kept((path, query) => replayed(service.list(path, query)));
    return { get, exists, readSecrets, list, requests: () => service.requests() };
}
/** Makes a reader of documents that keeps every one, and every refusal. */
function documentsOnce(documents) {
    return { document: kept((path, format) => documents.document(path, format)) };
}
/** Keeps what a question was answered, by its arguments. */
function kept(ask) {
    const answers = new Map();
    return (...question) => {
        const key = JSON.stringify(question);
        const answer = answers.get(key) ?? ask(...question);
        answers.set(key, answer);
        return answer;
    };
}
/** Reads pages as they are needed, and gives those that were read to whoever asks again. */
function replayed(pages) {
    const source = pages[Symbol.asyncIterator]();
    const read = [];
    const nth = (index) => {
        const page = read[index] ?? source.next();
        read[index] = page;
        return page;
    };
    return {
        async *[Symbol.asyncIterator]() {
            for (let index = 0;; index++) {
                const { done, value } = await nth(index);
                if (done === true)
                    return;
                yield value;
            }
        },
    };
}

// EXTERNAL MODULE: ./build/secret/forms.js
var secret_forms = __webpack_require__(2294);
// EXTERNAL MODULE: ./build/service/apim.js + 4 modules
var apim = __webpack_require__(4674);
// EXTERNAL MODULE: ./build/sync/survey.js + 1 modules
var survey = __webpack_require__(3310);
// EXTERNAL MODULE: ./build/time-limit.js
var time_limit = __webpack_require__(2553);
;// CONCATENATED MODULE: ./build/run/drafts.js
/**
 * The workspace as it would be: with files that are not written yet, and without those that are to go.
 *
 * What is made of the files can be read and checked in it as usual, before anything of it is on the disk.
 */

/** Notes what is asked of a workspace. */
function noted(workspace) {
    const asked = new Set();
    return {
        workspace: {
            ...workspace,
            glob: async (patterns) => {
                const found = await workspace.glob(patterns);
                for (const pattern of patterns)
                    asked.add(await workspace.resolve('', pattern));
                return found;
            },
        },
        patterns: () => [...asked],
    };
}
/** Gives the workspace with drafts in it. */
function withDrafts(workspace, { files, removed }) {
    const filesLike = async (pattern) => {
        const found = (await workspace.find(pattern)).filter(path => !removed.includes(path));
        const drafts = [...files.keys()].filter(path => workspace.matches(path, pattern));
        return [...new Set([...found, ...drafts])].sort();
    };
    return {
        ...workspace,
        find: filesLike,
        glob: async (patterns) => {
            const found = await Promise.all(patterns.map(filesLike));
            const lost = patterns.find((_, index) => found[index]?.length === 0);
            if (lost !== undefined)
                throw new build_errors/* RefusalError */.XQ(`"${lost}" matches no file in the workspace`);
            return [...new Set(found.flat())].sort();
        },
        read: async (path) => files.get(path) ?? workspace.read(path),
    };
}

// EXTERNAL MODULE: ./build/run/early-end.js
var early_end = __webpack_require__(8057);
// EXTERNAL MODULE: ./build/run/planning.js + 10 modules
var planning = __webpack_require__(3445);
// EXTERNAL MODULE: ./build/run/publish.js + 7 modules
var publish = __webpack_require__(8431);
// EXTERNAL MODULE: ./build/run/publish-export.js + 2 modules
var publish_export = __webpack_require__(1244);
// EXTERNAL MODULE: ./build/config/environments/merge.js
var environments_merge = __webpack_require__(7626);
;// CONCATENATED MODULE: ./build/export/merge/yaml/copies.js
/**
 * What stands in one place of a file, written once more for another place of it.
 *
 * Spelling comes along, down to the quotes. Comments and anchors do not: there is one of each.
 */

/** Writes a key with a copy of a value. */
function copiedEntry(key, value) {
    return { lines: printed(key, value, false), inLine: printed(key, value, true).slice('{ '.length, -' }\n'.length) };
}
/** Writes a copy of a value on one line. */
function copiedInLine(value) {
    return copiedEntry('k', value).inLine.slice('k: '.length);
}
/** Gives a map with one key, in braces or on lines of its own. */
function printed(key, value, flow) {
    const map = new dist/* YAMLMap */.CA();
    map.items = [new dist/* Pair */.Rm(new dist/* Scalar */.X5(key), bare(value))];
    map.flow = flow;
    const document = new dist/* Document */.yo(undefined, { version: '1.2', schema: 'core' });
    document.contents = map;
    return document.toString({ lineWidth: 0, verifyAliasOrder: false, doubleQuotedMinMultiLineLength: copies_LONG });
}
/** Longer than any text: a quoted one stays on its line. */
const copies_LONG = Number.MAX_SAFE_INTEGER;
function bare(value) {
    const copy = value?.clone();
    if (!(0,dist/* isNode */.Ll)(copy))
        return new dist/* Scalar */.X5(null);
    (0,dist/* visit */.YR)(copy, {
        Node: (_, node) => {
            node.comment = null;
            node.commentBefore = null;
            node.spaceBefore = false;
            if (!(0,dist/* isAlias */.Vj)(node))
                delete node.anchor;
        },
    });
    return copy;
}

;// CONCATENATED MODULE: ./build/export/merge/yaml/write-out.js
/**
 * An alias written out: as what it stands for, or as a map that merges it and can have keys of its own.
 */






/** Writes a map in the place of an alias of one, with all of its keys merged into it. */
function mergedOut(text, part) {
    const { value } = partsOf(part);
    if (!(0,dist/* isAlias */.Vj)(value))
        return [];
    const merge = `<<: ${write_out_nameOf(value)}`;
    if (!(0,dist/* isMap */.jh)(part.container) && !isFlow(part.container))
        return [exchanged(value, merge)];
    return [inBlock(text, part, value, `:\n  ${merge}\n`) ?? exchanged(value, `{ ${merge} }`)];
}
/** Writes a copy of what an alias stands for in its place. */
function copiedOut(text, part, target) {
    const { value } = partsOf(part);
    if (!(0,dist/* isAlias */.Vj)(value))
        return [];
    const lines = copiedEntry('k', target).lines.slice('k'.length);
    return [inBlock(text, part, value, lines) ?? exchanged(value, copiedInLine(target))];
}
function write_out_nameOf({ source }) {
    return `*${source}`;
}
function exchanged({ range }, text) {
    const [start = 0, end = 0] = range ?? [];
    return { start, end, text };
}
/**
 * Writes lines behind a key; undefined where there is no room for lines.
 *
 * @param lines - from column 0, as they stand behind the key: with the colon, and a line break at the end.
 */
function inBlock(text, part, alias, lines) {
    const { key } = partsOf(part);
    const [start = 0, end = 0] = [key?.range?.[1], alias.range?.[1]];
    const isPlain = /^[ \t]*:[ \t]*$/.test(text.slice(start, alias.range?.[0]));
    if (key === undefined || isFlow(part.container) || !isPlain || !isLastOnLine(text, end))
        return undefined;
    const written = indented(lines, columnOf(text, startOf(text, part))).trim();
    return { start, end, text: withBreaks(text, written) };
}

;// CONCATENATED MODULE: ./build/export/merge/yaml/loosen.js
/**
 * Makes parts of a file their own, so that they can be changed and nothing else with them; the file says the same
 * afterwards.
 *
 * What an alias or a merge brings to a path is written there once more, and goes over what it was taken from. Whatever
 * has its value from the path gets a copy of it first. Maps are merged rather than copied: as much as can be goes on
 * coming from elsewhere.
 */








/** Makes what stands at some paths of a file their own. @returns the new text; the old one where that is not to be had */
function loosened(file, text, bounds) {
    let source = readSource(file, text);
    for (let step = 0; step < MOST_STEPS; step++) {
        const due = bounds.flatMap(bound => stepsTo(source, bound));
        if (due.length === 0)
            break;
        source = readSource(file, taken(source, due));
    }
    return saysTheSame(text, source.text) ? source.text : text;
}
/** Deeper than aliases of aliases go. */
const MOST_STEPS = 16;
/** Finds the first thing on the way to a path that comes from elsewhere, or else those on the ways of all who have it. */
function stepsTo({ repeats }, { path, goal }) {
    const { hop, end } = repeats.way(path);
    if (hop !== undefined)
        return [{ path: hop.path, hop, isWhole: false }];
    const steps = [path, ...pathsWithin(end, path)].flatMap(repeats.pathsTo).flatMap(other => {
        const { hop: theirs } = repeats.way(other);
        return theirs === undefined
            ? []
            : [{ path: theirs.path, hop: theirs, isWhole: theirs.path.length === other.length }];
    });
    if (steps.length > 0)
        return steps;
    switch (goal) {
        case 'own':
            return [];
        case 'unnamed':
            // Of what everybody has a copy, merges bring nothing.
            return repeats.usesOf(end).flatMap(use => (use.isMerge ? spentAt(use.path, use.part) : []));
        case 'unmerged':
            return unmerging(repeats, path.slice(0, -1));
    }
}
function spentAt(map, spent) {
    return { path: [...map, '<<'], spent };
}
/** Writes out what is merged into a map, and then takes the merges out. */
function unmerging(repeats, above) {
    const { end: map } = repeats.way(above);
    if (!(0,dist/* isMap */.jh)(map))
        return [];
    const copies = [...repeats.membersOf(map)].flatMap(([key, part]) => {
        const path = [...above, key];
        return part.container === map ? [] : [{ path, hop: { by: 'merge', map, part, path }, isWhole: false }];
    });
    const merges = membersOf(map).filter(({ key }) => isMergeKey(key));
    return copies.length > 0 ? copies : merges.map(({ index }) => spentAt(above, { container: map, index }));
}
/** Lists the paths of all that is written within a value. */
function* pathsWithin(node, above) {
    if (!(0,dist/* isMap */.jh)(node) && !(0,dist/* isSeq */.oP)(node))
        return;
    for (const index of node.items.keys()) {
        const part = { container: node, index };
        const path = [...above, memberName(part)];
        yield path;
        yield* pathsWithin(partsOf(part).value, path);
    }
}
/** Takes steps: what is brought is written where it is brought to. */
function taken(source, steps) {
    const desk = openDesk(source);
    for (const step of new Map(steps.map(step => [JSON.stringify(step.path), step])).values())
        if ('spent' in step)
            desk.remove({ ...step.spent, source, path: step.path });
        else if (step.hop.by === 'merge')
            desk.add(step.hop.map, copiedEntry(keyOf(step), partsOf(step.hop.part).value));
        else {
            const { part, target } = step.hop;
            const edits = (0,dist/* isMap */.jh)(target) && !step.isWhole ? mergedOut(source.text, part) : copiedOut(source.text, part, target);
            for (const edit of edits)
                desk.write(edit);
        }
    return desk.text();
}
function keyOf({ path }) {
    return path.at(-1) ?? '';
}
function saysTheSame(before, after) {
    const [old, now] = [(0,config_document/* parseDocument */.Tp)('', before), (0,config_document/* parseDocument */.Tp)('', after)];
    return old.tree !== undefined && now.tree !== undefined && now.problems.length === 0 && (0,environments_merge/* isSame */.Ft)(old.tree, now.tree);
}

;// CONCATENATED MODULE: ./build/run/rounds.js
/**
 * A merge that is tried again where an alias, an anchor or a merge stood in its way.
 *
 * The files are loosened so that they say the same and each thing for itself, and merged once more from the start; what
 * is told is where it stood before. What has to be left all the same is not loosened: nothing is touched in vain.
 */


/** Merges, and loosens what was left for want of it. @param mergeInto - merges into files with these texts */
async function mergeInRounds(texts, mergeInto) {
    const first = await mergeInto(texts);
    const helpless = new Set();
    for (let round = 0; round < MOST_ROUNDS; round++) {
        const { result, tried } = await loosening(texts, first, helpless, mergeInto);
        const inVain = result.left.filter(({ what }) => tried.has(what));
        if (inVain.length === 0)
            return placedAsIn(first, result);
        for (const { what } of inVain)
            helpless.add(what);
    }
    return first;
}
/** More are not needed: what is left after loosening is known after one. */
const MOST_ROUNDS = 3;
/** What was behind one alias may stand behind the next. */
const rounds_MOST_STEPS = 4;
async function loosening(texts, first, helpless, mergeInto) {
    const [tried, met] = [new Set(), new Set()];
    const wordOf = ({ what, why }) => `${what}: ${why}`;
    let [now, result] = [texts, first];
    for (let step = 0; step < rounds_MOST_STEPS; step++) {
        const due = result.left.filter(one => one.bound !== undefined && !helpless.has(one.what) && !met.has(wordOf(one)));
        if (due.length === 0)
            break;
        for (const one of due) {
            tried.add(one.what);
            met.add(wordOf(one));
        }
        now = loosenedFiles(now, due);
        result = await mergeInto(now);
    }
    return { result, tried };
}
function loosenedFiles(texts, left) {
    const bounds = Map.groupBy(left.flatMap(({ bound }) => bound ?? []), ({ file }) => file);
    return new Map([...texts].map(([file, text]) => {
        const here = bounds.get(file);
        return [file, here === undefined ? text : loosened(file, text, here)];
    }));
}
/** Lines are those of the files as they are in the workspace. */
function placedAsIn(first, result) {
    if (result === first)
        return first;
    const places = new Map([...first.changed, ...first.left].map(({ what, at }) => [subjectOf(what), at]));
    const placed = (all) => inOrder(all.map(one => ({ ...one, at: places.get(subjectOf(one.what)) ?? one.at })));
    return { ...result, changed: placed(result.changed), left: placed(result.left) };
}
/** What is left has no word yet for what became of it. */
function subjectOf(what) {
    return what.replace(/ (?:added|taken out)$/, '');
}

// EXTERNAL MODULE: ./build/run/stages.js + 5 modules
var stages = __webpack_require__(9089);
;// CONCATENATED MODULE: ./build/run/merge.js
/**
 * The command `export` with `config`: what a service has otherwise is brought into the files that declare it.
 *
 * It goes the way of a plan up to the plan, and then the other direction. Before anything is written, the new texts are
 * read and planned again: what such a plan still finds is told.
 */
















/**
 * Runs the command and reports.
 *
 * @returns false when the step has to fail.
 * @throws InputError, RefusalError when there is nothing to report on.
 */
async function runMerge(given, world) {
    const began = world.clock.now();
    const { workspace, patterns } = noted(world.workspace);
    const loaded = await (0,planning/* load */.Hh)(given, { ...world, workspace });
    if ((0,planning/* isFaulty */.s2)(loaded))
        return (0,publish/* publish */.mk)((0,planning/* reportBefore */._e)(loaded, world), loaded.settings, world);
    refuseFolders(loaded);
    const limit = (0,time_limit/* limitTime */.D)(given.timeoutMs, world, began);
    // Without its end, the time limit would keep the process alive after a fault.
    const report = await merged({ ...loaded, patterns: patterns() }, given, world, limit).finally(limit.end);
    return (0,publish_export/* publishExport */._)({ ...report, ms: world.clock.now() - began }, loaded.settings, world.runner);
}
function refuseFolders({ files }) {
    const other = files.find(file => !/\.ya?ml$/i.test(file));
    if (other !== undefined)
        throw new build_errors/* RefusalError */.XQ(`"${other}" is no YAML file of ours; expected such files for "export" with "config", or none for a new folder`);
}
async function merged(loaded, given, world, limit) {
    const { runUrl } = world.runner.surroundings;
    const before = { ...publish_export/* NO_EXPORT */.P, ...(runUrl === undefined ? {} : { runUrl }) };
    const { target, credential, concurrency } = loaded.settings;
    if (target === undefined || credential === undefined)
        return { ...before, ended: 'no service was named' };
    const connection = await (0,early_end/* orEnd */.N)((0,connect/* connect */.N)({ target, credential, concurrency }, world, limit), limit);
    if ('ended' in connection)
        return { ...before, ...connection };
    const soFar = () => ({ ...before, service: connection.facts, requests: connection.service.requests() });
    const done = await (0,early_end/* orEnd */.N)(mergeOn(connection, loaded, given, target.apiVersion, world), limit);
    if ('ended' in done)
        return { ...soFar(), ...done };
    const { result, faults, errors } = done;
    const [error] = errors;
    if (error !== undefined)
        return { ...soFar(), ended: `the files would have faults: ${error}` };
    const { files, removed } = result;
    await writeAll(result, world.workspace);
    const changed = [...files.keys()];
    return { ...soFar(), ...merge_told(result), faults, written: { total: changed.length, changed, removed } };
}
/** @throws RefusalError naming the files that had been written when one could not be. */
async function writeAll({ files, removed }, workspace) {
    const done = [];
    try {
        for (const [path, text] of files) {
            await workspace.write(path, text);
            done.push(path);
        }
        for (const path of removed)
            await workspace.remove(path);
    }
    catch (error) {
        if (!(error instanceof build_errors/* RefusalError */.XQ) || done.length === 0)
            throw error;
        throw new build_errors/* RefusalError */.XQ(`${error.message}; written before it: ${done.join(', ')}`);
    }
}
function merge_told({ changed, left, orphans, unread, secrets, remarks }) {
    return {
        merged: { changed, left, orphans },
        unread: unread.filter(({ isAbsent }) => !isAbsent).map(({ address, why }) => ({ what: (0,model_address/* textOf */.b6)(address), why })),
        remarks: remarks.map(({ address, why }) => ({ what: (0,model_address/* textOf */.b6)(address), why })),
        secrets: secrets.map(({ name, address, field }) => ({ name, what: `${field} of ${(0,model_address/* textOf */.b6)(address)}` })),
    };
}
async function mergeOn(connection, loaded, given, apiVersion, world) {
    const service = readOnce((0,apim/* readOnly */.T)(connection.service));
    const documents = documentsOnce(connection.documents);
    const look = (declaration) => surveyAll(service, declaration, loaded.settings, world);
    const { declaration, files } = loaded;
    const surveyed = await look(declaration);
    const [unmatched] = (0,survey/* unmatchedSelectors */.e)(surveyed, declaration, surveyed.reading.found);
    if (unmatched !== undefined)
        throw new build_errors/* RefusalError */.XQ(unmatched.message);
    for (const warning of surveyed.warnings)
        world.runner.log.warning(warning);
    const { workspace } = world;
    const forms = loaded.secrets.flatMap(secret => (0,secret_forms/* maskForms */.y)(secret.reveal()));
    const texts = new Map(await Promise.all(files.map(async (file) => [file, await workspace.read(file)])));
    const load = (drafts) => (0,stages/* loadStages */.G)(given, { ...world, workspace: withDrafts(workspace, drafts) });
    const mergeFiles = (texts, declaration, surveyed) => mergeBeside(workspace, taken => merge(service, documents, {
        survey: surveyed,
        declaration,
        texts,
        taken,
        fill: loaded.each[0]?.fill ?? (() => undefined),
        holdsSecret: text => forms.some(form => text.includes(form)),
        read: workspace.read,
        globs: { patterns: loaded.patterns, matches: workspace.matches },
        apiVersion,
        standing: { isPruned: given.prune === 'all', owned: new Set(surveyed.remembered.memory.owned) },
    }));
    const result = await mergeInRounds(texts, async (now) => {
        if (now === texts)
            return mergeFiles(texts, declaration, surveyed);
        const same = await load({ files: now, removed: [] });
        return mergeFiles(now, same.declaration, await look(same.declaration));
    });
    const after = await load(result);
    const errors = after.problems.filter(({ severity }) => severity === 'error').map(build_errors/* placed */.GS);
    if (errors.length > 0)
        return { result, faults: [], errors };
    return { result, faults: faultsIn((await look(after.declaration)).draft, result), errors };
}
/** Looks as if everything undeclared were to go. */
function surveyAll(service, declaration, { only, except }, { runner, newRequestId }) {
    const stack = declaration.stack ?? (0,planning/* stackOf */.US)(runner.surroundings.repository);
    const scope = { only, except, prune: 'all', secrets: 'assume', isCounted: false };
    return (0,survey/* survey */.F)(service, declaration, scope, { stack, salt: newRequestId() });
}
/** Merges until no new file takes the place of one that has nothing to do with it. */
async function mergeBeside(workspace, mergeIn) {
    const taken = new Set();
    for (;;) {
        const result = await mergeIn([...taken]);
        const before = taken.size;
        for (const path of result.fresh)
            if ((await workspace.find(path)).includes(path))
                taken.add(path);
        if (taken.size === before)
            return result;
    }
}
function faultsIn({ creates, updates, deletes }, { left }) {
    const known = new Set(left.map(({ key }) => key));
    return [...creates, ...updates, ...deletes]
        .filter(({ address }) => !known.has((0,model_address/* keyOf */.TN)(address)))
        .map(({ action, address }) => `${action} ${(0,model_address/* textOf */.b6)(address)}`);
}


/***/ })

};

