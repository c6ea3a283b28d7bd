export const id = 869;
export const ids = [869];
export const modules = {

/***/ 9869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runMerge: () => (/* binding */ runMerge)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/connect.js + 1 modules
var connect = __webpack_require__(2331);
// EXTERNAL MODULE: ./build/errors.js
var build_errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/model/address.js
var model_address = __webpack_require__(6974);
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
// EXTERNAL MODULE: ./build/model/table.js + 23 modules
var table = __webpack_require__(9739);
// EXTERNAL MODULE: ./build/export/tree.js
var export_tree = __webpack_require__(5899);
// EXTERNAL MODULE: ./build/config/document.js + 3 modules
var config_document = __webpack_require__(5698);
;// CONCATENATED MODULE: ./build/export/merge/source.js
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
        keyAt: place => keys.get(offsetOf(place)) ?? values.get(offsetOf(place)),
        valueAt: place => values.get(offsetOf(place)) ?? keys.get(offsetOf(place)),
    };
    if (top !== undefined) {
        const repeated = new Set([...text.matchAll(/\*([^\s,[\]{}]+)/g)].map(([, name]) => name ?? ''));
        for (const spot of spotsIn(source, top, [], repeated, false)) {
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
function* spotsIn(source, container, above, repeated, isWithin) {
    const isHeld = isWithin || (container.anchor !== undefined && repeated.has(container.anchor));
    for (const index of container.items.keys()) {
        const { key, value } = partsOf({ container, index });
        const path = [...above, key === undefined ? String(index) : keyText(key)];
        const isShared = isHeld || ((0,dist/* isScalar */.jn)(value) && value.anchor !== undefined && repeated.has(value.anchor));
        yield { source, container, index, path, isShared };
        if ((0,dist/* isMap */.jh)(value) || (0,dist/* isSeq */.oP)(value))
            yield* spotsIn(source, value, path, repeated, isHeld);
    }
}
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
function keyText(key) {
    return (0,dist/* isScalar */.jn)(key) ? String(key.source ?? key.value) : '';
}
/** Gives the name of a spot's key; the position in a list. */
function nameOf({ path }) {
    return path.at(-1) ?? '';
}
/** Finds a key of a map. */
function spotIn(source, map, name, near) {
    const index = map.items.findIndex(({ key }) => (0,dist/* isScalar */.jn)(key) && keyText(key) === name);
    return index < 0 ? undefined : { source, container: map, index, path: [...near.path, name], isShared: near.isShared };
}

;// CONCATENATED MODULE: ./build/export/merge/extent.js
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
    const start = (key ?? value)?.range?.[0] ?? 0;
    return (0,dist/* isMap */.jh)(container) || isFlow(container) ? start : text.lastIndexOf('-', start - 1);
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
/** Gives the offset at which the line of another offset begins. */
function lineStart(text, offset) {
    return text.lastIndexOf('\n', offset - 1) + 1;
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

// EXTERNAL MODULE: ./build/export/print.js
var print = __webpack_require__(2600);
;// CONCATENATED MODULE: ./build/export/merge/spelling.js
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
            return tree.items.length === 0 ? '[]' : `[ ${tree.items.map(treeInLine).join(', ')} ]`;
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

;// CONCATENATED MODULE: ./build/export/merge/lay.js
/**
 * Lays a live value into the place of a declared one, and touches only what differs.
 *
 * What a value is made of elsewhere, by a variable, an alias or a merge, is not this place's to change: it is left, and
 * told of.
 */




/** Lays a tree into a spot. @returns why something of it was left; undefined when all of it is as the tree says. */
function lay(spot, tree, desk) {
    const { value } = partsOf(spot);
    const obstacle = placeObstacle(spot) ?? newObstacle(tree);
    if (obstacle !== undefined)
        return obstacle;
    if ((0,dist/* isScalar */.jn)(value) && tree.is === 'value') {
        if (isSame(value, tree.value))
            return undefined;
        const made = obstacleIn(value);
        if (made !== undefined)
            return made;
        if (endOfNode(value) === value.range?.[0])
            desk.replace(spot, tree);
        else
            desk.exchange(spot, value, tree.value);
        return undefined;
    }
    if ((0,dist/* isMap */.jh)(value) && tree.is === 'map' && value.items.length > 0 && tree.entries.length > 0)
        return layMap(spot, value.items.length, tree, desk);
    if ((0,dist/* isSeq */.oP)(value) && tree.is === 'list' && value.items.length > 0 && tree.items.length > 0)
        return layList(spot, value.items.length, tree, desk);
    const made = obstacleIn(value);
    if (made === undefined)
        desk.replace(spot, tree);
    return made;
}
function layMap(spot, count, { entries }, desk) {
    const { value: map } = partsOf(spot);
    if (!(0,dist/* isMap */.jh)(map))
        return undefined;
    const obstacles = [];
    const byKey = new Map(entries.map(entry => [entry.key, entry]));
    const known = new Set();
    for (let index = 0; index < count; index++) {
        const { key } = partsOf({ container: map, index });
        const name = (0,dist/* isScalar */.jn)(key) ? String(key.source ?? key.value) : '';
        if (name === '<<')
            return MERGED;
        known.add(name);
        const member = { ...spot, container: map, index, path: [...spot.path, name] };
        const entry = byKey.get(name);
        obstacles.push(entry === undefined ? takeOut(member, desk) : lay(member, entry.value, desk));
    }
    const added = entries.filter(({ key }) => !known.has(key));
    for (const entry of added)
        desk.add(map, newEntry(entry));
    return obstacles.find(obstacle => obstacle !== undefined);
}
function layList(spot, count, { items }, desk) {
    const { value: list } = partsOf(spot);
    if (!(0,dist/* isSeq */.oP)(list))
        return undefined;
    const members = Array.from({ length: count }, (_, index) => {
        return { ...spot, container: list, index, path: [...spot.path, String(index)] };
    });
    const kept = keptOf(members, items);
    const all = members.map((member, index) => {
        const position = kept === undefined ? index : kept.get(index);
        const item = position === undefined ? undefined : items[position];
        return item === undefined ? takeOut(member, desk) : lay(member, item, desk);
    });
    for (const item of items.slice(kept === undefined ? count : kept.size))
        desk.add(list, newItem(item));
    return all.find(obstacle => obstacle !== undefined);
}
/**
 * Finds which items stay, by their positions before and after, where taking out the others and adding new ones at the
 * end gives the list; undefined where it does not.
 */
function keptOf(members, items) {
    const kept = new Map();
    for (const [index, member] of members.entries()) {
        const { value } = partsOf(member);
        const next = items[kept.size];
        if (!(0,dist/* isScalar */.jn)(value))
            return undefined;
        if (next?.is === 'value' && isSame(value, next.value))
            kept.set(index, kept.size);
        else if (items.some(item => item.is === 'value' && isSame(value, item.value)))
            return undefined;
    }
    return kept;
}
/** Takes a value out of what holds it. */
function takeOut(spot, desk) {
    const obstacle = placeObstacle(spot) ?? obstacleIn(partsOf(spot).value);
    if (obstacle === undefined)
        desk.remove(spot);
    return obstacle;
}
const MERGED = 'it comes from a merge, "<<", which says it for others too';
const MADE = 'it is made of a variable';
/** Says why nothing at a place can be changed. */
function placeObstacle({ path, isShared }) {
    if (isShared)
        return 'an alias repeats it elsewhere';
    if (path[0] === 'variables' || (path[0] === 'environments' && path[2] === 'variables'))
        return MADE;
    return path.at(-1) === '<<' ? MERGED : undefined;
}
function newObstacle(tree) {
    switch (tree.is) {
        case 'value':
            return undefined;
        case 'secret':
            return 'it holds a secret';
        case 'file':
            return 'it is the text of a file';
        case 'list':
            return tree.items.map(newObstacle).find(found => found !== undefined);
        case 'map':
            return tree.entries.map(({ value }) => newObstacle(value)).find(found => found !== undefined);
    }
}
/** Says why a value cannot be written over. */
function obstacleIn(node) {
    if ((0,dist/* isAlias */.Vj)(node))
        return 'it is an alias, which says it for others too';
    if ((0,dist/* isScalar */.jn)(node))
        return isMade(node) ? MADE : undefined;
    if (!(0,dist/* isMap */.jh)(node) && !(0,dist/* isSeq */.oP)(node))
        return undefined;
    const members = [...node.items.keys()].map(index => partsOf({ container: node, index }));
    if (members.some(({ key }) => (0,dist/* isScalar */.jn)(key) && key.value === '<<'))
        return MERGED;
    return members.map(({ value }) => obstacleIn(value)).find(found => found !== undefined);
}
function isMade({ value }) {
    return typeof value === 'string' && value.replaceAll('$${', '').includes('${');
}
/** True for a value that the file spells so; `1.10` is a text where a text is meant. */
function isSame({ value, source }, other) {
    return value === other || (typeof other === 'string' && typeof value !== 'string' && source === other);
}
/** Finds a key beside a spot, in the same map. */
function beside(spot, name) {
    const { container, source, path, isShared } = spot;
    return (0,dist/* isMap */.jh)(container) ? spotIn(source, container, name, { path: path.slice(0, -1), isShared }) : undefined;
}

;// CONCATENATED MODULE: ./build/export/merge/added.js
/**
 * Deletes of a plan the other way round: what the files do not declare goes where what is like it stands.
 *
 * It goes to the end of the list or the map that the nearest of its kind is in, so that the file decides over layout.
 * Where there is none yet, it goes below the entity that it belongs to.
 */









/** Adds entities and links to the files, or tells why they stay out. */
function mergeAdded(added, adding, bench) {
    const lists = Map.groupBy(added, address => `${address.kind.name}#${parentKey(address)}`);
    for (const list of lists.values()) {
        const [first] = list;
        if (first === undefined)
            continue;
        const home = first.kind.shape === 'relation' ? homeOfLinks(first, adding, bench) : homeOf(first, adding, bench);
        const written = list.filter(address => adding.entries.has((0,model_address/* keyOf */.TN)(address)));
        for (const address of list) {
            const [what, key] = [(0,model_address/* textOf */.b6)(address), (0,model_address/* keyOf */.TN)(address)];
            const at = home === undefined ? undefined : placeIn(home);
            const why = written.includes(address) ? home?.obstacle : 'no file can hold what the service has';
            if (home === undefined || why !== undefined)
                bench.leave({ what, key, at, why: why ?? 'no list or map of the files is the place for it' });
            else
                bench.changed({ what: `${what} added`, at });
        }
        if (home !== undefined && home.obstacle === undefined && written.length > 0)
            write(written, home, adding, bench);
    }
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
    const tops = [...bench.sources.values()].flatMap(source => source.top === undefined ? [] : (spotIn(source, source.top, key, { path: [], isShared: false }) ?? []));
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
    return { source: spot.source, spot, above: undefined, key: nameOf(spot), obstacle: obstacleAt(spot) };
}
function obstacleAt(spot) {
    const { value } = partsOf(spot);
    const isOwn = value === undefined || (0,dist/* isMap */.jh)(value) || (0,dist/* isSeq */.oP)(value) || value.range?.[0] === value.range?.[1];
    return placeObstacle(spot) ?? (isOwn ? undefined : 'the list or the map is made elsewhere');
}
function homeBelow(parent, key, bench) {
    const source = parent === undefined ? undefined : bench.sourceAt(parent.at);
    const spot = parent === undefined ? undefined : source?.keyAt(parent.at);
    const map = spot === undefined ? undefined : partsOf(spot).value;
    if (source === undefined || spot === undefined || !(0,dist/* isMap */.jh)(map))
        return undefined;
    const inner = spotIn(source, map, key, spot);
    return inner === undefined
        ? { source, spot: undefined, above: map, key, obstacle: placeObstacle(spot) }
        : homeAt(inner);
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
function write(added, home, adding, bench) {
    const { source, spot, above, key } = home;
    const desk = bench.desk(source);
    const isList = added[0]?.kind.shape === 'relation';
    const entries = isList ? [] : added.map(address => entryFor(address, source, adding));
    const links = isList ? added.map(address => itemFor(address, key, adding)) : [];
    const { value } = spot === undefined ? { value: undefined } : partsOf(spot);
    const container = ((0,dist/* isMap */.jh)(value) || (0,dist/* isSeq */.oP)(value)) && value.items.length > 0 ? value : undefined;
    const tree = isList ? (0,export_tree/* items */.ld)(links) : (0,export_tree/* branch */.tk)(entries);
    if (container !== undefined) {
        const additions = isList ? links.map(newItem) : entries.map(newEntry);
        for (const addition of additions)
            desk.add(container, addition);
    }
    else if (spot !== undefined)
        desk.replace(spot, tree);
    else if (above !== undefined)
        desk.add(above, newEntry({ key, value: tree }));
}
function entryFor(address, source, { entries, environment, settle }) {
    const entry = entries.get((0,model_address/* keyOf */.TN)(address)) ?? { key: (0,model_address/* ownId */.ou)(address), value: (0,export_tree/* branch */.tk)([]) };
    const { value } = entry;
    const sync = { key: 'sync', value: (0,export_tree/* branch */.tk)(only(environment)) };
    const bounded = environment === undefined || value.is !== 'map' ? value : (0,export_tree/* branch */.tk)([...value.entries, sync]);
    return { ...entry, value: settle(bounded, source) };
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
function only(environment) {
    return environment === undefined ? [] : [{ key: 'environments', value: (0,export_tree/* items */.ld)([(0,export_tree/* leaf */.V4)(environment)]) }];
}

;// CONCATENATED MODULE: ./build/export/merge/containers.js
/**
 * Takes keys and items out of a map or a list, and puts new ones behind the others, in the layout that it has.
 *
 * All that happens to one map or list is worked out at once: what is the last, and whether anything is left, decides
 * over commas and braces.
 */



/** Gives the edits that change the members as told. */
function memberEdits(text, change) {
    return isFlow(change.container) ? editsInLine(text, change) : editsInBlock(text, change);
}
function editsInBlock(text, { container, removed, added }) {
    const last = container.items.length - 1;
    const first = startOf(text, { container, index: 0 });
    const end = lineEnd(text, endOf(text, { container, index: last }));
    const lines = added.map(addition => `${gapIn(text, container)}${addition.lines}`).join('');
    const inserted = withBreaks(text, indented(lines, columnOf(text, first)));
    if (removed.size < container.items.length) {
        const gone = [...removed].map(index => removalInBlock(text, container, index));
        const before = text[end - 1] === '\n' || inserted === '' ? '' : '\n';
        return inserted === '' ? gone : [...gone, { start: end, end, text: `${before}${inserted}` }];
    }
    if (inserted !== '')
        return [{ start: lineStart(text, first), end, text: inserted }];
    // What is changed within goes with its lines, to their very end.
    const breaks = text[end - 1] === '\n' ? withBreaks(text, '\n') : '';
    const start = text.slice(0, first).trimEnd().length;
    // A comment behind the key ends with its line.
    const isCommented = /(?:^|\s)#/.test(text.slice(lineStart(text, start), start));
    const [from, space] = isCommented ? [first, ''] : [start, ' '];
    return [{ start: from, end, text: `${space}${emptyOf(container)}${breaks}` }];
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
function aboveComments(text, line, indent) {
    if (line === 0)
        return line;
    const above = lineStart(text, line - 1);
    return text.startsWith(`${indent}#`, above) ? aboveComments(text, above, indent) : line;
}
function editsInLine(text, { container, removed, added }) {
    const kept = [...container.items.keys()].filter(index => !removed.has(index));
    const last = kept.at(-1);
    const inserted = added.map(({ inLine }) => inLine).join(', ');
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
    return [...inner, ...cut, ...(inserted === '' ? [] : [{ start: behind, end: behind, text: `, ${inserted}` }])];
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

;// CONCATENATED MODULE: ./build/export/merge/edits.js
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

;// CONCATENATED MODULE: ./build/export/merge/desk.js
/**
 * One file on which changes are collected, to be made all at once.
 */






/** Opens a file for changes. */
function openDesk({ text }) {
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
        replace,
        exchange: (spot, old, value) => {
            const [start = 0, end = 0] = old.range ?? [];
            const isBlock = text[end - 1] === '\n' && end > start;
            const mayBeBlock = !isFlow(spot.container) && (isBlock || isLastOnLine(text, end));
            const columns = mayBeBlock ? columnOf(text, startOf(text, spot)) : undefined;
            const written = withBreaks(text, inPlaceOf(old, value, columns));
            edits.push({ start, end, text: isBlock ? `${written.replace(/\r?\n$/, '')}\n` : written.replace(/\r?\n$/, '') });
        },
        remove: ({ container, index }) => void membersOf(container).removed.add(index),
        add: (container, addition) => void membersOf(container).added.push(addition),
        text: () => {
            const changes = [...members].map(([container, change]) => ({ container, ...change }));
            return edited(text, [...edits, ...changes.flatMap(change => memberEdits(text, change))]);
        },
    };
}

;// CONCATENATED MODULE: ./build/export/merge/bench.js
/**
 * All that a merge changes, file by file, and what it tells of each change and of each that it leaves.
 */




/** Lays out files, given by their paths from the workspace. */
function openBench(texts) {
    const sources = new Map([...texts].map(([file, text]) => [file, readSource(file, text)]));
    const desks = new Map();
    const others = new Map();
    const changed = [];
    const left = [];
    const mentions = Map.groupBy([...sources.values()].flatMap(mentionsIn), path => path);
    return {
        sources,
        sourceAt: ({ file }) => sources.get(file),
        desk: source => {
            const desk = desks.get(source) ?? openDesk(source);
            desks.set(source, desk);
            return desk;
        },
        rewrite: (mention, text) => {
            const path = pathNamed(mention);
            if (path === undefined)
                return 'the name of its file is made of a variable';
            if ((mentions.get(path)?.length ?? 0) > 1)
                return 'its file is named elsewhere too';
            others.set(path, text);
            return undefined;
        },
        put: (path, text) => void others.set(path, text),
        changed: change => void changed.push(change),
        leave: one => void left.push(one),
        result: () => {
            const written = [...desks].map(([{ file }, desk]) => [file, desk.text()]);
            const all = [...written, ...others].filter(([file, text]) => texts.get(file) !== text);
            return { files: new Map(all.toSorted(([a], [b]) => (a < b ? -1 : 1))), changed, left };
        },
    };
}
function mentionsIn({ spots }) {
    return spots.flatMap(spot => (nameOf(spot) === 'file' ? (pathNamed(spot) ?? []) : []));
}
function pathNamed(mention) {
    const { value } = partsOf(mention);
    if (!(0,dist/* isScalar */.jn)(value) || typeof value.value !== 'string' || value.value.includes('${'))
        return undefined;
    return external_node_path_.posix.join(external_node_path_.posix.dirname(mention.source.file), value.value);
}

;// CONCATENATED MODULE: ./build/export/merge/missing.js
/**
 * Creates of a plan the other way round: what the files declare and the service has not.
 *
 * Only the record tells two stories apart: somebody took the entity away, or it is yet to be made. What this stack is
 * known to have made goes, and everything goes when the user says so with `prune: all`. The rest is left: no export
 * undoes work that nobody has applied yet.
 */



/** Takes declarations of what the service has no more out of the files, or tells why they stay. */
function mergeMissing(missing, standing, bench) {
    const keys = new Set(missing.map(({ address }) => (0,model_address/* keyOf */.TN)(address)));
    for (const { address, at } of missing) {
        const [what, key] = [(0,model_address/* textOf */.b6)(address), (0,model_address/* keyOf */.TN)(address)];
        const isBelow = (0,table/* ancestorsOf */.Gw)(address).some(above => keys.has((0,model_address/* keyOf */.TN)(above)));
        const source = bench.sourceAt(at);
        const spot = source?.keyAt(at);
        const why = reasonToStay(key, standing) ?? (spot === undefined ? 'no line of the files says it' : missing_obstacleAt(spot));
        if (why !== undefined)
            bench.leave({ what, key, at, why });
        else if (source !== undefined && spot !== undefined) {
            bench.desk(source).remove(spot);
            if (!isBelow)
                bench.changed({ what: `${what} taken out`, at });
        }
    }
}
function missing_obstacleAt(spot) {
    if (spot.path[0] === 'environments')
        return 'an environment overrides it';
    return placeObstacle(spot);
}
function reasonToStay(key, { isPruned, owned, environment }) {
    if (isPruned)
        return undefined;
    if (environment !== undefined)
        return `the service lacks it, and environments beside "${environment}" may have it`;
    return owned.has(key) ? undefined : 'the service lacks it, and may never have had it; "prune: all" takes it out';
}

// EXTERNAL MODULE: ./build/config/since.js
var config_since = __webpack_require__(9149);
// EXTERNAL MODULE: ./build/sync/read.js
var read = __webpack_require__(2208);
// EXTERNAL MODULE: ./build/export/document.js + 2 modules
var export_document = __webpack_require__(6571);
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
    async function descend(entity) {
        own.set((0,model_address/* keyOf */.TN)(entity.address), entity);
        if ((0,table/* kindsBelow */.lw)(entity.address.kind).length > 0)
            await Promise.all((await levels.below(entity)).map(descend));
    }
    await Promise.all(roots.map(async (root) => descend(await whole(service, root))));
    for (const { address } of roots)
        for (const parent of (0,table/* ancestorsOf */.Gw)(address))
            found.set((0,model_address/* keyOf */.TN)(parent), above.get((0,model_address/* keyOf */.TN)(parent)) ?? { address: parent, properties: {} });
    const requests = (0,specifications/* requestsIn */.q)(own);
    const [secrets, answers] = await Promise.all([
        (0,secrecy/* askForSecrets */.C)(service, [...own.values()]),
        (0,export_documents/* askForDocuments */.f)(documents, requests),
    ]);
    const all = new Map([...found, ...own]);
    const document = (0,export_document/* documentOf */.l)({ found: all, secrets, requests, documents: answers, apiVersion });
    const entries = (0,export_tree/* entitiesIn */.Fq)(document).flatMap(entry => (entry.about ?? []).map(address => [(0,model_address/* keyOf */.TN)(address), entry]));
    return { entries: new Map(entries), unread: levels.unread() };
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

// EXTERNAL MODULE: ./build/values.js
var values = __webpack_require__(1152);
// EXTERNAL MODULE: ./build/export/around.js
var export_around = __webpack_require__(5462);
// EXTERNAL MODULE: ./build/export/entity.js + 1 modules
var export_entity = __webpack_require__(6757);
;// CONCATENATED MODULE: ./build/export/merge/updates.js
/**
 * Updates of a plan the other way round: what the service has goes where the files say otherwise.
 *
 * The places come with the declaration, so that a value which an environment overrides is changed in the override.
 */








/** Puts what the service has of an entity where the files say otherwise. */
function mergeUpdate({ address, wanted, fields, import: toImport, unseen, }, found, apiVersion, bench) {
    const [what, key] = [(0,model_address/* textOf */.b6)(address), (0,model_address/* keyOf */.TN)(address)];
    if (toImport !== undefined)
        bench.leave({ what, key, at: wanted.at, why: 'its document says something else than the service has' });
    if (found === undefined || unseen === true) {
        const why = 'what the service will have of it is not known yet';
        if (toImport === undefined)
            bench.leave({ what, key, at: wanted.at, why });
        return;
    }
    const live = liveTree(wanted, found, apiVersion);
    const paths = new Set(fields.filter(change => !goesAlong(wanted, change)).map(({ path }) => absent(placed(path, wanted), found)));
    const hidden = new Set(fields.filter(({ show }) => show === 'hidden').map(({ path }) => absent(placed(path, wanted), found)));
    const broken = brokenAfter(wanted, found, [...paths].filter(path => !hidden.has(path)));
    for (const path of paths) {
        const at = wanted.places.get(path) ?? wanted.at;
        const named = path === '' ? what : `${what}: ${path}`;
        const why = hidden.has(path) ? 'it is a secret' : (broken ?? layField(path, live, found, wanted, bench));
        if (why === undefined)
            bench.changed({ what: named, at });
        else
            bench.leave({ what: named, key, at, why });
    }
}
/** Says what rule of the kind would not hold with these fields as the service has them, and the others as declared. */
function brokenAfter({ address: { kind, ids }, properties }, found, paths) {
    const names = new Set(paths.map(path => path.split('.')[0] ?? ''));
    const bared = Object.entries(kind.fields).find(([name, { hidden }]) => names.has(hidden?.when?.field ?? '') && (0,values/* holdsSecret */.hK)(properties[name] ?? null));
    if (bared !== undefined)
        return `the files have a secret in ${bared[0]}, which everybody could read then`;
    const live = [...names].map(name => [name, found.properties[name] ?? null]);
    const after = Object.entries({ ...properties, ...Object.fromEntries(live) }).filter(([name, value]) => value !== null || !names.has(name));
    const id = (0,model_address/* ownId */.ou)({ kind, ids });
    const broken = (kind.rules ?? []).map(rule => rule(Object.fromEntries(after), false, id)).find(fault => fault);
    return broken === undefined ? undefined : `with what else is left, ${broken.field} ${broken.message}`;
}
/** What is only sent along with other changes has no state. */
function goesAlong({ address: { kind } }, { path }) {
    const field = kind.fields[path];
    return field?.type === 'text' && field.compare === 'along';
}
/** Gives the path of what holds a value and has a place, the value itself if it can be. */
function placed(path, { places }) {
    if (path === '' || places.has(path))
        return path;
    return placed(path.slice(0, Math.max(0, path.lastIndexOf('.'))), { places });
}
/** Of what the service has not at all, no part is left over: gives the path of the outermost. */
function absent(path, found) {
    const parts = path.split('.');
    const all = parts.map((_, index) => parts.slice(0, index + 1));
    return (all.find(one => valueIn(found.properties, one) === undefined) ?? parts).join('.');
}
/** Writes an entity as the service has it, with all that the files say of it. */
function liveTree({ places }, entity, apiVersion) {
    const { kind } = entity.address;
    const around = { entity, apiVersion, secrets: undefined, isSaid: (path) => places.has(path) };
    const tree = (0,export_around/* remarked */.q)((0,export_entity/* entityTree */.Y)(around, () => true)).result;
    const [only] = Object.keys(kind.fields);
    return kind.spelling === 'value' && only !== undefined ? (0,export_tree/* branch */.tk)([{ key: only, value: tree }]) : tree;
}
function layField(path, live, found, wanted, bench) {
    const at = wanted.places.get(path);
    const source = at === undefined ? undefined : bench.sourceAt(at);
    const spot = at === undefined ? undefined : source?.valueAt(at);
    if (source === undefined || spot === undefined)
        return 'no line of the files says it';
    const isPolicy = wanted.address.kind.spelling === 'policy' && path === 'value';
    const tree = isPolicy ? live : treeAt(live, path.split('.'));
    const text = tree === undefined ? undefined : textOfTree(tree);
    const mention = mentionIn(spot);
    if (isPolicy && textAt(tree, 'format') === 'xml')
        return 'the service has it in the format "xml" alone';
    if (mention !== undefined && text !== undefined)
        return rewritten(mention, text, bench);
    if (mention === undefined && text !== undefined)
        return lay(spot, (0,export_tree/* leaf */.V4)(inPlace(spot, text)), bench.desk(source));
    if (tree !== undefined)
        return lay(spot, tree, bench.desk(source));
    if (valueIn(found.properties, path.split('.')) !== undefined)
        return 'no file can hold what the service has';
    if (spot.path[0] === 'environments')
        return 'the service has none; take it back with "sync: { undeclare }"';
    return takeOut(spot, bench.desk(source));
}
function treeAt(tree, [name, ...rest]) {
    if (name === undefined || name === '')
        return tree;
    const entry = tree.is === 'map' ? tree.entries.find(({ key }) => key === name) : undefined;
    return entry === undefined ? undefined : treeAt(entry.value, rest);
}
function valueIn(value, [name, ...rest]) {
    if (name === undefined || value === undefined || value === null)
        return value ?? undefined;
    return (0,values/* isJsonObject */.OW)(value) ? valueIn(value[name], rest) : undefined;
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
/** Finds the name of the file that a text is taken from. */
function mentionIn(spot) {
    const { value } = partsOf(spot);
    if ((0,dist/* isMap */.jh)(value))
        return spotIn(spot.source, value, 'file', spot);
    return nameOf(spot) === 'file' && (0,dist/* isMap */.jh)(spot.container) ? spot : undefined;
}
function rewritten(mention, text, bench) {
    if (scalarBeside(mention, 'substitute') === true)
        return 'its file is filled in, as "substitute: true" says';
    if (scalarBeside(mention, 'format') === 'xml')
        return 'its file has the format "xml"';
    return obstacleIn(partsOf(mention).value) ?? bench.rewrite(mention, text);
}
function scalarBeside(spot, name) {
    const other = beside(spot, name);
    const { value } = other === undefined ? { value: undefined } : partsOf(other);
    return (0,dist/* isScalar */.jn)(value) ? value.value : undefined;
}
/** What is written in place is filled in, unless the file says otherwise. */
function inPlace(spot, text) {
    const isFilled = nameOf(spot) !== 'value' || scalarBeside(spot, 'substitute') !== false;
    return isFilled ? text.replaceAll('${', () => '$${') : text;
}

;// CONCATENATED MODULE: ./build/export/merge/merge.js
/**
 * Lays a live service into the files that declare it: their plan against it, the other way round.
 *
 * Nothing is compared here. What a plan would change is what changes, in the lines that say otherwise; what it would
 * prune, if it pruned all, is what the files lack.
 */









/** Merges what a service has into files. @throws ServiceError, ConnectionError */
async function merge(service, documents, merging) {
    const { plan, found, declaration, texts, taken, apiVersion, standing } = merging;
    const bench = openBench(texts);
    for (const change of plan.changes)
        if (change.action === 'update')
            mergeUpdate(change, found.get((0,model_address/* keyOf */.TN)(change.address)), apiVersion, bench);
    const missing = plan.changes.flatMap(change => (change.action === 'create' ? change.wanted : []));
    mergeMissing(missing, { ...standing, environment: declaration.environment }, bench);
    const deletes = plan.changes.filter(change => change.action === 'delete');
    const undeclared = deletes.filter(({ why }) => why === 'undeclared' || why === 'exact');
    for (const change of deletes)
        if (!undeclared.includes(change))
            leaveDelete(change, bench.leave);
    const roots = undeclared.map((change) => ({ address: change.address, properties: change.found }));
    const { entries, unread } = await readUndeclared(service, documents, roots, found, apiVersion);
    const folder = external_node_path_.posix.dirname([...texts.keys()][0] ?? '');
    const naming = (0,names/* createNaming */.Vs)();
    for (const path of taken)
        naming(suffix => `${external_node_path_.posix.relative(folder, path)}${suffix}`);
    const settler = (0,files/* createSettler */.Wy)(naming);
    const adding = {
        wanted: declaration.wanted,
        entries,
        environment: declaration.environment,
        settle: (...[tree, { file }]) => settler.settle(tree, external_node_path_.posix.relative(folder, file)),
    };
    mergeAdded(undeclared.map(({ address }) => address), adding, bench);
    for (const [path, text] of settler.files)
        bench.put(external_node_path_.posix.join(folder, path), text);
    return { ...bench.result(), secrets: settler.secrets, unread };
}
/** What the files say to be gone, or to be elsewhere only, is no slip of theirs. */
function leaveDelete({ address, why, at }, leave) {
    const [what, key] = [(0,model_address/* textOf */.b6)(address), (0,model_address/* keyOf */.TN)(address)];
    switch (why) {
        case 'removed':
            leave({ what, key, at, why: 'the files have it under "removed", and the service still has it' });
            break;
        case 'held back':
            leave({ what, key, at, why: 'the service has it, and the files declare it for other environments only' });
            break;
        case 'dependant':
        case 'undeclared':
        case 'exact':
            break;
    }
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

// EXTERNAL MODULE: ./build/service/apim.js + 4 modules
var apim = __webpack_require__(4674);
// EXTERNAL MODULE: ./build/sync/prepare.js + 11 modules
var prepare = __webpack_require__(8124);
// EXTERNAL MODULE: ./build/time-limit.js
var time_limit = __webpack_require__(2553);
// EXTERNAL MODULE: ./build/run/early-end.js
var early_end = __webpack_require__(8057);
// EXTERNAL MODULE: ./build/run/planning.js + 1 modules
var planning = __webpack_require__(3835);
// EXTERNAL MODULE: ./build/run/publish.js + 7 modules
var publish = __webpack_require__(8431);
// EXTERNAL MODULE: ./build/run/publish-export.js + 1 modules
var publish_export = __webpack_require__(5236);
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
    const loaded = await (0,planning/* load */.Hh)(given, world);
    if ((0,planning/* isFaulty */.s2)(loaded))
        return (0,publish/* publish */.mk)((0,planning/* reportBefore */._e)(loaded, world), loaded.settings, world);
    refuseFolders(loaded);
    const limit = (0,time_limit/* limitTime */.D)(given.timeoutMs, world, began);
    // Without its end, the time limit would keep the process alive after a fault.
    const report = await merged(loaded, given, world, limit).finally(limit.end);
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
    for (const [path, text] of result.files)
        await world.workspace.write(path, text);
    const changed = [...result.files.keys()];
    return { ...soFar(), ...told(result), faults, written: { total: changed.length, changed, removed: [] } };
}
function told({ changed, left, unread, secrets }) {
    return {
        merged: { changed, left },
        unread: unread.filter(({ isAbsent }) => !isAbsent).map(({ address, why }) => ({ what: (0,model_address/* textOf */.b6)(address), why })),
        secrets: secrets.map(({ name, address, field }) => ({ name, what: `${field} of ${(0,model_address/* textOf */.b6)(address)}` })),
    };
}
async function mergeOn(connection, loaded, given, apiVersion, world) {
    const service = readOnce((0,apim/* readOnly */.T)(connection.service));
    const plan = (declaration) => planAll(service, connection, declaration, loaded.settings, world);
    const { declaration, files } = loaded;
    const prepared = await plan(declaration);
    const refused = prepared.plan.refusals.find(({ at }) => at === undefined);
    if (refused !== undefined)
        throw new build_errors/* RefusalError */.XQ(refused.message);
    const result = await merge(service, connection.documents, {
        plan: prepared.plan,
        found: prepared.found,
        declaration,
        texts: new Map(await Promise.all(files.map(async (file) => [file, await world.workspace.read(file)]))),
        taken: await othersBeside(files, world.workspace),
        apiVersion,
        standing: { isPruned: given.prune === 'all', owned: new Set(prepared.remembered.memory.owned) },
    });
    const after = await (0,stages/* loadStages */.G)(given, { ...world, workspace: withTexts(world.workspace, result.files) });
    const errors = after.problems.filter(({ severity }) => severity === 'error').map(build_errors/* placed */.GS);
    if (errors.length > 0)
        return { result, faults: [], errors };
    return { result, faults: faultsIn((await plan(after.declaration)).plan, result), errors };
}
/** Plans as if everything undeclared were to go, and nothing were too much. */
function planAll(service, { serviceId }, declaration, { only, except }, { runner, newRequestId }) {
    const choices = {
        only,
        except,
        prune: 'all',
        maxDeletes: { count: Number.MAX_SAFE_INTEGER },
        secrets: 'assume',
    };
    const stack = declaration.stack ?? (0,planning/* stackOf */.US)(runner.surroundings.repository);
    return (0,prepare/* prepare */.i)(service, declaration, choices, { serviceId, stack, salt: newRequestId() });
}
/** Where new texts are put, others may have put theirs. */
async function othersBeside([main = ''], workspace) {
    const folders = ['policies', 'specifications', 'texts'].map(name => external_node_path_.posix.join(external_node_path_.posix.dirname(main), name));
    return (await Promise.all(folders.map(folder => workspace.find(`${folder}/**`)))).flat();
}
function withTexts(workspace, texts) {
    return { ...workspace, read: async (path) => texts.get(path) ?? workspace.read(path) };
}
function faultsIn({ changes }, { left }) {
    const known = new Set(left.map(({ key }) => key));
    return changes
        .filter(change => !(change.action === 'delete' && change.why === 'dependant') && !known.has((0,model_address/* keyOf */.TN)(change.address)))
        .map(({ action, address }) => `${action} ${(0,model_address/* textOf */.b6)(address)}`);
}


/***/ })

};

