import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 7349:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var resolveBlockMap = __nccwpck_require__(7103);
var resolveBlockSeq = __nccwpck_require__(334);
var resolveFlowCollection = __nccwpck_require__(3142);

function resolveCollection(CN, ctx, token, onError, tagName, tag) {
    const coll = token.type === 'block-map'
        ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag)
        : token.type === 'block-seq'
            ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag)
            : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
    const Coll = coll.constructor;
    // If we got a tagName matching the class, or the tag name is '!',
    // then use the tagName from the node class used to create it.
    if (tagName === '!' || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
    }
    if (tagName)
        coll.tag = tagName;
    return coll;
}
function composeCollection(CN, ctx, token, props, onError) {
    const tagToken = props.tag;
    const tagName = !tagToken
        ? null
        : ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg));
    if (token.type === 'block-seq') {
        const { anchor, newlineAfterProp: nl } = props;
        const lastProp = anchor && tagToken
            ? anchor.offset > tagToken.offset
                ? anchor
                : tagToken
            : (anchor ?? tagToken);
        if (lastProp && (!nl || nl.offset < lastProp.offset)) {
            const message = 'Missing newline after block sequence props';
            onError(lastProp, 'MISSING_CHAR', message);
        }
    }
    const expType = token.type === 'block-map'
        ? 'map'
        : token.type === 'block-seq'
            ? 'seq'
            : token.start.source === '{'
                ? 'map'
                : 'seq';
    // shortcut: check if it's a generic YAMLMap or YAMLSeq
    // before jumping into the custom tag logic.
    if (!tagToken ||
        !tagName ||
        tagName === '!' ||
        (tagName === YAMLMap.YAMLMap.tagName && expType === 'map') ||
        (tagName === YAMLSeq.YAMLSeq.tagName && expType === 'seq')) {
        return resolveCollection(CN, ctx, token, onError, tagName);
    }
    let tag = ctx.schema.tags.find(t => t.tag === tagName && t.collection === expType);
    if (!tag) {
        const kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType) {
            ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
            tag = kt;
        }
        else {
            if (kt) {
                onError(tagToken, 'BAD_COLLECTION_TYPE', `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? 'scalar'}`, true);
            }
            else {
                onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, true);
            }
            return resolveCollection(CN, ctx, token, onError, tagName);
        }
    }
    const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
    const res = tag.resolve?.(coll, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg), ctx.options) ?? coll;
    const node = identity.isNode(res)
        ? res
        : new Scalar.Scalar(res);
    node.range = coll.range;
    node.tag = tagName;
    if (tag?.format)
        node.format = tag.format;
    return node;
}

exports.composeCollection = composeCollection;


/***/ }),

/***/ 3683:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Document = __nccwpck_require__(3021);
var composeNode = __nccwpck_require__(5937);
var resolveEnd = __nccwpck_require__(7788);
var resolveProps = __nccwpck_require__(4631);

function composeDoc(options, directives, { offset, start, value, end }, onError) {
    const opts = Object.assign({ _directives: directives }, options);
    const doc = new Document.Document(undefined, opts);
    const ctx = {
        atKey: false,
        atRoot: true,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
    };
    const props = resolveProps.resolveProps(start, {
        indicator: 'doc-start',
        next: value ?? end?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: true
    });
    if (props.found) {
        doc.directives.docStart = true;
        if (value &&
            (value.type === 'block-map' || value.type === 'block-seq') &&
            !props.hasNewline)
            onError(props.end, 'MISSING_CHAR', 'Block collection cannot start on same line with directives-end marker');
    }
    // @ts-expect-error If Contents is set, let's trust the user
    doc.contents = value
        ? composeNode.composeNode(ctx, value, props, onError)
        : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
    const contentEnd = doc.contents.range[2];
    const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
    if (re.comment)
        doc.comment = re.comment;
    doc.range = [offset, contentEnd, re.offset];
    return doc;
}

exports.composeDoc = composeDoc;


/***/ }),

/***/ 5937:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var composeCollection = __nccwpck_require__(7349);
var composeScalar = __nccwpck_require__(5413);
var resolveEnd = __nccwpck_require__(7788);
var utilEmptyScalarPosition = __nccwpck_require__(2599);

const CN = { composeNode, composeEmptyNode };
function composeNode(ctx, token, props, onError) {
    const atKey = ctx.atKey;
    const { spaceBefore, comment, anchor, tag } = props;
    let node;
    let isSrcToken = true;
    switch (token.type) {
        case 'alias':
            node = composeAlias(ctx, token, onError);
            if (anchor || tag)
                onError(token, 'ALIAS_PROPS', 'An alias node must not specify any properties');
            break;
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'block-scalar':
            node = composeScalar.composeScalar(ctx, token, tag, onError);
            if (anchor)
                node.anchor = anchor.source.substring(1);
            break;
        case 'block-map':
        case 'block-seq':
        case 'flow-collection':
            try {
                node = composeCollection.composeCollection(CN, ctx, token, props, onError);
                if (anchor)
                    node.anchor = anchor.source.substring(1);
            }
            catch (error) {
                // Almost certainly here due to a stack overflow
                const message = error instanceof Error ? error.message : String(error);
                onError(token, 'RESOURCE_EXHAUSTION', message);
            }
            break;
        default: {
            const message = token.type === 'error'
                ? token.message
                : `Unsupported token (type: ${token.type})`;
            onError(token, 'UNEXPECTED_TOKEN', message);
            isSrcToken = false;
        }
    }
    node ?? (node = composeEmptyNode(ctx, token.offset, undefined, null, props, onError));
    if (anchor && node.anchor === '')
        onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    if (atKey &&
        ctx.options.stringKeys &&
        (!identity.isScalar(node) ||
            typeof node.value !== 'string' ||
            (node.tag && node.tag !== 'tag:yaml.org,2002:str'))) {
        const msg = 'With stringKeys, all keys must be strings';
        onError(tag ?? token, 'NON_STRING_KEY', msg);
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        if (token.type === 'scalar' && token.source === '')
            node.comment = comment;
        else
            node.commentBefore = comment;
    }
    // @ts-expect-error Type checking misses meaning of isSrcToken
    if (ctx.options.keepSourceTokens && isSrcToken)
        node.srcToken = token;
    return node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
    const token = {
        type: 'scalar',
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ''
    };
    const node = composeScalar.composeScalar(ctx, token, tag, onError);
    if (anchor) {
        node.anchor = anchor.source.substring(1);
        if (node.anchor === '')
            onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        node.comment = comment;
        node.range[2] = end;
    }
    return node;
}
function composeAlias({ options }, { offset, source, end }, onError) {
    const alias = new Alias.Alias(source.substring(1));
    if (alias.source === '')
        onError(offset, 'BAD_ALIAS', 'Alias cannot be an empty string');
    if (alias.source.endsWith(':'))
        onError(offset + source.length - 1, 'BAD_ALIAS', 'Alias ending in : is ambiguous', true);
    const valueEnd = offset + source.length;
    const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
    alias.range = [offset, valueEnd, re.offset];
    if (re.comment)
        alias.comment = re.comment;
    return alias;
}

exports.composeEmptyNode = composeEmptyNode;
exports.composeNode = composeNode;


/***/ }),

/***/ 5413:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var resolveBlockScalar = __nccwpck_require__(8913);
var resolveFlowScalar = __nccwpck_require__(6842);

function composeScalar(ctx, token, tagToken, onError) {
    const { value, type, comment, range } = token.type === 'block-scalar'
        ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError)
        : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
    const tagName = tagToken
        ? ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg))
        : null;
    let tag;
    if (ctx.options.stringKeys && ctx.atKey) {
        tag = ctx.schema[identity.SCALAR];
    }
    else if (tagName)
        tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
    else if (token.type === 'scalar')
        tag = findScalarTagByTest(ctx, value, token, onError);
    else
        tag = ctx.schema[identity.SCALAR];
    let scalar;
    try {
        const res = tag.resolve(value, msg => onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg), ctx.options);
        scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
    }
    catch (error) {
        const msg = error instanceof Error ? error.message : String(error);
        onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg);
        scalar = new Scalar.Scalar(value);
    }
    scalar.range = range;
    scalar.source = value;
    if (type)
        scalar.type = type;
    if (tagName)
        scalar.tag = tagName;
    if (tag.format)
        scalar.format = tag.format;
    if (comment)
        scalar.comment = comment;
    return scalar;
}
function findScalarTagByName(schema, value, tagName, tagToken, onError) {
    if (tagName === '!')
        return schema[identity.SCALAR]; // non-specific tag
    const matchWithTest = [];
    for (const tag of schema.tags) {
        if (!tag.collection && tag.tag === tagName) {
            if (tag.default && tag.test)
                matchWithTest.push(tag);
            else
                return tag;
        }
    }
    for (const tag of matchWithTest)
        if (tag.test?.test(value))
            return tag;
    const kt = schema.knownTags[tagName];
    if (kt && !kt.collection) {
        // Ensure that the known tag is available for stringifying,
        // but does not get used by default.
        schema.tags.push(Object.assign({}, kt, { default: false, test: undefined }));
        return kt;
    }
    onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, tagName !== 'tag:yaml.org,2002:str');
    return schema[identity.SCALAR];
}
function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
    const tag = schema.tags.find(tag => (tag.default === true || (atKey && tag.default === 'key')) &&
        tag.test?.test(value)) || schema[identity.SCALAR];
    if (schema.compat) {
        const compat = schema.compat.find(tag => tag.default && tag.test?.test(value)) ??
            schema[identity.SCALAR];
        if (tag.tag !== compat.tag) {
            const ts = directives.tagString(tag.tag);
            const cs = directives.tagString(compat.tag);
            const msg = `Value may be parsed as either ${ts} or ${cs}`;
            onError(token, 'TAG_RESOLVE_FAILED', msg, true);
        }
    }
    return tag;
}

exports.composeScalar = composeScalar;


/***/ }),

/***/ 9984:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);
var directives = __nccwpck_require__(1342);
var Document = __nccwpck_require__(3021);
var errors = __nccwpck_require__(1464);
var identity = __nccwpck_require__(1127);
var composeDoc = __nccwpck_require__(3683);
var resolveEnd = __nccwpck_require__(7788);

function getErrorPos(src) {
    if (typeof src === 'number')
        return [src, src + 1];
    if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
    const { offset, source } = src;
    return [offset, offset + (typeof source === 'string' ? source.length : 1)];
}
function parsePrelude(prelude) {
    let comment = '';
    let atComment = false;
    let afterEmptyLine = false;
    for (let i = 0; i < prelude.length; ++i) {
        const source = prelude[i];
        switch (source[0]) {
            case '#':
                comment +=
                    (comment === '' ? '' : afterEmptyLine ? '\n\n' : '\n') +
                        (source.substring(1) || ' ');
                atComment = true;
                afterEmptyLine = false;
                break;
            case '%':
                if (prelude[i + 1]?.[0] !== '#')
                    i += 1;
                atComment = false;
                break;
            default:
                // This may be wrong after doc-end, but in that case it doesn't matter
                if (!atComment)
                    afterEmptyLine = true;
                atComment = false;
        }
    }
    return { comment, afterEmptyLine };
}
/**
 * Compose a stream of CST nodes into a stream of YAML Documents.
 *
 * ```ts
 * import { Composer, Parser } from 'yaml'
 *
 * const src: string = ...
 * const tokens = new Parser().parse(src)
 * const docs = new Composer().compose(tokens)
 * ```
 */
class Composer {
    constructor(options = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source, code, message, warning) => {
            const pos = getErrorPos(source);
            if (warning)
                this.warnings.push(new errors.YAMLWarning(pos, code, message));
            else
                this.errors.push(new errors.YAMLParseError(pos, code, message));
        };
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        this.directives = new directives.Directives({ version: options.version || '1.2' });
        this.options = options;
    }
    decorate(doc, afterDoc) {
        const { comment, afterEmptyLine } = parsePrelude(this.prelude);
        //console.log({ dc: doc.comment, prelude, comment })
        if (comment) {
            const dc = doc.contents;
            if (afterDoc) {
                doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
            }
            else if (afterEmptyLine || doc.directives.docStart || !dc) {
                doc.commentBefore = comment;
            }
            else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
                let it = dc.items[0];
                if (identity.isPair(it))
                    it = it.key;
                const cb = it.commentBefore;
                it.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
            else {
                const cb = dc.commentBefore;
                dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
        }
        if (afterDoc) {
            for (let i = 0; i < this.errors.length; ++i)
                doc.errors.push(this.errors[i]);
            for (let i = 0; i < this.warnings.length; ++i)
                doc.warnings.push(this.warnings[i]);
        }
        else {
            doc.errors = this.errors;
            doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
    }
    /**
     * Current stream status information.
     *
     * Mostly useful at the end of input for an empty stream.
     */
    streamInfo() {
        return {
            comment: parsePrelude(this.prelude).comment,
            directives: this.directives,
            errors: this.errors,
            warnings: this.warnings
        };
    }
    /**
     * Compose tokens into documents.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token of tokens)
            yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
    }
    /** Advance the composer by one CST token. */
    *next(token) {
        if (node_process.env.LOG_STREAM)
            console.dir(token, { depth: null });
        switch (token.type) {
            case 'directive':
                this.directives.add(token.source, (offset, message, warning) => {
                    const pos = getErrorPos(token);
                    pos[0] += offset;
                    this.onError(pos, 'BAD_DIRECTIVE', message, warning);
                });
                this.prelude.push(token.source);
                this.atDirectives = true;
                break;
            case 'document': {
                const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
                if (this.atDirectives && !doc.directives.docStart)
                    this.onError(token, 'MISSING_CHAR', 'Missing directives-end/doc-start indicator line');
                this.decorate(doc, false);
                if (this.doc)
                    yield this.doc;
                this.doc = doc;
                this.atDirectives = false;
                break;
            }
            case 'byte-order-mark':
            case 'space':
                break;
            case 'comment':
            case 'newline':
                this.prelude.push(token.source);
                break;
            case 'error': {
                const msg = token.source
                    ? `${token.message}: ${JSON.stringify(token.source)}`
                    : token.message;
                const error = new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg);
                if (this.atDirectives || !this.doc)
                    this.errors.push(error);
                else
                    this.doc.errors.push(error);
                break;
            }
            case 'doc-end': {
                if (!this.doc) {
                    const msg = 'Unexpected doc-end without preceding document';
                    this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg));
                    break;
                }
                this.doc.directives.docEnd = true;
                const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
                this.decorate(this.doc, true);
                if (end.comment) {
                    const dc = this.doc.comment;
                    this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
                }
                this.doc.range[2] = end.offset;
                break;
            }
            default:
                this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', `Unsupported token ${token.type}`));
        }
    }
    /**
     * Call at end of input to yield any remaining document.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
            this.decorate(this.doc, true);
            yield this.doc;
            this.doc = null;
        }
        else if (forceDoc) {
            const opts = Object.assign({ _directives: this.directives }, this.options);
            const doc = new Document.Document(undefined, opts);
            if (this.atDirectives)
                this.onError(endOffset, 'MISSING_CHAR', 'Missing directives-end indicator line');
            doc.range = [0, endOffset, endOffset];
            this.decorate(doc, false);
            yield doc;
        }
    }
}

exports.Composer = Composer;


/***/ }),

/***/ 7103:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);
var resolveProps = __nccwpck_require__(4631);
var utilContainsNewline = __nccwpck_require__(9499);
var utilFlowIndentCheck = __nccwpck_require__(4051);
var utilMapIncludes = __nccwpck_require__(1187);

const startColMsg = 'All mapping items must start at the same column';
function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
    const map = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    let offset = bm.offset;
    let commentEnd = null;
    for (const collItem of bm.items) {
        const { start, key, sep, value } = collItem;
        // key properties
        const keyProps = resolveProps.resolveProps(start, {
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: bm.indent,
            startOnNewline: true
        });
        const implicitKey = !keyProps.found;
        if (implicitKey) {
            if (key) {
                if (key.type === 'block-seq')
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'A block sequence may not be used as an implicit map key');
                else if ('indent' in key && key.indent !== bm.indent)
                    onError(offset, 'BAD_INDENT', startColMsg);
            }
            if (!keyProps.anchor && !keyProps.tag && !sep) {
                commentEnd = keyProps.end;
                if (keyProps.comment) {
                    if (map.comment)
                        map.comment += '\n' + keyProps.comment;
                    else
                        map.comment = keyProps.comment;
                }
                continue;
            }
            if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) {
                onError(key ?? start[start.length - 1], 'MULTILINE_IMPLICIT_KEY', 'Implicit keys need to be on a single line');
            }
        }
        else if (keyProps.found?.indent !== bm.indent) {
            onError(offset, 'BAD_INDENT', startColMsg);
        }
        // key value
        ctx.atKey = true;
        const keyStart = keyProps.end;
        const keyNode = key
            ? composeNode(ctx, key, keyProps, onError)
            : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
        if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
        ctx.atKey = false;
        if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
            onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
        // value properties
        const valueProps = resolveProps.resolveProps(sep ?? [], {
            indicator: 'map-value-ind',
            next: value,
            offset: keyNode.range[2],
            onError,
            parentIndent: bm.indent,
            startOnNewline: !key || key.type === 'block-scalar'
        });
        offset = valueProps.end;
        if (valueProps.found) {
            if (implicitKey) {
                if (value?.type === 'block-map' && !valueProps.hasNewline)
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'Nested mappings are not allowed in compact mappings');
                if (ctx.options.strict &&
                    keyProps.start < valueProps.found.offset - 1024)
                    onError(keyNode.range, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit block mapping key');
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
            if (ctx.schema.compat)
                utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
            offset = valueNode.range[2];
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
        else {
            // key with no value
            if (implicitKey)
                onError(keyNode.range, 'MISSING_CHAR', 'Implicit map keys need to be followed by map values');
            if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
    }
    if (commentEnd && commentEnd < offset)
        onError(commentEnd, 'IMPOSSIBLE', 'Map comment with trailing content');
    map.range = [bm.offset, offset, commentEnd ?? offset];
    return map;
}

exports.resolveBlockMap = resolveBlockMap;


/***/ }),

/***/ 8913:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

function resolveBlockScalar(ctx, scalar, onError) {
    const start = scalar.offset;
    const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
    if (!header)
        return { value: '', type: null, comment: '', range: [start, start, start] };
    const type = header.mode === '>' ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
    const lines = scalar.source ? splitLines(scalar.source) : [];
    // determine the end of content & start of chomping
    let chompStart = lines.length;
    for (let i = lines.length - 1; i >= 0; --i) {
        const content = lines[i][1];
        if (content === '' || content === '\r')
            chompStart = i;
        else
            break;
    }
    // shortcut for empty contents
    if (chompStart === 0) {
        const value = header.chomp === '+' && lines.length > 0
            ? '\n'.repeat(Math.max(1, lines.length - 1))
            : '';
        let end = start + header.length;
        if (scalar.source)
            end += scalar.source.length;
        return { value, type, comment: header.comment, range: [start, end, end] };
    }
    // find the indentation level to trim from start
    let trimIndent = scalar.indent + header.indent;
    let offset = scalar.offset + header.length;
    let contentStart = 0;
    for (let i = 0; i < chompStart; ++i) {
        const [indent, content] = lines[i];
        if (content === '' || content === '\r') {
            if (header.indent === 0 && indent.length > trimIndent)
                trimIndent = indent.length;
        }
        else {
            if (indent.length < trimIndent) {
                const message = 'Block scalars with more-indented leading empty lines must use an explicit indentation indicator';
                onError(offset + indent.length, 'MISSING_CHAR', message);
            }
            if (header.indent === 0)
                trimIndent = indent.length;
            contentStart = i;
            if (trimIndent === 0 && !ctx.atRoot) {
                const message = 'Block scalar values in collections must be indented';
                onError(offset, 'BAD_INDENT', message);
            }
            break;
        }
        offset += indent.length + content.length + 1;
    }
    // include trailing more-indented empty lines in content
    for (let i = lines.length - 1; i >= chompStart; --i) {
        if (lines[i][0].length > trimIndent)
            chompStart = i + 1;
    }
    let value = '';
    let sep = '';
    let prevMoreIndented = false;
    // leading whitespace is kept intact
    for (let i = 0; i < contentStart; ++i)
        value += lines[i][0].slice(trimIndent) + '\n';
    for (let i = contentStart; i < chompStart; ++i) {
        let [indent, content] = lines[i];
        offset += indent.length + content.length + 1;
        const crlf = content[content.length - 1] === '\r';
        if (crlf)
            content = content.slice(0, -1);
        /* istanbul ignore if already caught in lexer */
        if (content && indent.length < trimIndent) {
            const src = header.indent
                ? 'explicit indentation indicator'
                : 'first line';
            const message = `Block scalar lines must not be less indented than their ${src}`;
            onError(offset - content.length - (crlf ? 2 : 1), 'BAD_INDENT', message);
            indent = '';
        }
        if (type === Scalar.Scalar.BLOCK_LITERAL) {
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
        }
        else if (indent.length > trimIndent || content[0] === '\t') {
            // more-indented content within a folded block
            if (sep === ' ')
                sep = '\n';
            else if (!prevMoreIndented && sep === '\n')
                sep = '\n\n';
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
            prevMoreIndented = true;
        }
        else if (content === '') {
            // empty line
            if (sep === '\n')
                value += '\n';
            else
                sep = '\n';
        }
        else {
            value += sep + content;
            sep = ' ';
            prevMoreIndented = false;
        }
    }
    switch (header.chomp) {
        case '-':
            break;
        case '+':
            for (let i = chompStart; i < lines.length; ++i)
                value += '\n' + lines[i][0].slice(trimIndent);
            if (value[value.length - 1] !== '\n')
                value += '\n';
            break;
        default:
            value += '\n';
    }
    const end = start + header.length + scalar.source.length;
    return { value, type, comment: header.comment, range: [start, end, end] };
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
    /* istanbul ignore if should not happen */
    if (props[0].type !== 'block-scalar-header') {
        onError(props[0], 'IMPOSSIBLE', 'Block scalar header not found');
        return null;
    }
    const { source } = props[0];
    const mode = source[0];
    let indent = 0;
    let chomp = '';
    let error = -1;
    for (let i = 1; i < source.length; ++i) {
        const ch = source[i];
        if (!chomp && (ch === '-' || ch === '+'))
            chomp = ch;
        else {
            const n = Number(ch);
            if (!indent && n)
                indent = n;
            else if (error === -1)
                error = offset + i;
        }
    }
    if (error !== -1)
        onError(error, 'UNEXPECTED_TOKEN', `Block scalar header includes extra characters: ${source}`);
    let hasSpace = false;
    let comment = '';
    let length = source.length;
    for (let i = 1; i < props.length; ++i) {
        const token = props[i];
        switch (token.type) {
            case 'space':
                hasSpace = true;
            // fallthrough
            case 'newline':
                length += token.source.length;
                break;
            case 'comment':
                if (strict && !hasSpace) {
                    const message = 'Comments must be separated from other tokens by white space characters';
                    onError(token, 'MISSING_CHAR', message);
                }
                length += token.source.length;
                comment = token.source.substring(1);
                break;
            case 'error':
                onError(token, 'UNEXPECTED_TOKEN', token.message);
                length += token.source.length;
                break;
            /* istanbul ignore next should not happen */
            default: {
                const message = `Unexpected token in block scalar header: ${token.type}`;
                onError(token, 'UNEXPECTED_TOKEN', message);
                const ts = token.source;
                if (ts && typeof ts === 'string')
                    length += ts.length;
            }
        }
    }
    return { mode, indent, chomp, comment, length };
}
/** @returns Array of lines split up as `[indent, content]` */
function splitLines(source) {
    const split = source.split(/\n( *)/);
    const first = split[0];
    const m = first.match(/^( *)/);
    const line0 = m?.[1]
        ? [m[1], first.slice(m[1].length)]
        : ['', first];
    const lines = [line0];
    for (let i = 1; i < split.length; i += 2)
        lines.push([split[i], split[i + 1]]);
    return lines;
}

exports.resolveBlockScalar = resolveBlockScalar;


/***/ }),

/***/ 334:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var YAMLSeq = __nccwpck_require__(2223);
var resolveProps = __nccwpck_require__(4631);
var utilFlowIndentCheck = __nccwpck_require__(4051);

function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
    const seq = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = bs.offset;
    let commentEnd = null;
    for (const { start, value } of bs.items) {
        const props = resolveProps.resolveProps(start, {
            indicator: 'seq-item-ind',
            next: value,
            offset,
            onError,
            parentIndent: bs.indent,
            startOnNewline: true
        });
        if (!props.found) {
            if (props.anchor || props.tag || value) {
                if (value?.type === 'block-seq')
                    onError(props.end, 'BAD_INDENT', 'All sequence items must start at the same column');
                else
                    onError(offset, 'MISSING_CHAR', 'Sequence item without - indicator');
            }
            else {
                commentEnd = props.end;
                if (props.comment)
                    seq.comment = props.comment;
                continue;
            }
        }
        const node = value
            ? composeNode(ctx, value, props, onError)
            : composeEmptyNode(ctx, props.end, start, null, props, onError);
        if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
        offset = node.range[2];
        seq.items.push(node);
    }
    seq.range = [bs.offset, offset, commentEnd ?? offset];
    return seq;
}

exports.resolveBlockSeq = resolveBlockSeq;


/***/ }),

/***/ 7788:
/***/ ((__unused_webpack_module, exports) => {



function resolveEnd(end, offset, reqSpace, onError) {
    let comment = '';
    if (end) {
        let hasSpace = false;
        let sep = '';
        for (const token of end) {
            const { source, type } = token;
            switch (type) {
                case 'space':
                    hasSpace = true;
                    break;
                case 'comment': {
                    if (reqSpace && !hasSpace)
                        onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                    const cb = source.substring(1) || ' ';
                    if (!comment)
                        comment = cb;
                    else
                        comment += sep + cb;
                    sep = '';
                    break;
                }
                case 'newline':
                    if (comment)
                        sep += source;
                    hasSpace = true;
                    break;
                default:
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${type} at node end`);
            }
            offset += source.length;
        }
    }
    return { comment, offset };
}

exports.resolveEnd = resolveEnd;


/***/ }),

/***/ 3142:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var resolveEnd = __nccwpck_require__(7788);
var resolveProps = __nccwpck_require__(4631);
var utilContainsNewline = __nccwpck_require__(9499);
var utilMapIncludes = __nccwpck_require__(1187);

const blockMsg = 'Block collections are not allowed within flow collections';
const isBlock = (token) => token && (token.type === 'block-map' || token.type === 'block-seq');
function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
    const isMap = fc.start.source === '{';
    const fcName = isMap ? 'flow map' : 'flow sequence';
    const NodeClass = (tag?.nodeClass ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq));
    const coll = new NodeClass(ctx.schema);
    coll.flow = true;
    const atRoot = ctx.atRoot;
    if (atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = fc.offset + fc.start.source.length;
    for (let i = 0; i < fc.items.length; ++i) {
        const collItem = fc.items[i];
        const { start, key, sep, value } = collItem;
        const props = resolveProps.resolveProps(start, {
            flow: fcName,
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
        });
        if (!props.found) {
            if (!props.anchor && !props.tag && !sep && !value) {
                if (i === 0 && props.comma)
                    onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
                else if (i < fc.items.length - 1)
                    onError(props.start, 'UNEXPECTED_TOKEN', `Unexpected empty item in ${fcName}`);
                if (props.comment) {
                    if (coll.comment)
                        coll.comment += '\n' + props.comment;
                    else
                        coll.comment = props.comment;
                }
                offset = props.end;
                continue;
            }
            if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key))
                onError(key, // checked by containsNewline()
                'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
        }
        if (i === 0) {
            if (props.comma)
                onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
        }
        else {
            if (!props.comma)
                onError(props.start, 'MISSING_CHAR', `Missing , between ${fcName} items`);
            if (props.comment) {
                let prevItemComment = '';
                loop: for (const st of start) {
                    switch (st.type) {
                        case 'comma':
                        case 'space':
                            break;
                        case 'comment':
                            prevItemComment = st.source.substring(1);
                            break loop;
                        default:
                            break loop;
                    }
                }
                if (prevItemComment) {
                    let prev = coll.items[coll.items.length - 1];
                    if (identity.isPair(prev))
                        prev = prev.value ?? prev.key;
                    if (prev.comment)
                        prev.comment += '\n' + prevItemComment;
                    else
                        prev.comment = prevItemComment;
                    props.comment = props.comment.substring(prevItemComment.length + 1);
                }
            }
        }
        if (!isMap && !sep && !props.found) {
            // item is a value in a seq
            // → key & sep are empty, start does not include ? or :
            const valueNode = value
                ? composeNode(ctx, value, props, onError)
                : composeEmptyNode(ctx, props.end, sep, null, props, onError);
            coll.items.push(valueNode);
            offset = valueNode.range[2];
            if (isBlock(value))
                onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
        }
        else {
            // item is a key+value pair
            // key value
            ctx.atKey = true;
            const keyStart = props.end;
            const keyNode = key
                ? composeNode(ctx, key, props, onError)
                : composeEmptyNode(ctx, keyStart, start, null, props, onError);
            if (isBlock(key))
                onError(keyNode.range, 'BLOCK_IN_FLOW', blockMsg);
            ctx.atKey = false;
            // value properties
            const valueProps = resolveProps.resolveProps(sep ?? [], {
                flow: fcName,
                indicator: 'map-value-ind',
                next: value,
                offset: keyNode.range[2],
                onError,
                parentIndent: fc.indent,
                startOnNewline: false
            });
            if (valueProps.found) {
                if (!isMap && !props.found && ctx.options.strict) {
                    if (sep)
                        for (const st of sep) {
                            if (st === valueProps.found)
                                break;
                            if (st.type === 'newline') {
                                onError(st, 'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
                                break;
                            }
                        }
                    if (props.start < valueProps.found.offset - 1024)
                        onError(valueProps.found, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit flow sequence key');
                }
            }
            else if (value) {
                if ('source' in value && value.source?.[0] === ':')
                    onError(value, 'MISSING_CHAR', `Missing space after : in ${fcName}`);
                else
                    onError(valueProps.start, 'MISSING_CHAR', `Missing , or : between ${fcName} items`);
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : valueProps.found
                    ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError)
                    : null;
            if (valueNode) {
                if (isBlock(value))
                    onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
            }
            else if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            if (isMap) {
                const map = coll;
                if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
                    onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
                map.items.push(pair);
            }
            else {
                const map = new YAMLMap.YAMLMap(ctx.schema);
                map.flow = true;
                map.items.push(pair);
                const endRange = (valueNode ?? keyNode).range;
                map.range = [keyNode.range[0], endRange[1], endRange[2]];
                coll.items.push(map);
            }
            offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
    }
    const expectedEnd = isMap ? '}' : ']';
    const [ce, ...ee] = fc.end;
    let cePos = offset;
    if (ce?.source === expectedEnd)
        cePos = ce.offset + ce.source.length;
    else {
        const name = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot
            ? `${name} must end with a ${expectedEnd}`
            : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? 'MISSING_CHAR' : 'BAD_INDENT', msg);
        if (ce && ce.source.length !== 1)
            ee.unshift(ce);
    }
    if (ee.length > 0) {
        const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
        if (end.comment) {
            if (coll.comment)
                coll.comment += '\n' + end.comment;
            else
                coll.comment = end.comment;
        }
        coll.range = [fc.offset, cePos, end.offset];
    }
    else {
        coll.range = [fc.offset, cePos, cePos];
    }
    return coll;
}

exports.resolveFlowCollection = resolveFlowCollection;


/***/ }),

/***/ 6842:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var resolveEnd = __nccwpck_require__(7788);

function resolveFlowScalar(scalar, strict, onError) {
    const { offset, type, source, end } = scalar;
    let _type;
    let value;
    const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
    switch (type) {
        case 'scalar':
            _type = Scalar.Scalar.PLAIN;
            value = plainValue(source, _onError);
            break;
        case 'single-quoted-scalar':
            _type = Scalar.Scalar.QUOTE_SINGLE;
            value = singleQuotedValue(source, _onError);
            break;
        case 'double-quoted-scalar':
            _type = Scalar.Scalar.QUOTE_DOUBLE;
            value = doubleQuotedValue(source, _onError);
            break;
        /* istanbul ignore next should not happen */
        default:
            onError(scalar, 'UNEXPECTED_TOKEN', `Expected a flow scalar value, but found: ${type}`);
            return {
                value: '',
                type: null,
                comment: '',
                range: [offset, offset + source.length, offset + source.length]
            };
    }
    const valueEnd = offset + source.length;
    const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
    return {
        value,
        type: _type,
        comment: re.comment,
        range: [offset, valueEnd, re.offset]
    };
}
function plainValue(source, onError) {
    let badChar = '';
    switch (source[0]) {
        /* istanbul ignore next should not happen */
        case '\t':
            badChar = 'a tab character';
            break;
        case ',':
            badChar = 'flow indicator character ,';
            break;
        case '%':
            badChar = 'directive indicator character %';
            break;
        case '|':
        case '>': {
            badChar = `block scalar indicator ${source[0]}`;
            break;
        }
        case '@':
        case '`': {
            badChar = `reserved character ${source[0]}`;
            break;
        }
    }
    if (badChar)
        onError(0, 'BAD_SCALAR_START', `Plain value cannot start with ${badChar}`);
    return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
    if (source[source.length - 1] !== "'" || source.length === 1)
        onError(source.length, 'MISSING_CHAR', "Missing closing 'quote");
    return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
    const line = /(.*?)\r?\n/sy;
    let match = line.exec(source);
    if (!match)
        return source;
    /**
     * The negative lookbehinds in these RegExps are to
     * prevent causing a polynomial search time in certain cases.
     *
     * The try-catch is for Safari < 16.4 and other old browsers:
     * https://caniuse.com/js-regexp-lookbehind
     */
    let trimEnd, trimBoth;
    try {
        trimEnd = new RegExp('(?<![ \t])[ \t]+$');
        trimBoth = new RegExp('^[ \t]+|(?<![ \t])[ \t]+$', 'g');
    }
    catch {
        trimEnd = /[ \t]+$/;
        trimBoth = /^[ \t]+|[ \t]+$/g;
    }
    let res = match[1].replace(trimEnd, '');
    let sep = ' ';
    let pos = line.lastIndex;
    while ((match = line.exec(source))) {
        const lm = match[1].replace(trimBoth, '');
        if (lm === '') {
            if (sep === '\n')
                res += sep;
            else
                sep = '\n';
        }
        else {
            res += sep + lm;
            sep = ' ';
        }
        pos = line.lastIndex;
    }
    const last = /[ \t]*(.*)/sy;
    last.lastIndex = pos;
    match = last.exec(source);
    return res + sep + (match?.[1] ?? '');
}
function doubleQuotedValue(source, onError) {
    let res = '';
    for (let i = 1; i < source.length - 1; ++i) {
        const ch = source[i];
        if (ch === '\r' && source[i + 1] === '\n')
            continue;
        if (ch === '\n') {
            const { fold, offset } = foldNewline(source, i);
            res += fold;
            i = offset;
        }
        else if (ch === '\\') {
            let next = source[++i];
            const cc = escapeCodes[next];
            if (cc)
                res += cc;
            else if (next === '\n') {
                // skip escaped newlines, but still trim the following line
                next = source[i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === '\r' && source[i + 1] === '\n') {
                // skip escaped CRLF newlines, but still trim the following line
                next = source[++i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === 'x' || next === 'u' || next === 'U') {
                const length = next === 'x' ? 2 : next === 'u' ? 4 : 8;
                res += parseCharCode(source, i + 1, length, onError);
                i += length;
            }
            else {
                const raw = source.substr(i - 1, 2);
                onError(i - 1, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
                res += raw;
            }
        }
        else if (ch === ' ' || ch === '\t') {
            // trim trailing whitespace
            const wsStart = i;
            let next = source[i + 1];
            while (next === ' ' || next === '\t')
                next = source[++i + 1];
            if (next !== '\n' && !(next === '\r' && source[i + 2] === '\n'))
                res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
        }
        else {
            res += ch;
        }
    }
    if (source[source.length - 1] !== '"' || source.length === 1)
        onError(source.length, 'MISSING_CHAR', 'Missing closing "quote');
    return res;
}
/**
 * Fold a single newline into a space, multiple newlines to N - 1 newlines.
 * Presumes `source[offset] === '\n'`
 */
function foldNewline(source, offset) {
    let fold = '';
    let ch = source[offset + 1];
    while (ch === ' ' || ch === '\t' || ch === '\n' || ch === '\r') {
        if (ch === '\r' && source[offset + 2] !== '\n')
            break;
        if (ch === '\n')
            fold += '\n';
        offset += 1;
        ch = source[offset + 1];
    }
    if (!fold)
        fold = ' ';
    return { fold, offset };
}
const escapeCodes = {
    '0': '\0', // null character
    a: '\x07', // bell character
    b: '\b', // backspace
    e: '\x1b', // escape character
    f: '\f', // form feed
    n: '\n', // line feed
    r: '\r', // carriage return
    t: '\t', // horizontal tab
    v: '\v', // vertical tab
    N: '\u0085', // Unicode next line
    _: '\u00a0', // Unicode non-breaking space
    L: '\u2028', // Unicode line separator
    P: '\u2029', // Unicode paragraph separator
    ' ': ' ',
    '"': '"',
    '/': '/',
    '\\': '\\',
    '\t': '\t'
};
function parseCharCode(source, offset, length, onError) {
    const cc = source.substr(offset, length);
    const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
    const code = ok ? parseInt(cc, 16) : NaN;
    try {
        return String.fromCodePoint(code);
    }
    catch {
        const raw = source.substr(offset - 2, length + 2);
        onError(offset - 2, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
        return raw;
    }
}

exports.resolveFlowScalar = resolveFlowScalar;


/***/ }),

/***/ 4631:
/***/ ((__unused_webpack_module, exports) => {



function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
    let spaceBefore = false;
    let atNewline = startOnNewline;
    let hasSpace = startOnNewline;
    let comment = '';
    let commentSep = '';
    let hasNewline = false;
    let reqSpace = false;
    let tab = null;
    let anchor = null;
    let tag = null;
    let newlineAfterProp = null;
    let comma = null;
    let found = null;
    let start = null;
    for (const token of tokens) {
        if (reqSpace) {
            if (token.type !== 'space' &&
                token.type !== 'newline' &&
                token.type !== 'comma')
                onError(token.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
            reqSpace = false;
        }
        if (tab) {
            if (atNewline && token.type !== 'comment' && token.type !== 'newline') {
                onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
            }
            tab = null;
        }
        switch (token.type) {
            case 'space':
                // At the doc level, tabs at line start may be parsed
                // as leading white space rather than indentation.
                // In a flow collection, only the parser handles indent.
                if (!flow &&
                    (indicator !== 'doc-start' || next?.type !== 'flow-collection') &&
                    token.source.includes('\t')) {
                    tab = token;
                }
                hasSpace = true;
                break;
            case 'comment': {
                if (!hasSpace)
                    onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                const cb = token.source.substring(1) || ' ';
                if (!comment)
                    comment = cb;
                else
                    comment += commentSep + cb;
                commentSep = '';
                atNewline = false;
                break;
            }
            case 'newline':
                if (atNewline) {
                    if (comment)
                        comment += token.source;
                    else if (!found || indicator !== 'seq-item-ind')
                        spaceBefore = true;
                }
                else
                    commentSep += token.source;
                atNewline = true;
                hasNewline = true;
                if (anchor || tag)
                    newlineAfterProp = token;
                hasSpace = true;
                break;
            case 'anchor':
                if (anchor)
                    onError(token, 'MULTIPLE_ANCHORS', 'A node can have at most one anchor');
                if (token.source.endsWith(':'))
                    onError(token.offset + token.source.length - 1, 'BAD_ALIAS', 'Anchor ending in : is ambiguous', true);
                anchor = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            case 'tag': {
                if (tag)
                    onError(token, 'MULTIPLE_TAGS', 'A node can have at most one tag');
                tag = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            }
            case indicator:
                // Could here handle preceding comments differently
                if (anchor || tag)
                    onError(token, 'BAD_PROP_ORDER', `Anchors and tags must be after the ${token.source} indicator`);
                if (found)
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.source} in ${flow ?? 'collection'}`);
                found = token;
                atNewline =
                    indicator === 'seq-item-ind' || indicator === 'explicit-key-ind';
                hasSpace = false;
                break;
            case 'comma':
                if (flow) {
                    if (comma)
                        onError(token, 'UNEXPECTED_TOKEN', `Unexpected , in ${flow}`);
                    comma = token;
                    atNewline = false;
                    hasSpace = false;
                    break;
                }
            // else fallthrough
            default:
                onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.type} token`);
                atNewline = false;
                hasSpace = false;
        }
    }
    const last = tokens[tokens.length - 1];
    const end = last ? last.offset + last.source.length : offset;
    if (reqSpace &&
        next &&
        next.type !== 'space' &&
        next.type !== 'newline' &&
        next.type !== 'comma' &&
        (next.type !== 'scalar' || next.source !== '')) {
        onError(next.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
    }
    if (tab &&
        ((atNewline && tab.indent <= parentIndent) ||
            next?.type === 'block-map' ||
            next?.type === 'block-seq'))
        onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
    return {
        comma,
        found,
        spaceBefore,
        comment,
        hasNewline,
        anchor,
        tag,
        newlineAfterProp,
        end,
        start: start ?? end
    };
}

exports.resolveProps = resolveProps;


/***/ }),

/***/ 9499:
/***/ ((__unused_webpack_module, exports) => {



function containsNewline(key) {
    if (!key)
        return null;
    switch (key.type) {
        case 'alias':
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            if (key.source.includes('\n'))
                return true;
            if (key.end)
                for (const st of key.end)
                    if (st.type === 'newline')
                        return true;
            return false;
        case 'flow-collection':
            for (const it of key.items) {
                for (const st of it.start)
                    if (st.type === 'newline')
                        return true;
                if (it.sep)
                    for (const st of it.sep)
                        if (st.type === 'newline')
                            return true;
                if (containsNewline(it.key) || containsNewline(it.value))
                    return true;
            }
            return false;
        default:
            return true;
    }
}

exports.containsNewline = containsNewline;


/***/ }),

/***/ 2599:
/***/ ((__unused_webpack_module, exports) => {



function emptyScalarPosition(offset, before, pos) {
    if (before) {
        pos ?? (pos = before.length);
        for (let i = pos - 1; i >= 0; --i) {
            let st = before[i];
            switch (st.type) {
                case 'space':
                case 'comment':
                case 'newline':
                    offset -= st.source.length;
                    continue;
            }
            // Technically, an empty scalar is immediately after the last non-empty
            // node, but it's more useful to place it after any whitespace.
            st = before[++i];
            while (st?.type === 'space') {
                offset += st.source.length;
                st = before[++i];
            }
            break;
        }
    }
    return offset;
}

exports.emptyScalarPosition = emptyScalarPosition;


/***/ }),

/***/ 4051:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var utilContainsNewline = __nccwpck_require__(9499);

function flowIndentCheck(indent, fc, onError) {
    if (fc?.type === 'flow-collection') {
        const end = fc.end[0];
        if (end.indent === indent &&
            (end.source === ']' || end.source === '}') &&
            utilContainsNewline.containsNewline(fc)) {
            const msg = 'Flow end indicator should be more indented than parent';
            onError(end, 'BAD_INDENT', msg, true);
        }
    }
}

exports.flowIndentCheck = flowIndentCheck;


/***/ }),

/***/ 1187:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

function mapIncludes(ctx, items, search) {
    const { uniqueKeys } = ctx.options;
    if (uniqueKeys === false)
        return false;
    const isEqual = typeof uniqueKeys === 'function'
        ? uniqueKeys
        : (a, b) => a === b || (identity.isScalar(a) && identity.isScalar(b) && a.value === b.value);
    return items.some(pair => isEqual(pair.key, search));
}

exports.mapIncludes = mapIncludes;


/***/ }),

/***/ 3021:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var toJS = __nccwpck_require__(4043);
var Schema = __nccwpck_require__(5840);
var stringifyDocument = __nccwpck_require__(6829);
var anchors = __nccwpck_require__(1596);
var applyReviver = __nccwpck_require__(3661);
var createNode = __nccwpck_require__(2404);
var directives = __nccwpck_require__(1342);

class Document {
    constructor(value, replacer, options) {
        /** A comment before this Document */
        this.commentBefore = null;
        /** A comment immediately after this Document */
        this.comment = null;
        /** Errors encountered during parsing. */
        this.errors = [];
        /** Warnings encountered during parsing. */
        this.warnings = [];
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
        let _replacer = null;
        if (typeof replacer === 'function' || Array.isArray(replacer)) {
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const opt = Object.assign({
            intAsBigInt: false,
            keepSourceTokens: false,
            logLevel: 'warn',
            prettyErrors: true,
            strict: true,
            stringKeys: false,
            uniqueKeys: true,
            version: '1.2'
        }, options);
        this.options = opt;
        let { version } = opt;
        if (options?._directives) {
            this.directives = options._directives.atDocument();
            if (this.directives.yaml.explicit)
                version = this.directives.yaml.version;
        }
        else
            this.directives = new directives.Directives({ version });
        this.setSchema(version, options);
        // @ts-expect-error We can't really know that this matches Contents.
        this.contents =
            value === undefined ? null : this.createNode(value, _replacer, options);
    }
    /**
     * Create a deep copy of this Document and its contents.
     *
     * Custom Node values that inherit from `Object` still refer to their original instances.
     */
    clone() {
        const copy = Object.create(Document.prototype, {
            [identity.NODE_TYPE]: { value: identity.DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
            copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        // @ts-expect-error We can't really know that this matches Contents.
        copy.contents = identity.isNode(this.contents)
            ? this.contents.clone(copy.schema)
            : this.contents;
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** Adds a value to the document. */
    add(value) {
        if (assertCollection(this.contents))
            this.contents.add(value);
    }
    /** Adds a value to the document. */
    addIn(path, value) {
        if (assertCollection(this.contents))
            this.contents.addIn(path, value);
    }
    /**
     * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
     *
     * If `node` already has an anchor, `name` is ignored.
     * Otherwise, the `node.anchor` value will be set to `name`,
     * or if an anchor with that name is already present in the document,
     * `name` will be used as a prefix for a new unique anchor.
     * If `name` is undefined, the generated anchor will use 'a' as a prefix.
     */
    createAlias(node, name) {
        if (!node.anchor) {
            const prev = anchors.anchorNames(this);
            node.anchor =
                // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
                !name || prev.has(name) ? anchors.findNewAnchor(name || 'a', prev) : name;
        }
        return new Alias.Alias(node.anchor);
    }
    createNode(value, replacer, options) {
        let _replacer = undefined;
        if (typeof replacer === 'function') {
            value = replacer.call({ '': value }, '', value);
            _replacer = replacer;
        }
        else if (Array.isArray(replacer)) {
            const keyToStr = (v) => typeof v === 'number' || v instanceof String || v instanceof Number;
            const asStr = replacer.filter(keyToStr).map(String);
            if (asStr.length > 0)
                replacer = replacer.concat(asStr);
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
        const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, 
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        anchorPrefix || 'a');
        const ctx = {
            aliasDuplicateObjects: aliasDuplicateObjects ?? true,
            keepUndefined: keepUndefined ?? false,
            onAnchor,
            onTagObj,
            replacer: _replacer,
            schema: this.schema,
            sourceObjects
        };
        const node = createNode.createNode(value, tag, ctx);
        if (flow && identity.isCollection(node))
            node.flow = true;
        setAnchors();
        return node;
    }
    /**
     * Convert a key and a value into a `Pair` using the current schema,
     * recursively wrapping all values as `Scalar` or `Collection` nodes.
     */
    createPair(key, value, options = {}) {
        const k = this.createNode(key, null, options);
        const v = this.createNode(value, null, options);
        return new Pair.Pair(k, v);
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        if (Collection.isEmptyPath(path)) {
            if (this.contents == null)
                return false;
            // @ts-expect-error Presumed impossible if Strict extends false
            this.contents = null;
            return true;
        }
        return assertCollection(this.contents)
            ? this.contents.deleteIn(path)
            : false;
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    get(key, keepScalar) {
        return identity.isCollection(this.contents)
            ? this.contents.get(key, keepScalar)
            : undefined;
    }
    /**
     * Returns item at `path`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        if (Collection.isEmptyPath(path))
            return !keepScalar && identity.isScalar(this.contents)
                ? this.contents.value
                : this.contents;
        return identity.isCollection(this.contents)
            ? this.contents.getIn(path, keepScalar)
            : undefined;
    }
    /**
     * Checks if the document includes a value with the key `key`.
     */
    has(key) {
        return identity.isCollection(this.contents) ? this.contents.has(key) : false;
    }
    /**
     * Checks if the document includes a value at `path`.
     */
    hasIn(path) {
        if (Collection.isEmptyPath(path))
            return this.contents !== undefined;
        return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    set(key, value) {
        if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = Collection.collectionFromPath(this.schema, [key], value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.set(key, value);
        }
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        if (Collection.isEmptyPath(path)) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = value;
        }
        else if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.setIn(path, value);
        }
    }
    /**
     * Change the YAML version and schema used by the document.
     * A `null` version disables support for directives, explicit tags, anchors, and aliases.
     * It also requires the `schema` option to be given as a `Schema` instance value.
     *
     * Overrides all previously set schema options.
     */
    setSchema(version, options = {}) {
        if (typeof version === 'number')
            version = String(version);
        let opt;
        switch (version) {
            case '1.1':
                if (this.directives)
                    this.directives.yaml.version = '1.1';
                else
                    this.directives = new directives.Directives({ version: '1.1' });
                opt = { resolveKnownTags: false, schema: 'yaml-1.1' };
                break;
            case '1.2':
            case 'next':
                if (this.directives)
                    this.directives.yaml.version = version;
                else
                    this.directives = new directives.Directives({ version });
                opt = { resolveKnownTags: true, schema: 'core' };
                break;
            case null:
                if (this.directives)
                    delete this.directives;
                opt = null;
                break;
            default: {
                const sv = JSON.stringify(version);
                throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
            }
        }
        // Not using `instanceof Schema` to allow for duck typing
        if (options.schema instanceof Object)
            this.schema = options.schema;
        else if (opt)
            this.schema = new Schema.Schema(Object.assign(opt, options));
        else
            throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
    }
    // json & jsonArg are only used from toJSON()
    toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
            anchors: new Map(),
            doc: this,
            keep: !json,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS.toJS(this.contents, jsonArg ?? '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver.applyReviver(reviver, { '': res }, '', res)
            : res;
    }
    /**
     * A JSON representation of the document `contents`.
     *
     * @param jsonArg Used by `JSON.stringify` to indicate the array index or
     *   property name.
     */
    toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
    }
    /** A YAML representation of the document. */
    toString(options = {}) {
        if (this.errors.length > 0)
            throw new Error('Document with errors cannot be stringified');
        if ('indent' in options &&
            (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
            const s = JSON.stringify(options.indent);
            throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument.stringifyDocument(this, options);
    }
}
function assertCollection(contents) {
    if (identity.isCollection(contents))
        return true;
    throw new Error('Expected a YAML collection as document contents');
}

exports.Document = Document;


/***/ }),

/***/ 1596:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var visit = __nccwpck_require__(204);

/**
 * Verify that the input string is a valid anchor.
 *
 * Will throw on errors.
 */
function anchorIsValid(anchor) {
    if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
        const sa = JSON.stringify(anchor);
        const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
        throw new Error(msg);
    }
    return true;
}
function anchorNames(root) {
    const anchors = new Set();
    visit.visit(root, {
        Value(_key, node) {
            if (node.anchor)
                anchors.add(node.anchor);
        }
    });
    return anchors;
}
/** Find a new anchor name with the given `prefix` and a one-indexed suffix. */
function findNewAnchor(prefix, exclude) {
    for (let i = 1; true; ++i) {
        const name = `${prefix}${i}`;
        if (!exclude.has(name))
            return name;
    }
}
function createNodeAnchors(doc, prefix) {
    const aliasObjects = [];
    const sourceObjects = new Map();
    let prevAnchors = null;
    return {
        onAnchor: (source) => {
            aliasObjects.push(source);
            prevAnchors ?? (prevAnchors = anchorNames(doc));
            const anchor = findNewAnchor(prefix, prevAnchors);
            prevAnchors.add(anchor);
            return anchor;
        },
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: () => {
            for (const source of aliasObjects) {
                const ref = sourceObjects.get(source);
                if (typeof ref === 'object' &&
                    ref.anchor &&
                    (identity.isScalar(ref.node) || identity.isCollection(ref.node))) {
                    ref.node.anchor = ref.anchor;
                }
                else {
                    const error = new Error('Failed to resolve repeated object (this should not happen)');
                    error.source = source;
                    throw error;
                }
            }
        },
        sourceObjects
    };
}

exports.anchorIsValid = anchorIsValid;
exports.anchorNames = anchorNames;
exports.createNodeAnchors = createNodeAnchors;
exports.findNewAnchor = findNewAnchor;


/***/ }),

/***/ 3661:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Applies the JSON.parse reviver algorithm as defined in the ECMA-262 spec,
 * in section 24.5.1.1 "Runtime Semantics: InternalizeJSONProperty" of the
 * 2021 edition: https://tc39.es/ecma262/#sec-json.parse
 *
 * Includes extensions for handling Map and Set objects.
 */
function applyReviver(reviver, obj, key, val) {
    if (val && typeof val === 'object') {
        if (Array.isArray(val)) {
            for (let i = 0, len = val.length; i < len; ++i) {
                const v0 = val[i];
                const v1 = applyReviver(reviver, val, String(i), v0);
                // eslint-disable-next-line @typescript-eslint/no-array-delete
                if (v1 === undefined)
                    delete val[i];
                else if (v1 !== v0)
                    val[i] = v1;
            }
        }
        else if (val instanceof Map) {
            for (const k of Array.from(val.keys())) {
                const v0 = val.get(k);
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    val.delete(k);
                else if (v1 !== v0)
                    val.set(k, v1);
            }
        }
        else if (val instanceof Set) {
            for (const v0 of Array.from(val)) {
                const v1 = applyReviver(reviver, val, v0, v0);
                if (v1 === undefined)
                    val.delete(v0);
                else if (v1 !== v0) {
                    val.delete(v0);
                    val.add(v1);
                }
            }
        }
        else {
            for (const [k, v0] of Object.entries(val)) {
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    delete val[k];
                else if (v1 !== v0)
                    val[k] = v1;
            }
        }
    }
    return reviver.call(obj, key, val);
}

exports.applyReviver = applyReviver;


/***/ }),

/***/ 2404:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);

const defaultTagPrefix = 'tag:yaml.org,2002:';
function findTagObject(value, tagName, tags) {
    if (tagName) {
        const match = tags.filter(t => t.tag === tagName);
        const tagObj = match.find(t => !t.format) ?? match[0];
        if (!tagObj)
            throw new Error(`Tag ${tagName} not found`);
        return tagObj;
    }
    return tags.find(t => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
    if (identity.isDocument(value))
        value = value.contents;
    if (identity.isNode(value))
        return value;
    if (identity.isPair(value)) {
        const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
        map.items.push(value);
        return map;
    }
    if (value instanceof String ||
        value instanceof Number ||
        value instanceof Boolean ||
        (typeof BigInt !== 'undefined' && value instanceof BigInt) // not supported everywhere
    ) {
        // https://tc39.es/ecma262/#sec-serializejsonproperty
        value = value.valueOf();
    }
    const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
    // Detect duplicate references to the same object & use Alias nodes for all
    // after first. The `ref` wrapper allows for circular references to resolve.
    let ref = undefined;
    if (aliasDuplicateObjects && value && typeof value === 'object') {
        ref = sourceObjects.get(value);
        if (ref) {
            ref.anchor ?? (ref.anchor = onAnchor(value));
            return new Alias.Alias(ref.anchor);
        }
        else {
            ref = { anchor: null, node: null };
            sourceObjects.set(value, ref);
        }
    }
    if (tagName?.startsWith('!!'))
        tagName = defaultTagPrefix + tagName.slice(2);
    let tagObj = findTagObject(value, tagName, schema.tags);
    if (!tagObj) {
        if (value && typeof value.toJSON === 'function') {
            // eslint-disable-next-line @typescript-eslint/no-unsafe-call
            value = value.toJSON();
        }
        if (!value || typeof value !== 'object') {
            const node = new Scalar.Scalar(value);
            if (ref)
                ref.node = node;
            return node;
        }
        tagObj =
            value instanceof Map
                ? schema[identity.MAP]
                : Symbol.iterator in Object(value)
                    ? schema[identity.SEQ]
                    : schema[identity.MAP];
    }
    if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
    }
    const node = tagObj?.createNode
        ? tagObj.createNode(ctx.schema, value, ctx)
        : typeof tagObj?.nodeClass?.from === 'function'
            ? tagObj.nodeClass.from(ctx.schema, value, ctx)
            : new Scalar.Scalar(value);
    if (tagName)
        node.tag = tagName;
    else if (!tagObj.default)
        node.tag = tagObj.tag;
    if (ref)
        ref.node = node;
    return node;
}

exports.createNode = createNode;


/***/ }),

/***/ 1342:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var visit = __nccwpck_require__(204);

const escapeChars = {
    '!': '%21',
    ',': '%2C',
    '[': '%5B',
    ']': '%5D',
    '{': '%7B',
    '}': '%7D'
};
const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, ch => escapeChars[ch]);
class Directives {
    constructor(yaml, tags) {
        /**
         * The directives-end/doc-start marker `---`. If `null`, a marker may still be
         * included in the document's stringified representation.
         */
        this.docStart = null;
        /** The doc-end marker `...`.  */
        this.docEnd = false;
        this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, Directives.defaultTags, tags);
    }
    clone() {
        const copy = new Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
    }
    /**
     * During parsing, get a Directives instance for the current document and
     * update the stream state according to the current version's spec.
     */
    atDocument() {
        const res = new Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
            case '1.1':
                this.atNextDocument = true;
                break;
            case '1.2':
                this.atNextDocument = false;
                this.yaml = {
                    explicit: Directives.defaultYaml.explicit,
                    version: '1.2'
                };
                this.tags = Object.assign({}, Directives.defaultTags);
                break;
        }
        return res;
    }
    /**
     * @param onError - May be called even if the action was successful
     * @returns `true` on success
     */
    add(line, onError) {
        if (this.atNextDocument) {
            this.yaml = { explicit: Directives.defaultYaml.explicit, version: '1.1' };
            this.tags = Object.assign({}, Directives.defaultTags);
            this.atNextDocument = false;
        }
        const parts = line.trim().split(/[ \t]+/);
        const name = parts.shift();
        switch (name) {
            case '%TAG': {
                if (parts.length !== 2) {
                    onError(0, '%TAG directive should contain exactly two parts');
                    if (parts.length < 2)
                        return false;
                }
                const [handle, prefix] = parts;
                this.tags[handle] = prefix;
                return true;
            }
            case '%YAML': {
                this.yaml.explicit = true;
                if (parts.length !== 1) {
                    onError(0, '%YAML directive should contain exactly one part');
                    return false;
                }
                const [version] = parts;
                if (version === '1.1' || version === '1.2') {
                    this.yaml.version = version;
                    return true;
                }
                else {
                    const isValid = /^\d+\.\d+$/.test(version);
                    onError(6, `Unsupported YAML version ${version}`, isValid);
                    return false;
                }
            }
            default:
                onError(0, `Unknown directive ${name}`, true);
                return false;
        }
    }
    /**
     * Resolves a tag, matching handles to those defined in %TAG directives.
     *
     * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
     *   `'!local'` tag, or `null` if unresolvable.
     */
    tagName(source, onError) {
        if (source === '!')
            return '!'; // non-specific tag
        if (source[0] !== '!') {
            onError(`Not a valid tag: ${source}`);
            return null;
        }
        if (source[1] === '<') {
            const verbatim = source.slice(2, -1);
            if (verbatim === '!' || verbatim === '!!') {
                onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
                return null;
            }
            if (source[source.length - 1] !== '>')
                onError('Verbatim tags must end with a >');
            return verbatim;
        }
        const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
            onError(`The ${source} tag has no suffix`);
        const prefix = this.tags[handle];
        if (prefix) {
            try {
                return prefix + decodeURIComponent(suffix);
            }
            catch (error) {
                onError(String(error));
                return null;
            }
        }
        if (handle === '!')
            return source; // local tag
        onError(`Could not resolve tag: ${source}`);
        return null;
    }
    /**
     * Given a fully resolved tag, returns its printable string form,
     * taking into account current tag prefixes and defaults.
     */
    tagString(tag) {
        for (const [handle, prefix] of Object.entries(this.tags)) {
            if (tag.startsWith(prefix))
                return handle + escapeTagName(tag.substring(prefix.length));
        }
        return tag[0] === '!' ? tag : `!<${tag}>`;
    }
    toString(doc) {
        const lines = this.yaml.explicit
            ? [`%YAML ${this.yaml.version || '1.2'}`]
            : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
            const tags = {};
            visit.visit(doc.contents, (_key, node) => {
                if (identity.isNode(node) && node.tag)
                    tags[node.tag] = true;
            });
            tagNames = Object.keys(tags);
        }
        else
            tagNames = [];
        for (const [handle, prefix] of tagEntries) {
            if (handle === '!!' && prefix === 'tag:yaml.org,2002:')
                continue;
            if (!doc || tagNames.some(tn => tn.startsWith(prefix)))
                lines.push(`%TAG ${handle} ${prefix}`);
        }
        return lines.join('\n');
    }
}
Directives.defaultYaml = { explicit: false, version: '1.2' };
Directives.defaultTags = { '!!': 'tag:yaml.org,2002:' };

exports.Directives = Directives;


/***/ }),

/***/ 1464:
/***/ ((__unused_webpack_module, exports) => {



class YAMLError extends Error {
    constructor(name, pos, code, message) {
        super();
        this.name = name;
        this.code = code;
        this.message = message;
        this.pos = pos;
    }
}
class YAMLParseError extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLParseError', pos, code, message);
    }
}
class YAMLWarning extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLWarning', pos, code, message);
    }
}
const prettifyError = (src, lc) => (error) => {
    if (error.pos[0] === -1)
        return;
    error.linePos = error.pos.map(pos => lc.linePos(pos));
    const { line, col } = error.linePos[0];
    error.message += ` at line ${line}, column ${col}`;
    let ci = col - 1;
    let lineStr = src
        .substring(lc.lineStarts[line - 1], lc.lineStarts[line])
        .replace(/[\n\r]+$/, '');
    // Trim to max 80 chars, keeping col position near the middle
    if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = '…' + lineStr.substring(trimStart);
        ci -= trimStart - 1;
    }
    if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + '…';
    // Include previous line in context if pointing at line start
    if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        // Regexp won't match if start is trimmed
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        if (prev.length > 80)
            prev = prev.substring(0, 79) + '…\n';
        lineStr = prev + lineStr;
    }
    if (/[^ ]/.test(lineStr)) {
        let count = 1;
        const end = error.linePos[1];
        if (end?.line === line && end.col > col) {
            count = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = ' '.repeat(ci) + '^'.repeat(count);
        error.message += `:\n\n${lineStr}\n${pointer}\n`;
    }
};

exports.YAMLError = YAMLError;
exports.YAMLParseError = YAMLParseError;
exports.YAMLWarning = YAMLWarning;
exports.prettifyError = prettifyError;


/***/ }),

/***/ 8815:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var __webpack_unused_export__;


var composer = __nccwpck_require__(9984);
var Document = __nccwpck_require__(3021);
var Schema = __nccwpck_require__(5840);
var errors = __nccwpck_require__(1464);
var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var cst = __nccwpck_require__(3461);
var lexer = __nccwpck_require__(361);
var lineCounter = __nccwpck_require__(6628);
var parser = __nccwpck_require__(3456);
var publicApi = __nccwpck_require__(4047);
var visit = __nccwpck_require__(204);



__webpack_unused_export__ = composer.Composer;
__webpack_unused_export__ = Document.Document;
__webpack_unused_export__ = Schema.Schema;
__webpack_unused_export__ = errors.YAMLError;
exports.XT = errors.YAMLParseError;
__webpack_unused_export__ = errors.YAMLWarning;
__webpack_unused_export__ = Alias.Alias;
__webpack_unused_export__ = identity.isAlias;
__webpack_unused_export__ = identity.isCollection;
__webpack_unused_export__ = identity.isDocument;
__webpack_unused_export__ = identity.isMap;
__webpack_unused_export__ = identity.isNode;
__webpack_unused_export__ = identity.isPair;
__webpack_unused_export__ = identity.isScalar;
__webpack_unused_export__ = identity.isSeq;
__webpack_unused_export__ = Pair.Pair;
__webpack_unused_export__ = Scalar.Scalar;
__webpack_unused_export__ = YAMLMap.YAMLMap;
__webpack_unused_export__ = YAMLSeq.YAMLSeq;
__webpack_unused_export__ = cst;
__webpack_unused_export__ = lexer.Lexer;
__webpack_unused_export__ = lineCounter.LineCounter;
__webpack_unused_export__ = parser.Parser;
exports.qg = publicApi.parse;
__webpack_unused_export__ = publicApi.parseAllDocuments;
__webpack_unused_export__ = publicApi.parseDocument;
exports.As = publicApi.stringify;
__webpack_unused_export__ = visit.visit;
__webpack_unused_export__ = visit.visitAsync;


/***/ }),

/***/ 7249:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);

function debug(logLevel, ...messages) {
    if (logLevel === 'debug')
        console.log(...messages);
}
function warn(logLevel, warning) {
    if (logLevel === 'debug' || logLevel === 'warn') {
        if (typeof node_process.emitWarning === 'function')
            node_process.emitWarning(warning);
        else
            console.warn(warning);
    }
}

exports.debug = debug;
exports.warn = warn;


/***/ }),

/***/ 4065:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var anchors = __nccwpck_require__(1596);
var visit = __nccwpck_require__(204);
var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);
var toJS = __nccwpck_require__(4043);

class Alias extends Node.NodeBase {
    constructor(source) {
        super(identity.ALIAS);
        this.source = source;
        Object.defineProperty(this, 'tag', {
            set() {
                throw new Error('Alias nodes cannot have tags');
            }
        });
    }
    /**
     * Resolve the value of this alias within `doc`, finding the last
     * instance of the `source` anchor before this node.
     */
    resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
            throw new ReferenceError('Alias resolution is disabled');
        let nodes;
        if (ctx?.aliasResolveCache) {
            nodes = ctx.aliasResolveCache;
        }
        else {
            nodes = [];
            visit.visit(doc, {
                Node: (_key, node) => {
                    if (identity.isAlias(node) || identity.hasAnchor(node))
                        nodes.push(node);
                }
            });
            if (ctx)
                ctx.aliasResolveCache = nodes;
        }
        let found = undefined;
        for (const node of nodes) {
            if (node === this)
                break;
            if (node.anchor === this.source)
                found = node;
        }
        if (found && ctx) {
            const { anchors, doc, maxAliasCount } = ctx;
            let data = anchors.get(found);
            if (!data) {
                // Resolve anchors for Node.prototype.toJS()
                toJS.toJS(found, null, ctx);
                data = anchors.get(found);
            }
            /* istanbul ignore if */
            if (data?.res === undefined) {
                const msg = 'This should not happen: Alias anchor was not resolved?';
                throw new ReferenceError(msg);
            }
            if (maxAliasCount >= 0) {
                data.count += 1;
                if (data.aliasCount === 0)
                    data.aliasCount = getAliasCount(doc, found, anchors);
                if (data.count * data.aliasCount > maxAliasCount) {
                    const msg = 'Excessive alias count indicates a resource exhaustion attack';
                    throw new ReferenceError(msg);
                }
            }
        }
        return found;
    }
    toJSON(_arg, ctx) {
        if (!ctx)
            return { source: this.source };
        const source = this.resolve(ctx.doc, ctx);
        if (!source) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
    }
    toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
            anchors.anchorIsValid(this.source);
            if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
                const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
                throw new Error(msg);
            }
            if (ctx.implicitKey)
                return `${src} `;
        }
        return src;
    }
}
function getAliasCount(doc, node, anchors) {
    if (identity.isAlias(node)) {
        const source = node.resolve(doc);
        const anchor = anchors && source && anchors.get(source);
        return anchor ? anchor.count * anchor.aliasCount : 0;
    }
    else if (identity.isCollection(node)) {
        let count = 0;
        for (const item of node.items) {
            const c = getAliasCount(doc, item, anchors);
            if (c > count)
                count = c;
        }
        return count;
    }
    else if (identity.isPair(node)) {
        const kc = getAliasCount(doc, node.key, anchors);
        const vc = getAliasCount(doc, node.value, anchors);
        return Math.max(kc, vc);
    }
    return 1;
}

exports.Alias = Alias;


/***/ }),

/***/ 101:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);

function collectionFromPath(schema, path, value) {
    let v = value;
    for (let i = path.length - 1; i >= 0; --i) {
        const k = path[i];
        if (typeof k === 'number' && Number.isInteger(k) && k >= 0) {
            const a = [];
            a[k] = v;
            v = a;
        }
        else {
            v = new Map([[k, v]]);
        }
    }
    return createNode.createNode(v, undefined, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: () => {
            throw new Error('This should not happen, please report a bug.');
        },
        schema,
        sourceObjects: new Map()
    });
}
// Type guard is intentionally a little wrong so as to be more useful,
// as it does not cover untypable empty non-string iterables (e.g. []).
const isEmptyPath = (path) => path == null ||
    (typeof path === 'object' && !!path[Symbol.iterator]().next().done);
class Collection extends Node.NodeBase {
    constructor(type, schema) {
        super(type);
        Object.defineProperty(this, 'schema', {
            value: schema,
            configurable: true,
            enumerable: false,
            writable: true
        });
    }
    /**
     * Create a copy of this collection.
     *
     * @param schema - If defined, overwrites the original's schema
     */
    clone(schema) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema)
            copy.schema = schema;
        copy.items = copy.items.map(it => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /**
     * Adds a value to the collection. For `!!map` and `!!omap` the value must
     * be a Pair instance or a `{ key, value }` object, which may not have a key
     * that already exists in the map.
     */
    addIn(path, value) {
        if (isEmptyPath(path))
            this.add(value);
        else {
            const [key, ...rest] = path;
            const node = this.get(key, true);
            if (identity.isCollection(node))
                node.addIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
    /**
     * Removes a value from the collection.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.delete(key);
        const node = this.get(key, true);
        if (identity.isCollection(node))
            return node.deleteIn(rest);
        else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        const [key, ...rest] = path;
        const node = this.get(key, true);
        if (rest.length === 0)
            return !keepScalar && identity.isScalar(node) ? node.value : node;
        else
            return identity.isCollection(node) ? node.getIn(rest, keepScalar) : undefined;
    }
    hasAllNullValues(allowScalar) {
        return this.items.every(node => {
            if (!identity.isPair(node))
                return false;
            const n = node.value;
            return (n == null ||
                (allowScalar &&
                    identity.isScalar(n) &&
                    n.value == null &&
                    !n.commentBefore &&
                    !n.comment &&
                    !n.tag));
        });
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     */
    hasIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.has(key);
        const node = this.get(key, true);
        return identity.isCollection(node) ? node.hasIn(rest) : false;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        const [key, ...rest] = path;
        if (rest.length === 0) {
            this.set(key, value);
        }
        else {
            const node = this.get(key, true);
            if (identity.isCollection(node))
                node.setIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
}

exports.Collection = Collection;
exports.collectionFromPath = collectionFromPath;
exports.isEmptyPath = isEmptyPath;


/***/ }),

/***/ 6673:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var applyReviver = __nccwpck_require__(3661);
var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);

class NodeBase {
    constructor(type) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: type });
    }
    /** Create a copy of this node.  */
    clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** A plain JavaScript representation of this node. */
    toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity.isDocument(doc))
            throw new TypeError('A document argument is required');
        const ctx = {
            anchors: new Map(),
            doc,
            keep: true,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS.toJS(this, '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver.applyReviver(reviver, { '': res }, '', res)
            : res;
    }
}

exports.NodeBase = NodeBase;


/***/ }),

/***/ 7165:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var stringifyPair = __nccwpck_require__(9748);
var addPairToJSMap = __nccwpck_require__(7104);
var identity = __nccwpck_require__(1127);

function createPair(key, value, ctx) {
    const k = createNode.createNode(key, undefined, ctx);
    const v = createNode.createNode(value, undefined, ctx);
    return new Pair(k, v);
}
class Pair {
    constructor(key, value = null) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
        this.key = key;
        this.value = value;
    }
    clone(schema) {
        let { key, value } = this;
        if (identity.isNode(key))
            key = key.clone(schema);
        if (identity.isNode(value))
            value = value.clone(schema);
        return new Pair(key, value);
    }
    toJSON(_, ctx) {
        const pair = ctx?.mapAsMap ? new Map() : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair, this);
    }
    toString(ctx, onComment, onChompKeep) {
        return ctx?.doc
            ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep)
            : JSON.stringify(this);
    }
}

exports.Pair = Pair;
exports.createPair = createPair;


/***/ }),

/***/ 3301:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);
var toJS = __nccwpck_require__(4043);

const isScalarValue = (value) => !value || (typeof value !== 'function' && typeof value !== 'object');
class Scalar extends Node.NodeBase {
    constructor(value) {
        super(identity.SCALAR);
        this.value = value;
    }
    toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
    }
    toString() {
        return String(this.value);
    }
}
Scalar.BLOCK_FOLDED = 'BLOCK_FOLDED';
Scalar.BLOCK_LITERAL = 'BLOCK_LITERAL';
Scalar.PLAIN = 'PLAIN';
Scalar.QUOTE_DOUBLE = 'QUOTE_DOUBLE';
Scalar.QUOTE_SINGLE = 'QUOTE_SINGLE';

exports.Scalar = Scalar;
exports.isScalarValue = isScalarValue;


/***/ }),

/***/ 4454:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyCollection = __nccwpck_require__(1212);
var addPairToJSMap = __nccwpck_require__(7104);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);

function findPair(items, key) {
    const k = identity.isScalar(key) ? key.value : key;
    for (const it of items) {
        if (identity.isPair(it)) {
            if (it.key === key || it.key === k)
                return it;
            if (identity.isScalar(it.key) && it.key.value === k)
                return it;
        }
    }
    return undefined;
}
class YAMLMap extends Collection.Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:map';
    }
    constructor(schema) {
        super(identity.MAP, schema);
        this.items = [];
    }
    /**
     * A generic collection parsing method that can be extended
     * to other node classes that inherit from YAMLMap
     */
    static from(schema, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map = new this(schema);
        const add = (key, value) => {
            if (typeof replacer === 'function')
                value = replacer.call(obj, key, value);
            else if (Array.isArray(replacer) && !replacer.includes(key))
                return;
            if (value !== undefined || keepUndefined)
                map.items.push(Pair.createPair(key, value, ctx));
        };
        if (obj instanceof Map) {
            for (const [key, value] of obj)
                add(key, value);
        }
        else if (obj && typeof obj === 'object') {
            for (const key of Object.keys(obj))
                add(key, obj[key]);
        }
        if (typeof schema.sortMapEntries === 'function') {
            map.items.sort(schema.sortMapEntries);
        }
        return map;
    }
    /**
     * Adds a value to the collection.
     *
     * @param overwrite - If not set `true`, using a key that is already in the
     *   collection will throw. Otherwise, overwrites the previous value.
     */
    add(pair, overwrite) {
        let _pair;
        if (identity.isPair(pair))
            _pair = pair;
        else if (!pair || typeof pair !== 'object' || !('key' in pair)) {
            // In TypeScript, this never happens.
            _pair = new Pair.Pair(pair, pair?.value);
        }
        else
            _pair = new Pair.Pair(pair.key, pair.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
            if (!overwrite)
                throw new Error(`Key ${_pair.key} already set`);
            // For scalars, keep the old node & its comments and anchors
            if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value))
                prev.value.value = _pair.value;
            else
                prev.value = _pair.value;
        }
        else if (sortEntries) {
            const i = this.items.findIndex(item => sortEntries(_pair, item) < 0);
            if (i === -1)
                this.items.push(_pair);
            else
                this.items.splice(i, 0, _pair);
        }
        else {
            this.items.push(_pair);
        }
    }
    delete(key) {
        const it = findPair(this.items, key);
        if (!it)
            return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const it = findPair(this.items, key);
        const node = it?.value;
        return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? undefined;
    }
    has(key) {
        return !!findPair(this.items, key);
    }
    set(key, value) {
        this.add(new Pair.Pair(key, value), true);
    }
    /**
     * @param ctx - Conversion context, originally set in Document#toJS()
     * @param {Class} Type - If set, forces the returned collection type
     * @returns Instance of Type, Map, or Object
     */
    toJSON(_, ctx, Type) {
        const map = Type ? new Type() : ctx?.mapAsMap ? new Map() : {};
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const item of this.items)
            addPairToJSMap.addPairToJSMap(ctx, map, item);
        return map;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        for (const item of this.items) {
            if (!identity.isPair(item))
                throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
            ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: '',
            flowChars: { start: '{', end: '}' },
            itemIndent: ctx.indent || '',
            onChompKeep,
            onComment
        });
    }
}

exports.YAMLMap = YAMLMap;
exports.findPair = findPair;


/***/ }),

/***/ 2223:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var stringifyCollection = __nccwpck_require__(1212);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var toJS = __nccwpck_require__(4043);

class YAMLSeq extends Collection.Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:seq';
    }
    constructor(schema) {
        super(identity.SEQ, schema);
        this.items = [];
    }
    add(value) {
        this.items.push(value);
    }
    /**
     * Removes a value from the collection.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     *
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return undefined;
        const it = this.items[idx];
        return !keepScalar && identity.isScalar(it) ? it.value : it;
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     */
    has(key) {
        const idx = asItemIndex(key);
        return typeof idx === 'number' && idx < this.items.length;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     *
     * If `key` does not contain a representation of an integer, this will throw.
     * It may be wrapped in a `Scalar`.
     */
    set(key, value) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if (identity.isScalar(prev) && Scalar.isScalarValue(value))
            prev.value = value;
        else
            this.items[idx] = value;
    }
    toJSON(_, ctx) {
        const seq = [];
        if (ctx?.onCreate)
            ctx.onCreate(seq);
        let i = 0;
        for (const item of this.items)
            seq.push(toJS.toJS(item, String(i++), ctx));
        return seq;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: '- ',
            flowChars: { start: '[', end: ']' },
            itemIndent: (ctx.indent || '') + '  ',
            onChompKeep,
            onComment
        });
    }
    static from(schema, obj, ctx) {
        const { replacer } = ctx;
        const seq = new this(schema);
        if (obj && Symbol.iterator in Object(obj)) {
            let i = 0;
            for (let it of obj) {
                if (typeof replacer === 'function') {
                    const key = obj instanceof Set ? it : String(i++);
                    it = replacer.call(obj, key, it);
                }
                seq.items.push(createNode.createNode(it, undefined, ctx));
            }
        }
        return seq;
    }
}
function asItemIndex(key) {
    let idx = identity.isScalar(key) ? key.value : key;
    if (idx && typeof idx === 'string')
        idx = Number(idx);
    return typeof idx === 'number' && Number.isInteger(idx) && idx >= 0
        ? idx
        : null;
}

exports.YAMLSeq = YAMLSeq;


/***/ }),

/***/ 7104:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var log = __nccwpck_require__(7249);
var merge = __nccwpck_require__(452);
var stringify = __nccwpck_require__(2148);
var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);

function addPairToJSMap(ctx, map, { key, value }) {
    if (identity.isNode(key) && key.addToJSMap)
        key.addToJSMap(ctx, map, value);
    // TODO: Should drop this special case for bare << handling
    else if (merge.isMergeKey(ctx, key))
        merge.addMergeToJSMap(ctx, map, value);
    else {
        const jsKey = toJS.toJS(key, '', ctx);
        if (map instanceof Map) {
            map.set(jsKey, toJS.toJS(value, jsKey, ctx));
        }
        else if (map instanceof Set) {
            map.add(jsKey);
        }
        else {
            const stringKey = stringifyKey(key, jsKey, ctx);
            const jsValue = toJS.toJS(value, stringKey, ctx);
            if (stringKey in map)
                Object.defineProperty(map, stringKey, {
                    value: jsValue,
                    writable: true,
                    enumerable: true,
                    configurable: true
                });
            else
                map[stringKey] = jsValue;
        }
    }
    return map;
}
function stringifyKey(key, jsKey, ctx) {
    if (jsKey === null)
        return '';
    // eslint-disable-next-line @typescript-eslint/no-base-to-string
    if (typeof jsKey !== 'object')
        return String(jsKey);
    if (identity.isNode(key) && ctx?.doc) {
        const strCtx = stringify.createStringifyContext(ctx.doc, {});
        strCtx.anchors = new Set();
        for (const node of ctx.anchors.keys())
            strCtx.anchors.add(node.anchor);
        strCtx.inFlow = true;
        strCtx.inStringifyKey = true;
        const strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
            let jsonStr = JSON.stringify(strKey);
            if (jsonStr.length > 40)
                jsonStr = jsonStr.substring(0, 36) + '..."';
            log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
            ctx.mapKeyWarned = true;
        }
        return strKey;
    }
    return JSON.stringify(jsKey);
}

exports.addPairToJSMap = addPairToJSMap;


/***/ }),

/***/ 1127:
/***/ ((__unused_webpack_module, exports) => {



const ALIAS = Symbol.for('yaml.alias');
const DOC = Symbol.for('yaml.document');
const MAP = Symbol.for('yaml.map');
const PAIR = Symbol.for('yaml.pair');
const SCALAR = Symbol.for('yaml.scalar');
const SEQ = Symbol.for('yaml.seq');
const NODE_TYPE = Symbol.for('yaml.node.type');
const isAlias = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === ALIAS;
const isDocument = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === DOC;
const isMap = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === MAP;
const isPair = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === PAIR;
const isScalar = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SCALAR;
const isSeq = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SEQ;
function isCollection(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case MAP:
            case SEQ:
                return true;
        }
    return false;
}
function isNode(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case ALIAS:
            case MAP:
            case SCALAR:
            case SEQ:
                return true;
        }
    return false;
}
const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;

exports.ALIAS = ALIAS;
exports.DOC = DOC;
exports.MAP = MAP;
exports.NODE_TYPE = NODE_TYPE;
exports.PAIR = PAIR;
exports.SCALAR = SCALAR;
exports.SEQ = SEQ;
exports.hasAnchor = hasAnchor;
exports.isAlias = isAlias;
exports.isCollection = isCollection;
exports.isDocument = isDocument;
exports.isMap = isMap;
exports.isNode = isNode;
exports.isPair = isPair;
exports.isScalar = isScalar;
exports.isSeq = isSeq;


/***/ }),

/***/ 4043:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

/**
 * Recursively convert any node or its contents to native JavaScript
 *
 * @param value - The input value
 * @param arg - If `value` defines a `toJSON()` method, use this
 *   as its first argument
 * @param ctx - Conversion context, originally set in Document#toJS(). If
 *   `{ keep: true }` is not set, output should be suitable for JSON
 *   stringification.
 */
function toJS(value, arg, ctx) {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-return
    if (Array.isArray(value))
        return value.map((v, i) => toJS(v, String(i), ctx));
    if (value && typeof value.toJSON === 'function') {
        // eslint-disable-next-line @typescript-eslint/no-unsafe-call
        if (!ctx || !identity.hasAnchor(value))
            return value.toJSON(arg, ctx);
        const data = { aliasCount: 0, count: 1, res: undefined };
        ctx.anchors.set(value, data);
        ctx.onCreate = res => {
            data.res = res;
            delete ctx.onCreate;
        };
        const res = value.toJSON(arg, ctx);
        if (ctx.onCreate)
            ctx.onCreate(res);
        return res;
    }
    if (typeof value === 'bigint' && !ctx?.keep)
        return Number(value);
    return value;
}

exports.toJS = toJS;


/***/ }),

/***/ 110:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var resolveBlockScalar = __nccwpck_require__(8913);
var resolveFlowScalar = __nccwpck_require__(6842);
var errors = __nccwpck_require__(1464);
var stringifyString = __nccwpck_require__(3069);

function resolveAsScalar(token, strict = true, onError) {
    if (token) {
        const _onError = (pos, code, message) => {
            const offset = typeof pos === 'number' ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
            if (onError)
                onError(offset, code, message);
            else
                throw new errors.YAMLParseError([offset, offset + 1], code, message);
        };
        switch (token.type) {
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
            case 'block-scalar':
                return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
        }
    }
    return null;
}
/**
 * Create a new scalar token with `value`
 *
 * Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
 * as this function does not support any schema operations and won't check for such conflicts.
 *
 * @param value The string representation of the value, which will have its content properly indented.
 * @param context.end Comments and whitespace after the end of the value, or after the block scalar header. If undefined, a newline will be added.
 * @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
 * @param context.indent The indent level of the token.
 * @param context.inFlow Is this scalar within a flow collection? This may affect the resolved type of the token's value.
 * @param context.offset The offset position of the token.
 * @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
 */
function createScalarToken(value, context) {
    const { implicitKey = false, indent, inFlow = false, offset = -1, type = 'PLAIN' } = context;
    const source = stringifyString.stringifyString({ type, value }, {
        implicitKey,
        indent: indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    const end = context.end ?? [
        { type: 'newline', offset: -1, indent, source: '\n' }
    ];
    switch (source[0]) {
        case '|':
        case '>': {
            const he = source.indexOf('\n');
            const head = source.substring(0, he);
            const body = source.substring(he + 1) + '\n';
            const props = [
                { type: 'block-scalar-header', offset, indent, source: head }
            ];
            if (!addEndtoBlockProps(props, end))
                props.push({ type: 'newline', offset: -1, indent, source: '\n' });
            return { type: 'block-scalar', offset, indent, props, source: body };
        }
        case '"':
            return { type: 'double-quoted-scalar', offset, indent, source, end };
        case "'":
            return { type: 'single-quoted-scalar', offset, indent, source, end };
        default:
            return { type: 'scalar', offset, indent, source, end };
    }
}
/**
 * Set the value of `token` to the given string `value`, overwriting any previous contents and type that it may have.
 *
 * Best efforts are made to retain any comments previously associated with the `token`,
 * though all contents within a collection's `items` will be overwritten.
 *
 * Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
 * as this function does not support any schema operations and won't check for such conflicts.
 *
 * @param token Any token. If it does not include an `indent` value, the value will be stringified as if it were an implicit key.
 * @param value The string representation of the value, which will have its content properly indented.
 * @param context.afterKey In most cases, values after a key should have an additional level of indentation.
 * @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
 * @param context.inFlow Being within a flow collection may affect the resolved type of the token's value.
 * @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
 */
function setScalarValue(token, value, context = {}) {
    let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
    let indent = 'indent' in token ? token.indent : null;
    if (afterKey && typeof indent === 'number')
        indent += 2;
    if (!type)
        switch (token.type) {
            case 'single-quoted-scalar':
                type = 'QUOTE_SINGLE';
                break;
            case 'double-quoted-scalar':
                type = 'QUOTE_DOUBLE';
                break;
            case 'block-scalar': {
                const header = token.props[0];
                if (header.type !== 'block-scalar-header')
                    throw new Error('Invalid block scalar header');
                type = header.source[0] === '>' ? 'BLOCK_FOLDED' : 'BLOCK_LITERAL';
                break;
            }
            default:
                type = 'PLAIN';
        }
    const source = stringifyString.stringifyString({ type, value }, {
        implicitKey: implicitKey || indent === null,
        indent: indent !== null && indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    switch (source[0]) {
        case '|':
        case '>':
            setBlockScalarValue(token, source);
            break;
        case '"':
            setFlowScalarValue(token, source, 'double-quoted-scalar');
            break;
        case "'":
            setFlowScalarValue(token, source, 'single-quoted-scalar');
            break;
        default:
            setFlowScalarValue(token, source, 'scalar');
    }
}
function setBlockScalarValue(token, source) {
    const he = source.indexOf('\n');
    const head = source.substring(0, he);
    const body = source.substring(he + 1) + '\n';
    if (token.type === 'block-scalar') {
        const header = token.props[0];
        if (header.type !== 'block-scalar-header')
            throw new Error('Invalid block scalar header');
        header.source = head;
        token.source = body;
    }
    else {
        const { offset } = token;
        const indent = 'indent' in token ? token.indent : -1;
        const props = [
            { type: 'block-scalar-header', offset, indent, source: head }
        ];
        if (!addEndtoBlockProps(props, 'end' in token ? token.end : undefined))
            props.push({ type: 'newline', offset: -1, indent, source: '\n' });
        for (const key of Object.keys(token))
            if (key !== 'type' && key !== 'offset')
                delete token[key];
        Object.assign(token, { type: 'block-scalar', indent, props, source: body });
    }
}
/** @returns `true` if last token is a newline */
function addEndtoBlockProps(props, end) {
    if (end)
        for (const st of end)
            switch (st.type) {
                case 'space':
                case 'comment':
                    props.push(st);
                    break;
                case 'newline':
                    props.push(st);
                    return true;
            }
    return false;
}
function setFlowScalarValue(token, source, type) {
    switch (token.type) {
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            token.type = type;
            token.source = source;
            break;
        case 'block-scalar': {
            const end = token.props.slice(1);
            let oa = source.length;
            if (token.props[0].type === 'block-scalar-header')
                oa -= token.props[0].source.length;
            for (const tok of end)
                tok.offset += oa;
            delete token.props;
            Object.assign(token, { type, source, end });
            break;
        }
        case 'block-map':
        case 'block-seq': {
            const offset = token.offset + source.length;
            const nl = { type: 'newline', offset, indent: token.indent, source: '\n' };
            delete token.items;
            Object.assign(token, { type, source, end: [nl] });
            break;
        }
        default: {
            const indent = 'indent' in token ? token.indent : -1;
            const end = 'end' in token && Array.isArray(token.end)
                ? token.end.filter(st => st.type === 'space' ||
                    st.type === 'comment' ||
                    st.type === 'newline')
                : [];
            for (const key of Object.keys(token))
                if (key !== 'type' && key !== 'offset')
                    delete token[key];
            Object.assign(token, { type, indent, source, end });
        }
    }
}

exports.createScalarToken = createScalarToken;
exports.resolveAsScalar = resolveAsScalar;
exports.setScalarValue = setScalarValue;


/***/ }),

/***/ 1733:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Stringify a CST document, token, or collection item
 *
 * Fair warning: This applies no validation whatsoever, and
 * simply concatenates the sources in their logical order.
 */
const stringify = (cst) => 'type' in cst ? stringifyToken(cst) : stringifyItem(cst);
function stringifyToken(token) {
    switch (token.type) {
        case 'block-scalar': {
            let res = '';
            for (const tok of token.props)
                res += stringifyToken(tok);
            return res + token.source;
        }
        case 'block-map':
        case 'block-seq': {
            let res = '';
            for (const item of token.items)
                res += stringifyItem(item);
            return res;
        }
        case 'flow-collection': {
            let res = token.start.source;
            for (const item of token.items)
                res += stringifyItem(item);
            for (const st of token.end)
                res += st.source;
            return res;
        }
        case 'document': {
            let res = stringifyItem(token);
            if (token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
        default: {
            let res = token.source;
            if ('end' in token && token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
    }
}
function stringifyItem({ start, key, sep, value }) {
    let res = '';
    for (const st of start)
        res += st.source;
    if (key)
        res += stringifyToken(key);
    if (sep)
        for (const st of sep)
            res += st.source;
    if (value)
        res += stringifyToken(value);
    return res;
}

exports.stringify = stringify;


/***/ }),

/***/ 7715:
/***/ ((__unused_webpack_module, exports) => {



const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove item');
/**
 * Apply a visitor to a CST document or item.
 *
 * Walks through the tree (depth-first) starting from the root, calling a
 * `visitor` function with two arguments when entering each item:
 *   - `item`: The current item, which included the following members:
 *     - `start: SourceToken[]` – Source tokens before the key or value,
 *       possibly including its anchor or tag.
 *     - `key?: Token | null` – Set for pair values. May then be `null`, if
 *       the key before the `:` separator is empty.
 *     - `sep?: SourceToken[]` – Source tokens between the key and the value,
 *       which should include the `:` map value indicator if `value` is set.
 *     - `value?: Token` – The value of a sequence item, or of a map pair.
 *   - `path`: The steps from the root to the current node, as an array of
 *     `['key' | 'value', number]` tuples.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this token, continue with
 *      next sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current item, then continue with the next one
 *   - `number`: Set the index of the next step. This is useful especially if
 *     the index of the current token has changed.
 *   - `function`: Define the next visitor for this item. After the original
 *     visitor is called on item entry, next visitors are called after handling
 *     a non-empty `key` and when exiting the item.
 */
function visit(cst, visitor) {
    if ('type' in cst && cst.type === 'document')
        cst = { start: cst.start, value: cst.value };
    _visit(Object.freeze([]), cst, visitor);
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current item */
visit.SKIP = SKIP;
/** Remove the current item */
visit.REMOVE = REMOVE;
/** Find the item at `path` from `cst` as the root */
visit.itemAtPath = (cst, path) => {
    let item = cst;
    for (const [field, index] of path) {
        const tok = item?.[field];
        if (tok && 'items' in tok) {
            item = tok.items[index];
        }
        else
            return undefined;
    }
    return item;
};
/**
 * Get the immediate parent collection of the item at `path` from `cst` as the root.
 *
 * Throws an error if the collection is not found, which should never happen if the item itself exists.
 */
visit.parentCollection = (cst, path) => {
    const parent = visit.itemAtPath(cst, path.slice(0, -1));
    const field = path[path.length - 1][0];
    const coll = parent?.[field];
    if (coll && 'items' in coll)
        return coll;
    throw new Error('Parent collection not found');
};
function _visit(path, item, visitor) {
    let ctrl = visitor(item, path);
    if (typeof ctrl === 'symbol')
        return ctrl;
    for (const field of ['key', 'value']) {
        const token = item[field];
        if (token && 'items' in token) {
            for (let i = 0; i < token.items.length; ++i) {
                const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    token.items.splice(i, 1);
                    i -= 1;
                }
            }
            if (typeof ctrl === 'function' && field === 'key')
                ctrl = ctrl(item, path);
        }
    }
    return typeof ctrl === 'function' ? ctrl(item, path) : ctrl;
}

exports.visit = visit;


/***/ }),

/***/ 3461:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var cstScalar = __nccwpck_require__(110);
var cstStringify = __nccwpck_require__(1733);
var cstVisit = __nccwpck_require__(7715);

/** The byte order mark */
const BOM = '\u{FEFF}';
/** Start of doc-mode */
const DOCUMENT = '\x02'; // C0: Start of Text
/** Unexpected end of flow-mode */
const FLOW_END = '\x18'; // C0: Cancel
/** Next token is a scalar value */
const SCALAR = '\x1f'; // C0: Unit Separator
/** @returns `true` if `token` is a flow or block collection */
const isCollection = (token) => !!token && 'items' in token;
/** @returns `true` if `token` is a flow or block scalar; not an alias */
const isScalar = (token) => !!token &&
    (token.type === 'scalar' ||
        token.type === 'single-quoted-scalar' ||
        token.type === 'double-quoted-scalar' ||
        token.type === 'block-scalar');
/* istanbul ignore next */
/** Get a printable representation of a lexer token */
function prettyToken(token) {
    switch (token) {
        case BOM:
            return '<BOM>';
        case DOCUMENT:
            return '<DOC>';
        case FLOW_END:
            return '<FLOW_END>';
        case SCALAR:
            return '<SCALAR>';
        default:
            return JSON.stringify(token);
    }
}
/** Identify the type of a lexer token. May return `null` for unknown tokens. */
function tokenType(source) {
    switch (source) {
        case BOM:
            return 'byte-order-mark';
        case DOCUMENT:
            return 'doc-mode';
        case FLOW_END:
            return 'flow-error-end';
        case SCALAR:
            return 'scalar';
        case '---':
            return 'doc-start';
        case '...':
            return 'doc-end';
        case '':
        case '\n':
        case '\r\n':
            return 'newline';
        case '-':
            return 'seq-item-ind';
        case '?':
            return 'explicit-key-ind';
        case ':':
            return 'map-value-ind';
        case '{':
            return 'flow-map-start';
        case '}':
            return 'flow-map-end';
        case '[':
            return 'flow-seq-start';
        case ']':
            return 'flow-seq-end';
        case ',':
            return 'comma';
    }
    switch (source[0]) {
        case ' ':
        case '\t':
            return 'space';
        case '#':
            return 'comment';
        case '%':
            return 'directive-line';
        case '*':
            return 'alias';
        case '&':
            return 'anchor';
        case '!':
            return 'tag';
        case "'":
            return 'single-quoted-scalar';
        case '"':
            return 'double-quoted-scalar';
        case '|':
        case '>':
            return 'block-scalar-header';
    }
    return null;
}

exports.createScalarToken = cstScalar.createScalarToken;
exports.resolveAsScalar = cstScalar.resolveAsScalar;
exports.setScalarValue = cstScalar.setScalarValue;
exports.stringify = cstStringify.stringify;
exports.visit = cstVisit.visit;
exports.BOM = BOM;
exports.DOCUMENT = DOCUMENT;
exports.FLOW_END = FLOW_END;
exports.SCALAR = SCALAR;
exports.isCollection = isCollection;
exports.isScalar = isScalar;
exports.prettyToken = prettyToken;
exports.tokenType = tokenType;


/***/ }),

/***/ 361:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var cst = __nccwpck_require__(3461);

/*
START -> stream

stream
  directive -> line-end -> stream
  indent + line-end -> stream
  [else] -> line-start

line-end
  comment -> line-end
  newline -> .
  input-end -> END

line-start
  doc-start -> doc
  doc-end -> stream
  [else] -> indent -> block-start

block-start
  seq-item-start -> block-start
  explicit-key-start -> block-start
  map-value-start -> block-start
  [else] -> doc

doc
  line-end -> line-start
  spaces -> doc
  anchor -> doc
  tag -> doc
  flow-start -> flow -> doc
  flow-end -> error -> doc
  seq-item-start -> error -> doc
  explicit-key-start -> error -> doc
  map-value-start -> doc
  alias -> doc
  quote-start -> quoted-scalar -> doc
  block-scalar-header -> line-end -> block-scalar(min) -> line-start
  [else] -> plain-scalar(false, min) -> doc

flow
  line-end -> flow
  spaces -> flow
  anchor -> flow
  tag -> flow
  flow-start -> flow -> flow
  flow-end -> .
  seq-item-start -> error -> flow
  explicit-key-start -> flow
  map-value-start -> flow
  alias -> flow
  quote-start -> quoted-scalar -> flow
  comma -> flow
  [else] -> plain-scalar(true, 0) -> flow

quoted-scalar
  quote-end -> .
  [else] -> quoted-scalar

block-scalar(min)
  newline + peek(indent < min) -> .
  [else] -> block-scalar(min)

plain-scalar(is-flow, min)
  scalar-end(is-flow) -> .
  peek(newline + (indent < min)) -> .
  [else] -> plain-scalar(min)
*/
function isEmpty(ch) {
    switch (ch) {
        case undefined:
        case ' ':
        case '\n':
        case '\r':
        case '\t':
            return true;
        default:
            return false;
    }
}
const hexDigits = new Set('0123456789ABCDEFabcdef');
const tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
const flowIndicatorChars = new Set(',[]{}');
const invalidAnchorChars = new Set(' ,[]{}\n\r\t');
const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
/**
 * Splits an input string into lexical tokens, i.e. smaller strings that are
 * easily identifiable by `tokens.tokenType()`.
 *
 * Lexing starts always in a "stream" context. Incomplete input may be buffered
 * until a complete token can be emitted.
 *
 * In addition to slices of the original input, the following control characters
 * may also be emitted:
 *
 * - `\x02` (Start of Text): A document starts with the next token
 * - `\x18` (Cancel): Unexpected end of flow-mode (indicates an error)
 * - `\x1f` (Unit Separator): Next token is a scalar value
 * - `\u{FEFF}` (Byte order mark): Emitted separately outside documents
 */
class Lexer {
    constructor() {
        /**
         * Flag indicating whether the end of the current buffer marks the end of
         * all input
         */
        this.atEnd = false;
        /**
         * Explicit indent set in block scalar header, as an offset from the current
         * minimum indent, so e.g. set to 1 from a header `|2+`. Set to -1 if not
         * explicitly set.
         */
        this.blockScalarIndent = -1;
        /**
         * Block scalars that include a + (keep) chomping indicator in their header
         * include trailing empty lines, which are otherwise excluded from the
         * scalar's contents.
         */
        this.blockScalarKeep = false;
        /** Current input */
        this.buffer = '';
        /**
         * Flag noting whether the map value indicator : can immediately follow this
         * node within a flow context.
         */
        this.flowKey = false;
        /** Count of surrounding flow collection levels. */
        this.flowLevel = 0;
        /**
         * Minimum level of indentation required for next lines to be parsed as a
         * part of the current scalar value.
         */
        this.indentNext = 0;
        /** Indentation level of the current line. */
        this.indentValue = 0;
        /** Position of the next \n character. */
        this.lineEndPos = null;
        /** Stores the state of the lexer if reaching the end of incpomplete input */
        this.next = null;
        /** A pointer to `buffer`; the current position of the lexer. */
        this.pos = 0;
    }
    /**
     * Generate YAML tokens from the `source` string. If `incomplete`,
     * a part of the last line may be left as a buffer for the next call.
     *
     * @returns A generator of lexical tokens
     */
    *lex(source, incomplete = false) {
        if (source) {
            if (typeof source !== 'string')
                throw TypeError('source is not a string');
            this.buffer = this.buffer ? this.buffer + source : source;
            this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? 'stream';
        while (next && (incomplete || this.hasChars(1)))
            next = yield* this.parseNext(next);
    }
    atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === ' ' || ch === '\t')
            ch = this.buffer[++i];
        if (!ch || ch === '#' || ch === '\n')
            return true;
        if (ch === '\r')
            return this.buffer[i + 1] === '\n';
        return false;
    }
    charAt(n) {
        return this.buffer[this.pos + n];
    }
    continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
            let indent = 0;
            while (ch === ' ')
                ch = this.buffer[++indent + offset];
            if (ch === '\r') {
                const next = this.buffer[indent + offset + 1];
                if (next === '\n' || (!next && !this.atEnd))
                    return offset + indent + 1;
            }
            return ch === '\n' || indent >= this.indentNext || (!ch && !this.atEnd)
                ? offset + indent
                : -1;
        }
        if (ch === '-' || ch === '.') {
            const dt = this.buffer.substr(offset, 3);
            if ((dt === '---' || dt === '...') && isEmpty(this.buffer[offset + 3]))
                return -1;
        }
        return offset;
    }
    getLine() {
        let end = this.lineEndPos;
        if (typeof end !== 'number' || (end !== -1 && end < this.pos)) {
            end = this.buffer.indexOf('\n', this.pos);
            this.lineEndPos = end;
        }
        if (end === -1)
            return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === '\r')
            end -= 1;
        return this.buffer.substring(this.pos, end);
    }
    hasChars(n) {
        return this.pos + n <= this.buffer.length;
    }
    setNext(state) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state;
        return null;
    }
    peek(n) {
        return this.buffer.substr(this.pos, n);
    }
    *parseNext(next) {
        switch (next) {
            case 'stream':
                return yield* this.parseStream();
            case 'line-start':
                return yield* this.parseLineStart();
            case 'block-start':
                return yield* this.parseBlockStart();
            case 'doc':
                return yield* this.parseDocument();
            case 'flow':
                return yield* this.parseFlowCollection();
            case 'quoted-scalar':
                return yield* this.parseQuotedScalar();
            case 'block-scalar':
                return yield* this.parseBlockScalar();
            case 'plain-scalar':
                return yield* this.parsePlainScalar();
        }
    }
    *parseStream() {
        let line = this.getLine();
        if (line === null)
            return this.setNext('stream');
        if (line[0] === cst.BOM) {
            yield* this.pushCount(1);
            line = line.substring(1);
        }
        if (line[0] === '%') {
            let dirEnd = line.length;
            let cs = line.indexOf('#');
            while (cs !== -1) {
                const ch = line[cs - 1];
                if (ch === ' ' || ch === '\t') {
                    dirEnd = cs - 1;
                    break;
                }
                else {
                    cs = line.indexOf('#', cs + 1);
                }
            }
            while (true) {
                const ch = line[dirEnd - 1];
                if (ch === ' ' || ch === '\t')
                    dirEnd -= 1;
                else
                    break;
            }
            const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
            yield* this.pushCount(line.length - n); // possible comment
            this.pushNewline();
            return 'stream';
        }
        if (this.atLineEnd()) {
            const sp = yield* this.pushSpaces(true);
            yield* this.pushCount(line.length - sp);
            yield* this.pushNewline();
            return 'stream';
        }
        yield cst.DOCUMENT;
        return yield* this.parseLineStart();
    }
    *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
            return this.setNext('line-start');
        if (ch === '-' || ch === '.') {
            if (!this.atEnd && !this.hasChars(4))
                return this.setNext('line-start');
            const s = this.peek(3);
            if ((s === '---' || s === '...') && isEmpty(this.charAt(3))) {
                yield* this.pushCount(3);
                this.indentValue = 0;
                this.indentNext = 0;
                return s === '---' ? 'doc' : 'stream';
            }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
            this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
    }
    *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
            return this.setNext('block-start');
        if ((ch0 === '-' || ch0 === '?' || ch0 === ':') && isEmpty(ch1)) {
            const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
            this.indentNext = this.indentValue + 1;
            this.indentValue += n;
            return 'block-start';
        }
        return 'doc';
    }
    *parseDocument() {
        yield* this.pushSpaces(true);
        const line = this.getLine();
        if (line === null)
            return this.setNext('doc');
        let n = yield* this.pushIndicators();
        switch (line[n]) {
            case '#':
                yield* this.pushCount(line.length - n);
            // fallthrough
            case undefined:
                yield* this.pushNewline();
                return yield* this.parseLineStart();
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel = 1;
                return 'flow';
            case '}':
            case ']':
                // this is an error
                yield* this.pushCount(1);
                return 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'doc';
            case '"':
            case "'":
                return yield* this.parseQuotedScalar();
            case '|':
            case '>':
                n += yield* this.parseBlockScalarHeader();
                n += yield* this.pushSpaces(true);
                yield* this.pushCount(line.length - n);
                yield* this.pushNewline();
                return yield* this.parseBlockScalar();
            default:
                return yield* this.parsePlainScalar();
        }
    }
    *parseFlowCollection() {
        let nl, sp;
        let indent = -1;
        do {
            nl = yield* this.pushNewline();
            if (nl > 0) {
                sp = yield* this.pushSpaces(false);
                this.indentValue = indent = sp;
            }
            else {
                sp = 0;
            }
            sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line = this.getLine();
        if (line === null)
            return this.setNext('flow');
        if ((indent !== -1 && indent < this.indentNext && line[0] !== '#') ||
            (indent === 0 &&
                (line.startsWith('---') || line.startsWith('...')) &&
                isEmpty(line[3]))) {
            // Allowing for the terminal ] or } at the same (rather than greater)
            // indent level as the initial [ or { is technically invalid, but
            // failing here would be surprising to users.
            const atFlowEndMarker = indent === this.indentNext - 1 &&
                this.flowLevel === 1 &&
                (line[0] === ']' || line[0] === '}');
            if (!atFlowEndMarker) {
                // this is an error
                this.flowLevel = 0;
                yield cst.FLOW_END;
                return yield* this.parseLineStart();
            }
        }
        let n = 0;
        while (line[n] === ',') {
            n += yield* this.pushCount(1);
            n += yield* this.pushSpaces(true);
            this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line[n]) {
            case undefined:
                return 'flow';
            case '#':
                yield* this.pushCount(line.length - n);
                return 'flow';
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel += 1;
                return 'flow';
            case '}':
            case ']':
                yield* this.pushCount(1);
                this.flowKey = true;
                this.flowLevel -= 1;
                return this.flowLevel ? 'flow' : 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'flow';
            case '"':
            case "'":
                this.flowKey = true;
                return yield* this.parseQuotedScalar();
            case ':': {
                const next = this.charAt(1);
                if (this.flowKey || isEmpty(next) || next === ',') {
                    this.flowKey = false;
                    yield* this.pushCount(1);
                    yield* this.pushSpaces(true);
                    return 'flow';
                }
            }
            // fallthrough
            default:
                this.flowKey = false;
                return yield* this.parsePlainScalar();
        }
    }
    *parseQuotedScalar() {
        const quote = this.charAt(0);
        let end = this.buffer.indexOf(quote, this.pos + 1);
        if (quote === "'") {
            while (end !== -1 && this.buffer[end + 1] === "'")
                end = this.buffer.indexOf("'", end + 2);
        }
        else {
            // double-quote
            while (end !== -1) {
                let n = 0;
                while (this.buffer[end - 1 - n] === '\\')
                    n += 1;
                if (n % 2 === 0)
                    break;
                end = this.buffer.indexOf('"', end + 1);
            }
        }
        // Only looking for newlines within the quotes
        const qb = this.buffer.substring(0, end);
        let nl = qb.indexOf('\n', this.pos);
        if (nl !== -1) {
            while (nl !== -1) {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = qb.indexOf('\n', cs);
            }
            if (nl !== -1) {
                // this is an error caused by an unexpected unindent
                end = nl - (qb[nl - 1] === '\r' ? 2 : 1);
            }
        }
        if (end === -1) {
            if (!this.atEnd)
                return this.setNext('quoted-scalar');
            end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? 'flow' : 'doc';
    }
    *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
            const ch = this.buffer[++i];
            if (ch === '+')
                this.blockScalarKeep = true;
            else if (ch > '0' && ch <= '9')
                this.blockScalarIndent = Number(ch) - 1;
            else if (ch !== '-')
                break;
        }
        return yield* this.pushUntil(ch => isEmpty(ch) || ch === '#');
    }
    *parseBlockScalar() {
        let nl = this.pos - 1; // may be -1 if this.pos === 0
        let indent = 0;
        let ch;
        loop: for (let i = this.pos; (ch = this.buffer[i]); ++i) {
            switch (ch) {
                case ' ':
                    indent += 1;
                    break;
                case '\n':
                    nl = i;
                    indent = 0;
                    break;
                case '\r': {
                    const next = this.buffer[i + 1];
                    if (!next && !this.atEnd)
                        return this.setNext('block-scalar');
                    if (next === '\n')
                        break;
                } // fallthrough
                default:
                    break loop;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('block-scalar');
        if (indent >= this.indentNext) {
            if (this.blockScalarIndent === -1)
                this.indentNext = indent;
            else {
                this.indentNext =
                    this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
            }
            do {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = this.buffer.indexOf('\n', cs);
            } while (nl !== -1);
            if (nl === -1) {
                if (!this.atEnd)
                    return this.setNext('block-scalar');
                nl = this.buffer.length;
            }
        }
        // Trailing insufficiently indented tabs are invalid.
        // To catch that during parsing, we include them in the block scalar value.
        let i = nl + 1;
        ch = this.buffer[i];
        while (ch === ' ')
            ch = this.buffer[++i];
        if (ch === '\t') {
            while (ch === '\t' || ch === ' ' || ch === '\r' || ch === '\n')
                ch = this.buffer[++i];
            nl = i - 1;
        }
        else if (!this.blockScalarKeep) {
            do {
                let i = nl - 1;
                let ch = this.buffer[i];
                if (ch === '\r')
                    ch = this.buffer[--i];
                const lastChar = i; // Drop the line if last char not more indented
                while (ch === ' ')
                    ch = this.buffer[--i];
                if (ch === '\n' && i >= this.pos && i + 1 + indent > lastChar)
                    nl = i;
                else
                    break;
            } while (true);
        }
        yield cst.SCALAR;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
    }
    *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while ((ch = this.buffer[++i])) {
            if (ch === ':') {
                const next = this.buffer[i + 1];
                if (isEmpty(next) || (inFlow && flowIndicatorChars.has(next)))
                    break;
                end = i;
            }
            else if (isEmpty(ch)) {
                let next = this.buffer[i + 1];
                if (ch === '\r') {
                    if (next === '\n') {
                        i += 1;
                        ch = '\n';
                        next = this.buffer[i + 1];
                    }
                    else
                        end = i;
                }
                if (next === '#' || (inFlow && flowIndicatorChars.has(next)))
                    break;
                if (ch === '\n') {
                    const cs = this.continueScalar(i + 1);
                    if (cs === -1)
                        break;
                    i = Math.max(i, cs - 2); // to advance, but still account for ' #'
                }
            }
            else {
                if (inFlow && flowIndicatorChars.has(ch))
                    break;
                end = i;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('plain-scalar');
        yield cst.SCALAR;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? 'flow' : 'doc';
    }
    *pushCount(n) {
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos += n;
            return n;
        }
        return 0;
    }
    *pushToIndex(i, allowEmpty) {
        const s = this.buffer.slice(this.pos, i);
        if (s) {
            yield s;
            this.pos += s.length;
            return s.length;
        }
        else if (allowEmpty)
            yield '';
        return 0;
    }
    *pushIndicators() {
        let n = 0;
        loop: while (true) {
            switch (this.charAt(0)) {
                case '!':
                    n += yield* this.pushTag();
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '&':
                    n += yield* this.pushUntil(isNotAnchorChar);
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '-': // this is an error
                case '?': // this is an error outside flow collections
                case ':': {
                    const inFlow = this.flowLevel > 0;
                    const ch1 = this.charAt(1);
                    if (isEmpty(ch1) || (inFlow && flowIndicatorChars.has(ch1))) {
                        if (!inFlow)
                            this.indentNext = this.indentValue + 1;
                        else if (this.flowKey)
                            this.flowKey = false;
                        n += yield* this.pushCount(1);
                        n += yield* this.pushSpaces(true);
                        continue loop;
                    }
                }
            }
            break loop;
        }
        return n;
    }
    *pushTag() {
        if (this.charAt(1) === '<') {
            let i = this.pos + 2;
            let ch = this.buffer[i];
            while (!isEmpty(ch) && ch !== '>')
                ch = this.buffer[++i];
            return yield* this.pushToIndex(ch === '>' ? i + 1 : i, false);
        }
        else {
            let i = this.pos + 1;
            let ch = this.buffer[i];
            while (ch) {
                if (tagChars.has(ch))
                    ch = this.buffer[++i];
                else if (ch === '%' &&
                    hexDigits.has(this.buffer[i + 1]) &&
                    hexDigits.has(this.buffer[i + 2])) {
                    ch = this.buffer[(i += 3)];
                }
                else
                    break;
            }
            return yield* this.pushToIndex(i, false);
        }
    }
    *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === '\n')
            return yield* this.pushCount(1);
        else if (ch === '\r' && this.charAt(1) === '\n')
            return yield* this.pushCount(2);
        else
            return 0;
    }
    *pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
            ch = this.buffer[++i];
        } while (ch === ' ' || (allowTabs && ch === '\t'));
        const n = i - this.pos;
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos = i;
        }
        return n;
    }
    *pushUntil(test) {
        let i = this.pos;
        let ch = this.buffer[i];
        while (!test(ch))
            ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
    }
}

exports.Lexer = Lexer;


/***/ }),

/***/ 6628:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Tracks newlines during parsing in order to provide an efficient API for
 * determining the one-indexed `{ line, col }` position for any offset
 * within the input.
 */
class LineCounter {
    constructor() {
        this.lineStarts = [];
        /**
         * Should be called in ascending order. Otherwise, call
         * `lineCounter.lineStarts.sort()` before calling `linePos()`.
         */
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        /**
         * Performs a binary search and returns the 1-indexed { line, col }
         * position of `offset`. If `line === 0`, `addNewLine` has never been
         * called or `offset` is before the first known newline.
         */
        this.linePos = (offset) => {
            let low = 0;
            let high = this.lineStarts.length;
            while (low < high) {
                const mid = (low + high) >> 1; // Math.floor((low + high) / 2)
                if (this.lineStarts[mid] < offset)
                    low = mid + 1;
                else
                    high = mid;
            }
            if (this.lineStarts[low] === offset)
                return { line: low + 1, col: 1 };
            if (low === 0)
                return { line: 0, col: offset };
            const start = this.lineStarts[low - 1];
            return { line: low, col: offset - start + 1 };
        };
    }
}

exports.LineCounter = LineCounter;


/***/ }),

/***/ 3456:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);
var cst = __nccwpck_require__(3461);
var lexer = __nccwpck_require__(361);

function includesToken(list, type) {
    for (let i = 0; i < list.length; ++i)
        if (list[i].type === type)
            return true;
    return false;
}
function findNonEmptyIndex(list) {
    for (let i = 0; i < list.length; ++i) {
        switch (list[i].type) {
            case 'space':
            case 'comment':
            case 'newline':
                break;
            default:
                return i;
        }
    }
    return -1;
}
function isFlowToken(token) {
    switch (token?.type) {
        case 'alias':
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'flow-collection':
            return true;
        default:
            return false;
    }
}
function getPrevProps(parent) {
    switch (parent.type) {
        case 'document':
            return parent.start;
        case 'block-map': {
            const it = parent.items[parent.items.length - 1];
            return it.sep ?? it.start;
        }
        case 'block-seq':
            return parent.items[parent.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
            return [];
    }
}
/** Note: May modify input array */
function getFirstKeyStartProps(prev) {
    if (prev.length === 0)
        return [];
    let i = prev.length;
    loop: while (--i >= 0) {
        switch (prev[i].type) {
            case 'doc-start':
            case 'explicit-key-ind':
            case 'map-value-ind':
            case 'seq-item-ind':
            case 'newline':
                break loop;
        }
    }
    while (prev[++i]?.type === 'space') {
        /* loop */
    }
    return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
    // May exhaust call stack with large `source` array
    if (source.length < 1e5)
        Array.prototype.push.apply(target, source);
    else
        for (let i = 0; i < source.length; ++i)
            target.push(source[i]);
}
function fixFlowSeqItems(fc) {
    if (fc.start.type === 'flow-seq-start') {
        for (const it of fc.items) {
            if (it.sep &&
                !it.value &&
                !includesToken(it.start, 'explicit-key-ind') &&
                !includesToken(it.sep, 'map-value-ind')) {
                if (it.key)
                    it.value = it.key;
                delete it.key;
                if (isFlowToken(it.value)) {
                    if (it.value.end)
                        arrayPushArray(it.value.end, it.sep);
                    else
                        it.value.end = it.sep;
                }
                else
                    arrayPushArray(it.start, it.sep);
                delete it.sep;
            }
        }
    }
}
/**
 * A YAML concrete syntax tree (CST) parser
 *
 * ```ts
 * const src: string = ...
 * for (const token of new Parser().parse(src)) {
 *   // token: Token
 * }
 * ```
 *
 * To use the parser with a user-provided lexer:
 *
 * ```ts
 * function* parse(source: string, lexer: Lexer) {
 *   const parser = new Parser()
 *   for (const lexeme of lexer.lex(source))
 *     yield* parser.next(lexeme)
 *   yield* parser.end()
 * }
 *
 * const src: string = ...
 * const lexer = new Lexer()
 * for (const token of parse(src, lexer)) {
 *   // token: Token
 * }
 * ```
 */
class Parser {
    /**
     * @param onNewLine - If defined, called separately with the start position of
     *   each new line (in `parse()`, including the start of input).
     */
    constructor(onNewLine) {
        /** If true, space and sequence indicators count as indentation */
        this.atNewLine = true;
        /** If true, next token is a scalar value */
        this.atScalar = false;
        /** Current indentation level */
        this.indent = 0;
        /** Current offset since the start of parsing */
        this.offset = 0;
        /** On the same line with a block map key */
        this.onKeyLine = false;
        /** Top indicates the node that's currently being built */
        this.stack = [];
        /** The source of the current token, set in parse() */
        this.source = '';
        /** The type of the current token, set in parse() */
        this.type = '';
        // Must be defined after `next()`
        this.lexer = new lexer.Lexer();
        this.onNewLine = onNewLine;
    }
    /**
     * Parse `source` as a YAML stream.
     * If `incomplete`, a part of the last line may be left as a buffer for the next call.
     *
     * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
     *
     * @returns A generator of tokens representing each directive, document, and other structure.
     */
    *parse(source, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
            this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source, incomplete))
            yield* this.next(lexeme);
        if (!incomplete)
            yield* this.end();
    }
    /**
     * Advance the parser by the `source` of one lexical token.
     */
    *next(source) {
        this.source = source;
        if (node_process.env.LOG_TOKENS)
            console.log('|', cst.prettyToken(source));
        if (this.atScalar) {
            this.atScalar = false;
            yield* this.step();
            this.offset += source.length;
            return;
        }
        const type = cst.tokenType(source);
        if (!type) {
            const message = `Not a YAML token: ${source}`;
            yield* this.pop({ type: 'error', offset: this.offset, message, source });
            this.offset += source.length;
        }
        else if (type === 'scalar') {
            this.atNewLine = false;
            this.atScalar = true;
            this.type = 'scalar';
        }
        else {
            this.type = type;
            yield* this.step();
            switch (type) {
                case 'newline':
                    this.atNewLine = true;
                    this.indent = 0;
                    if (this.onNewLine)
                        this.onNewLine(this.offset + source.length);
                    break;
                case 'space':
                    if (this.atNewLine && source[0] === ' ')
                        this.indent += source.length;
                    break;
                case 'explicit-key-ind':
                case 'map-value-ind':
                case 'seq-item-ind':
                    if (this.atNewLine)
                        this.indent += source.length;
                    break;
                case 'doc-mode':
                case 'flow-error-end':
                    return;
                default:
                    this.atNewLine = false;
            }
            this.offset += source.length;
        }
    }
    /** Call at end of input to push out any remaining constructions */
    *end() {
        while (this.stack.length > 0)
            yield* this.pop();
    }
    get sourceToken() {
        const st = {
            type: this.type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
        return st;
    }
    *step() {
        const top = this.peek(1);
        if (this.type === 'doc-end' && top?.type !== 'doc-end') {
            while (this.stack.length > 0)
                yield* this.pop();
            this.stack.push({
                type: 'doc-end',
                offset: this.offset,
                source: this.source
            });
            return;
        }
        if (!top)
            return yield* this.stream();
        switch (top.type) {
            case 'document':
                return yield* this.document(top);
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return yield* this.scalar(top);
            case 'block-scalar':
                return yield* this.blockScalar(top);
            case 'block-map':
                return yield* this.blockMap(top);
            case 'block-seq':
                return yield* this.blockSequence(top);
            case 'flow-collection':
                return yield* this.flowCollection(top);
            case 'doc-end':
                return yield* this.documentEnd(top);
        }
        /* istanbul ignore next should not happen */
        yield* this.pop();
    }
    peek(n) {
        return this.stack[this.stack.length - n];
    }
    *pop(error) {
        const token = error ?? this.stack.pop();
        /* istanbul ignore if should not happen */
        if (!token) {
            const message = 'Tried to pop an empty stack';
            yield { type: 'error', offset: this.offset, source: '', message };
        }
        else if (this.stack.length === 0) {
            yield token;
        }
        else {
            const top = this.peek(1);
            if (token.type === 'block-scalar') {
                // Block scalars use their parent rather than header indent
                token.indent = 'indent' in top ? top.indent : 0;
            }
            else if (token.type === 'flow-collection' && top.type === 'document') {
                // Ignore all indent for top-level flow collections
                token.indent = 0;
            }
            if (token.type === 'flow-collection')
                fixFlowSeqItems(token);
            switch (top.type) {
                case 'document':
                    top.value = token;
                    break;
                case 'block-scalar':
                    top.props.push(token); // error
                    break;
                case 'block-map': {
                    const it = top.items[top.items.length - 1];
                    if (it.value) {
                        top.items.push({ start: [], key: token, sep: [] });
                        this.onKeyLine = true;
                        return;
                    }
                    else if (it.sep) {
                        it.value = token;
                    }
                    else {
                        Object.assign(it, { key: token, sep: [] });
                        this.onKeyLine = !it.explicitKey;
                        return;
                    }
                    break;
                }
                case 'block-seq': {
                    const it = top.items[top.items.length - 1];
                    if (it.value)
                        top.items.push({ start: [], value: token });
                    else
                        it.value = token;
                    break;
                }
                case 'flow-collection': {
                    const it = top.items[top.items.length - 1];
                    if (!it || it.value)
                        top.items.push({ start: [], key: token, sep: [] });
                    else if (it.sep)
                        it.value = token;
                    else
                        Object.assign(it, { key: token, sep: [] });
                    return;
                }
                /* istanbul ignore next should not happen */
                default:
                    yield* this.pop();
                    yield* this.pop(token);
            }
            if ((top.type === 'document' ||
                top.type === 'block-map' ||
                top.type === 'block-seq') &&
                (token.type === 'block-map' || token.type === 'block-seq')) {
                const last = token.items[token.items.length - 1];
                if (last &&
                    !last.sep &&
                    !last.value &&
                    last.start.length > 0 &&
                    findNonEmptyIndex(last.start) === -1 &&
                    (token.indent === 0 ||
                        last.start.every(st => st.type !== 'comment' || st.indent < token.indent))) {
                    if (top.type === 'document')
                        top.end = last.start;
                    else
                        top.items.push({ start: last.start });
                    token.items.splice(-1, 1);
                }
            }
        }
    }
    *stream() {
        switch (this.type) {
            case 'directive-line':
                yield { type: 'directive', offset: this.offset, source: this.source };
                return;
            case 'byte-order-mark':
            case 'space':
            case 'comment':
            case 'newline':
                yield this.sourceToken;
                return;
            case 'doc-mode':
            case 'doc-start': {
                const doc = {
                    type: 'document',
                    offset: this.offset,
                    start: []
                };
                if (this.type === 'doc-start')
                    doc.start.push(this.sourceToken);
                this.stack.push(doc);
                return;
            }
        }
        yield {
            type: 'error',
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML stream`,
            source: this.source
        };
    }
    *document(doc) {
        if (doc.value)
            return yield* this.lineEnd(doc);
        switch (this.type) {
            case 'doc-start': {
                if (findNonEmptyIndex(doc.start) !== -1) {
                    yield* this.pop();
                    yield* this.step();
                }
                else
                    doc.start.push(this.sourceToken);
                return;
            }
            case 'anchor':
            case 'tag':
            case 'space':
            case 'comment':
            case 'newline':
                doc.start.push(this.sourceToken);
                return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
            this.stack.push(bv);
        else {
            yield {
                type: 'error',
                offset: this.offset,
                message: `Unexpected ${this.type} token in YAML document`,
                source: this.source
            };
        }
    }
    *scalar(scalar) {
        if (this.type === 'map-value-ind') {
            const prev = getPrevProps(this.peek(2));
            const start = getFirstKeyStartProps(prev);
            let sep;
            if (scalar.end) {
                sep = scalar.end;
                sep.push(this.sourceToken);
                delete scalar.end;
            }
            else
                sep = [this.sourceToken];
            const map = {
                type: 'block-map',
                offset: scalar.offset,
                indent: scalar.indent,
                items: [{ start, key: scalar, sep }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map;
        }
        else
            yield* this.lineEnd(scalar);
    }
    *blockScalar(scalar) {
        switch (this.type) {
            case 'space':
            case 'comment':
            case 'newline':
                scalar.props.push(this.sourceToken);
                return;
            case 'scalar':
                scalar.source = this.source;
                // block-scalar source includes trailing newline
                this.atNewLine = true;
                this.indent = 0;
                if (this.onNewLine) {
                    let nl = this.source.indexOf('\n') + 1;
                    while (nl !== 0) {
                        this.onNewLine(this.offset + nl);
                        nl = this.source.indexOf('\n', nl) + 1;
                    }
                }
                yield* this.pop();
                break;
            /* istanbul ignore next should not happen */
            default:
                yield* this.pop();
                yield* this.step();
        }
    }
    *blockMap(map) {
        const it = map.items[map.items.length - 1];
        // it.sep is true-ish if pair already has key or : separator
        switch (this.type) {
            case 'newline':
                this.onKeyLine = false;
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    it.start.push(this.sourceToken);
                }
                return;
            case 'space':
            case 'comment':
                if (it.value) {
                    map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    if (this.atIndentedComment(it.start, map.indent)) {
                        const prev = map.items[map.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            map.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
        }
        if (this.indent >= map.indent) {
            const atMapIndent = !this.onKeyLine && this.indent === map.indent;
            const atNextItem = atMapIndent &&
                (it.sep || it.explicitKey) &&
                this.type !== 'seq-item-ind';
            // For empty nodes, assign newline-separated not indented empty tokens to following node
            let start = [];
            if (atNextItem && it.sep && !it.value) {
                const nl = [];
                for (let i = 0; i < it.sep.length; ++i) {
                    const st = it.sep[i];
                    switch (st.type) {
                        case 'newline':
                            nl.push(i);
                            break;
                        case 'space':
                            break;
                        case 'comment':
                            if (st.indent > map.indent)
                                nl.length = 0;
                            break;
                        default:
                            nl.length = 0;
                    }
                }
                if (nl.length >= 2)
                    start = it.sep.splice(nl[1]);
            }
            switch (this.type) {
                case 'anchor':
                case 'tag':
                    if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        it.sep.push(this.sourceToken);
                    }
                    else {
                        it.start.push(this.sourceToken);
                    }
                    return;
                case 'explicit-key-ind':
                    if (!it.sep && !it.explicitKey) {
                        it.start.push(this.sourceToken);
                        it.explicitKey = true;
                    }
                    else if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start, explicitKey: true });
                    }
                    else {
                        this.stack.push({
                            type: 'block-map',
                            offset: this.offset,
                            indent: this.indent,
                            items: [{ start: [this.sourceToken], explicitKey: true }]
                        });
                    }
                    this.onKeyLine = true;
                    return;
                case 'map-value-ind':
                    if (it.explicitKey) {
                        if (!it.sep) {
                            if (includesToken(it.start, 'newline')) {
                                Object.assign(it, { key: null, sep: [this.sourceToken] });
                            }
                            else {
                                const start = getFirstKeyStartProps(it.start);
                                this.stack.push({
                                    type: 'block-map',
                                    offset: this.offset,
                                    indent: this.indent,
                                    items: [{ start, key: null, sep: [this.sourceToken] }]
                                });
                            }
                        }
                        else if (it.value) {
                            map.items.push({ start: [], key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else if (isFlowToken(it.key) &&
                            !includesToken(it.sep, 'newline')) {
                            const start = getFirstKeyStartProps(it.start);
                            const key = it.key;
                            const sep = it.sep;
                            sep.push(this.sourceToken);
                            // @ts-expect-error type guard is wrong here
                            delete it.key;
                            // @ts-expect-error type guard is wrong here
                            delete it.sep;
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key, sep }]
                            });
                        }
                        else if (start.length > 0) {
                            // Not actually at next item
                            it.sep = it.sep.concat(start, this.sourceToken);
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    else {
                        if (!it.sep) {
                            Object.assign(it, { key: null, sep: [this.sourceToken] });
                        }
                        else if (it.value || atNextItem) {
                            map.items.push({ start, key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start: [], key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    this.onKeyLine = true;
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (atNextItem || it.value) {
                        map.items.push({ start, key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        this.stack.push(fs);
                    }
                    else {
                        Object.assign(it, { key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    return;
                }
                default: {
                    const bv = this.startBlockValue(map);
                    if (bv) {
                        if (bv.type === 'block-seq') {
                            if (!it.explicitKey &&
                                it.sep &&
                                !includesToken(it.sep, 'newline')) {
                                yield* this.pop({
                                    type: 'error',
                                    offset: this.offset,
                                    message: 'Unexpected block-seq-ind on same line with key',
                                    source: this.source
                                });
                                return;
                            }
                        }
                        else if (atMapIndent) {
                            map.items.push({ start });
                        }
                        this.stack.push(bv);
                        return;
                    }
                }
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *blockSequence(seq) {
        const it = seq.items[seq.items.length - 1];
        switch (this.type) {
            case 'newline':
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        seq.items.push({ start: [this.sourceToken] });
                }
                else
                    it.start.push(this.sourceToken);
                return;
            case 'space':
            case 'comment':
                if (it.value)
                    seq.items.push({ start: [this.sourceToken] });
                else {
                    if (this.atIndentedComment(it.start, seq.indent)) {
                        const prev = seq.items[seq.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            seq.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
            case 'anchor':
            case 'tag':
                if (it.value || this.indent <= seq.indent)
                    break;
                it.start.push(this.sourceToken);
                return;
            case 'seq-item-ind':
                if (this.indent !== seq.indent)
                    break;
                if (it.value || includesToken(it.start, 'seq-item-ind'))
                    seq.items.push({ start: [this.sourceToken] });
                else
                    it.start.push(this.sourceToken);
                return;
        }
        if (this.indent > seq.indent) {
            const bv = this.startBlockValue(seq);
            if (bv) {
                this.stack.push(bv);
                return;
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *flowCollection(fc) {
        const it = fc.items[fc.items.length - 1];
        if (this.type === 'flow-error-end') {
            let top;
            do {
                yield* this.pop();
                top = this.peek(1);
            } while (top?.type === 'flow-collection');
        }
        else if (fc.end.length === 0) {
            switch (this.type) {
                case 'comma':
                case 'explicit-key-ind':
                    if (!it || it.sep)
                        fc.items.push({ start: [this.sourceToken] });
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'map-value-ind':
                    if (!it || it.value)
                        fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        Object.assign(it, { key: null, sep: [this.sourceToken] });
                    return;
                case 'space':
                case 'comment':
                case 'newline':
                case 'anchor':
                case 'tag':
                    if (!it || it.value)
                        fc.items.push({ start: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (!it || it.value)
                        fc.items.push({ start: [], key: fs, sep: [] });
                    else if (it.sep)
                        this.stack.push(fs);
                    else
                        Object.assign(it, { key: fs, sep: [] });
                    return;
                }
                case 'flow-map-end':
                case 'flow-seq-end':
                    fc.end.push(this.sourceToken);
                    return;
            }
            const bv = this.startBlockValue(fc);
            /* istanbul ignore else should not happen */
            if (bv)
                this.stack.push(bv);
            else {
                yield* this.pop();
                yield* this.step();
            }
        }
        else {
            const parent = this.peek(2);
            if (parent.type === 'block-map' &&
                ((this.type === 'map-value-ind' && parent.indent === fc.indent) ||
                    (this.type === 'newline' &&
                        !parent.items[parent.items.length - 1].sep))) {
                yield* this.pop();
                yield* this.step();
            }
            else if (this.type === 'map-value-ind' &&
                parent.type !== 'flow-collection') {
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                fixFlowSeqItems(fc);
                const sep = fc.end.splice(1, fc.end.length);
                sep.push(this.sourceToken);
                const map = {
                    type: 'block-map',
                    offset: fc.offset,
                    indent: fc.indent,
                    items: [{ start, key: fc, sep }]
                };
                this.onKeyLine = true;
                this.stack[this.stack.length - 1] = map;
            }
            else {
                yield* this.lineEnd(fc);
            }
        }
    }
    flowScalar(type) {
        if (this.onNewLine) {
            let nl = this.source.indexOf('\n') + 1;
            while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf('\n', nl) + 1;
            }
        }
        return {
            type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
    }
    startBlockValue(parent) {
        switch (this.type) {
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return this.flowScalar(this.type);
            case 'block-scalar-header':
                return {
                    type: 'block-scalar',
                    offset: this.offset,
                    indent: this.indent,
                    props: [this.sourceToken],
                    source: ''
                };
            case 'flow-map-start':
            case 'flow-seq-start':
                return {
                    type: 'flow-collection',
                    offset: this.offset,
                    indent: this.indent,
                    start: this.sourceToken,
                    items: [],
                    end: []
                };
            case 'seq-item-ind':
                return {
                    type: 'block-seq',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [this.sourceToken] }]
                };
            case 'explicit-key-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                start.push(this.sourceToken);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, explicitKey: true }]
                };
            }
            case 'map-value-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, key: null, sep: [this.sourceToken] }]
                };
            }
        }
        return null;
    }
    atIndentedComment(start, indent) {
        if (this.type !== 'comment')
            return false;
        if (this.indent <= indent)
            return false;
        return start.every(st => st.type === 'newline' || st.type === 'space');
    }
    *documentEnd(docEnd) {
        if (this.type !== 'doc-mode') {
            if (docEnd.end)
                docEnd.end.push(this.sourceToken);
            else
                docEnd.end = [this.sourceToken];
            if (this.type === 'newline')
                yield* this.pop();
        }
    }
    *lineEnd(token) {
        switch (this.type) {
            case 'comma':
            case 'doc-start':
            case 'doc-end':
            case 'flow-seq-end':
            case 'flow-map-end':
            case 'map-value-ind':
                yield* this.pop();
                yield* this.step();
                break;
            case 'newline':
                this.onKeyLine = false;
            // fallthrough
            case 'space':
            case 'comment':
            default:
                // all other values are errors
                if (token.end)
                    token.end.push(this.sourceToken);
                else
                    token.end = [this.sourceToken];
                if (this.type === 'newline')
                    yield* this.pop();
        }
    }
}

exports.Parser = Parser;


/***/ }),

/***/ 4047:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var composer = __nccwpck_require__(9984);
var Document = __nccwpck_require__(3021);
var errors = __nccwpck_require__(1464);
var log = __nccwpck_require__(7249);
var identity = __nccwpck_require__(1127);
var lineCounter = __nccwpck_require__(6628);
var parser = __nccwpck_require__(3456);

function parseOptions(options) {
    const prettyErrors = options.prettyErrors !== false;
    const lineCounter$1 = options.lineCounter || (prettyErrors && new lineCounter.LineCounter()) || null;
    return { lineCounter: lineCounter$1, prettyErrors };
}
/**
 * Parse the input as a stream of YAML documents.
 *
 * Documents should be separated from each other by `...` or `---` marker lines.
 *
 * @returns If an empty `docs` array is returned, it will be of type
 *   EmptyStream and contain additional stream information. In
 *   TypeScript, you should use `'empty' in docs` as a type guard for it.
 */
function parseAllDocuments(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser$1 = new parser.Parser(lineCounter?.addNewLine);
    const composer$1 = new composer.Composer(options);
    const docs = Array.from(composer$1.compose(parser$1.parse(source)));
    if (prettyErrors && lineCounter)
        for (const doc of docs) {
            doc.errors.forEach(errors.prettifyError(source, lineCounter));
            doc.warnings.forEach(errors.prettifyError(source, lineCounter));
        }
    if (docs.length > 0)
        return docs;
    return Object.assign([], { empty: true }, composer$1.streamInfo());
}
/** Parse an input string into a single YAML.Document */
function parseDocument(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser$1 = new parser.Parser(lineCounter?.addNewLine);
    const composer$1 = new composer.Composer(options);
    // `doc` is always set by compose.end(true) at the very latest
    let doc = null;
    for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) {
        if (!doc)
            doc = _doc;
        else if (doc.options.logLevel !== 'silent') {
            doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), 'MULTIPLE_DOCS', 'Source contains multiple documents; please use YAML.parseAllDocuments()'));
            break;
        }
    }
    if (prettyErrors && lineCounter) {
        doc.errors.forEach(errors.prettifyError(source, lineCounter));
        doc.warnings.forEach(errors.prettifyError(source, lineCounter));
    }
    return doc;
}
function parse(src, reviver, options) {
    let _reviver = undefined;
    if (typeof reviver === 'function') {
        _reviver = reviver;
    }
    else if (options === undefined && reviver && typeof reviver === 'object') {
        options = reviver;
    }
    const doc = parseDocument(src, options);
    if (!doc)
        return null;
    doc.warnings.forEach(warning => log.warn(doc.options.logLevel, warning));
    if (doc.errors.length > 0) {
        if (doc.options.logLevel !== 'silent')
            throw doc.errors[0];
        else
            doc.errors = [];
    }
    return doc.toJS(Object.assign({ reviver: _reviver }, options));
}
function stringify(value, replacer, options) {
    let _replacer = null;
    if (typeof replacer === 'function' || Array.isArray(replacer)) {
        _replacer = replacer;
    }
    else if (options === undefined && replacer) {
        options = replacer;
    }
    if (typeof options === 'string')
        options = options.length;
    if (typeof options === 'number') {
        const indent = Math.round(options);
        options = indent < 1 ? undefined : indent > 8 ? { indent: 8 } : { indent };
    }
    if (value === undefined) {
        const { keepUndefined } = options ?? replacer ?? {};
        if (!keepUndefined)
            return undefined;
    }
    if (identity.isDocument(value) && !_replacer)
        return value.toString(options);
    return new Document.Document(value, _replacer, options).toString(options);
}

exports.parse = parse;
exports.parseAllDocuments = parseAllDocuments;
exports.parseDocument = parseDocument;
exports.stringify = stringify;


/***/ }),

/***/ 5840:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var map = __nccwpck_require__(7451);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var tags = __nccwpck_require__(18);

const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
class Schema {
    constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat)
            ? tags.getTags(compat, 'compat')
            : compat
                ? tags.getTags(null, compat)
                : null;
        this.name = (typeof schema === 'string' && schema) || 'core';
        this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
        this.tags = tags.getTags(customTags, this.name, merge);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, identity.MAP, { value: map.map });
        Object.defineProperty(this, identity.SCALAR, { value: string.string });
        Object.defineProperty(this, identity.SEQ, { value: seq.seq });
        // Used by createMap()
        this.sortMapEntries =
            typeof sortMapEntries === 'function'
                ? sortMapEntries
                : sortMapEntries === true
                    ? sortMapEntriesByKey
                    : null;
    }
    clone() {
        const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
    }
}

exports.Schema = Schema;


/***/ }),

/***/ 7451:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var YAMLMap = __nccwpck_require__(4454);

const map = {
    collection: 'map',
    default: true,
    nodeClass: YAMLMap.YAMLMap,
    tag: 'tag:yaml.org,2002:map',
    resolve(map, onError) {
        if (!identity.isMap(map))
            onError('Expected a mapping for this tag');
        return map;
    },
    createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
};

exports.map = map;


/***/ }),

/***/ 3632:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

const nullTag = {
    identify: value => value == null,
    createNode: () => new Scalar.Scalar(null),
    default: true,
    tag: 'tag:yaml.org,2002:null',
    test: /^(?:~|[Nn]ull|NULL)?$/,
    resolve: () => new Scalar.Scalar(null),
    stringify: ({ source }, ctx) => typeof source === 'string' && nullTag.test.test(source)
        ? source
        : ctx.options.nullStr
};

exports.nullTag = nullTag;


/***/ }),

/***/ 1706:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var YAMLSeq = __nccwpck_require__(2223);

const seq = {
    collection: 'seq',
    default: true,
    nodeClass: YAMLSeq.YAMLSeq,
    tag: 'tag:yaml.org,2002:seq',
    resolve(seq, onError) {
        if (!identity.isSeq(seq))
            onError('Expected a sequence for this tag');
        return seq;
    },
    createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
};

exports.seq = seq;


/***/ }),

/***/ 6464:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyString = __nccwpck_require__(3069);

const string = {
    identify: value => typeof value === 'string',
    default: true,
    tag: 'tag:yaml.org,2002:str',
    resolve: str => str,
    stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
    }
};

exports.string = string;


/***/ }),

/***/ 3959:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

const boolTag = {
    identify: value => typeof value === 'boolean',
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
    resolve: str => new Scalar.Scalar(str[0] === 't' || str[0] === 'T'),
    stringify({ source, value }, ctx) {
        if (source && boolTag.test.test(source)) {
            const sv = source[0] === 't' || source[0] === 'T';
            if (value === sv)
                return source;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
    }
};

exports.boolTag = boolTag;


/***/ }),

/***/ 8405:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var stringifyNumber = __nccwpck_require__(8689);

const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: str => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
    resolve: str => parseFloat(str),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
    }
};
const float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
    resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str));
        const dot = str.indexOf('.');
        if (dot !== -1 && str[str.length - 1] === '0')
            node.minFractionDigits = str.length - dot - 1;
        return node;
    },
    stringify: stringifyNumber.stringifyNumber
};

exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;


/***/ }),

/***/ 9874:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
const intResolve = (str, offset, radix, { intAsBigInt }) => (intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix));
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value) && value >= 0)
        return prefix + value.toString(radix);
    return stringifyNumber.stringifyNumber(node);
}
const intOct = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^0o[0-7]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
    stringify: node => intStringify(node, 8, '0o')
};
const int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber.stringifyNumber
};
const intHex = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^0x[0-9a-fA-F]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};

exports.int = int;
exports.intHex = intHex;
exports.intOct = intOct;


/***/ }),

/***/ 896:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var bool = __nccwpck_require__(3959);
var float = __nccwpck_require__(8405);
var int = __nccwpck_require__(9874);

const schema = [
    map.map,
    seq.seq,
    string.string,
    _null.nullTag,
    bool.boolTag,
    int.intOct,
    int.int,
    int.intHex,
    float.floatNaN,
    float.floatExp,
    float.float
];

exports.schema = schema;


/***/ }),

/***/ 3559:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var map = __nccwpck_require__(7451);
var seq = __nccwpck_require__(1706);

function intIdentify(value) {
    return typeof value === 'bigint' || Number.isInteger(value);
}
const stringifyJSON = ({ value }) => JSON.stringify(value);
const jsonScalars = [
    {
        identify: value => typeof value === 'string',
        default: true,
        tag: 'tag:yaml.org,2002:str',
        resolve: str => str,
        stringify: stringifyJSON
    },
    {
        identify: value => value == null,
        createNode: () => new Scalar.Scalar(null),
        default: true,
        tag: 'tag:yaml.org,2002:null',
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
    },
    {
        identify: value => typeof value === 'boolean',
        default: true,
        tag: 'tag:yaml.org,2002:bool',
        test: /^true$|^false$/,
        resolve: str => str === 'true',
        stringify: stringifyJSON
    },
    {
        identify: intIdentify,
        default: true,
        tag: 'tag:yaml.org,2002:int',
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
    },
    {
        identify: value => typeof value === 'number',
        default: true,
        tag: 'tag:yaml.org,2002:float',
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: str => parseFloat(str),
        stringify: stringifyJSON
    }
];
const jsonError = {
    default: true,
    tag: '',
    test: /^/,
    resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
    }
};
const schema = [map.map, seq.seq].concat(jsonScalars, jsonError);

exports.schema = schema;


/***/ }),

/***/ 18:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var bool = __nccwpck_require__(3959);
var float = __nccwpck_require__(8405);
var int = __nccwpck_require__(9874);
var schema = __nccwpck_require__(896);
var schema$1 = __nccwpck_require__(3559);
var binary = __nccwpck_require__(6083);
var merge = __nccwpck_require__(452);
var omap = __nccwpck_require__(303);
var pairs = __nccwpck_require__(8385);
var schema$2 = __nccwpck_require__(5913);
var set = __nccwpck_require__(1528);
var timestamp = __nccwpck_require__(6752);

const schemas = new Map([
    ['core', schema.schema],
    ['failsafe', [map.map, seq.seq, string.string]],
    ['json', schema$1.schema],
    ['yaml11', schema$2.schema],
    ['yaml-1.1', schema$2.schema]
]);
const tagsByName = {
    binary: binary.binary,
    bool: bool.boolTag,
    float: float.float,
    floatExp: float.floatExp,
    floatNaN: float.floatNaN,
    floatTime: timestamp.floatTime,
    int: int.int,
    intHex: int.intHex,
    intOct: int.intOct,
    intTime: timestamp.intTime,
    map: map.map,
    merge: merge.merge,
    null: _null.nullTag,
    omap: omap.omap,
    pairs: pairs.pairs,
    seq: seq.seq,
    set: set.set,
    timestamp: timestamp.timestamp
};
const coreKnownTags = {
    'tag:yaml.org,2002:binary': binary.binary,
    'tag:yaml.org,2002:merge': merge.merge,
    'tag:yaml.org,2002:omap': omap.omap,
    'tag:yaml.org,2002:pairs': pairs.pairs,
    'tag:yaml.org,2002:set': set.set,
    'tag:yaml.org,2002:timestamp': timestamp.timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
    const schemaTags = schemas.get(schemaName);
    if (schemaTags && !customTags) {
        return addMergeTag && !schemaTags.includes(merge.merge)
            ? schemaTags.concat(merge.merge)
            : schemaTags.slice();
    }
    let tags = schemaTags;
    if (!tags) {
        if (Array.isArray(customTags))
            tags = [];
        else {
            const keys = Array.from(schemas.keys())
                .filter(key => key !== 'yaml11')
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
        }
    }
    if (Array.isArray(customTags)) {
        for (const tag of customTags)
            tags = tags.concat(tag);
    }
    else if (typeof customTags === 'function') {
        tags = customTags(tags.slice());
    }
    if (addMergeTag)
        tags = tags.concat(merge.merge);
    return tags.reduce((tags, tag) => {
        const tagObj = typeof tag === 'string' ? tagsByName[tag] : tag;
        if (!tagObj) {
            const tagName = JSON.stringify(tag);
            const keys = Object.keys(tagsByName)
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
        }
        if (!tags.includes(tagObj))
            tags.push(tagObj);
        return tags;
    }, []);
}

exports.coreKnownTags = coreKnownTags;
exports.getTags = getTags;


/***/ }),

/***/ 6083:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_buffer = __nccwpck_require__(181);
var Scalar = __nccwpck_require__(3301);
var stringifyString = __nccwpck_require__(3069);

const binary = {
    identify: value => value instanceof Uint8Array, // Buffer inherits from Uint8Array
    default: false,
    tag: 'tag:yaml.org,2002:binary',
    /**
     * Returns a Buffer in node and an Uint8Array in browsers
     *
     * To use the resulting buffer as an image, you'll want to do something like:
     *
     *   const blob = new Blob([buffer], { type: 'image/jpeg' })
     *   document.querySelector('#photo').src = URL.createObjectURL(blob)
     */
    resolve(src, onError) {
        if (typeof node_buffer.Buffer === 'function') {
            return node_buffer.Buffer.from(src, 'base64');
        }
        else if (typeof atob === 'function') {
            // On IE 11, atob() can't handle newlines
            const str = atob(src.replace(/[\n\r]/g, ''));
            const buffer = new Uint8Array(str.length);
            for (let i = 0; i < str.length; ++i)
                buffer[i] = str.charCodeAt(i);
            return buffer;
        }
        else {
            onError('This environment does not support reading binary tags; either Buffer or atob is required');
            return src;
        }
    },
    stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
            return '';
        const buf = value; // checked earlier by binary.identify()
        let str;
        if (typeof node_buffer.Buffer === 'function') {
            str =
                buf instanceof node_buffer.Buffer
                    ? buf.toString('base64')
                    : node_buffer.Buffer.from(buf.buffer).toString('base64');
        }
        else if (typeof btoa === 'function') {
            let s = '';
            for (let i = 0; i < buf.length; ++i)
                s += String.fromCharCode(buf[i]);
            str = btoa(s);
        }
        else {
            throw new Error('This environment does not support writing binary tags; either Buffer or btoa is required');
        }
        type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
        if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
            const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
            const n = Math.ceil(str.length / lineWidth);
            const lines = new Array(n);
            for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
                lines[i] = str.substr(o, lineWidth);
            }
            str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? '\n' : ' ');
        }
        return stringifyString.stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
    }
};

exports.binary = binary;


/***/ }),

/***/ 8398:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

function boolStringify({ value, source }, ctx) {
    const boolObj = value ? trueTag : falseTag;
    if (source && boolObj.test.test(source))
        return source;
    return value ? ctx.options.trueStr : ctx.options.falseStr;
}
const trueTag = {
    identify: value => value === true,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
    resolve: () => new Scalar.Scalar(true),
    stringify: boolStringify
};
const falseTag = {
    identify: value => value === false,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
    resolve: () => new Scalar.Scalar(false),
    stringify: boolStringify
};

exports.falseTag = falseTag;
exports.trueTag = trueTag;


/***/ }),

/***/ 5782:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var stringifyNumber = __nccwpck_require__(8689);

const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: (str) => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
    resolve: (str) => parseFloat(str.replace(/_/g, '')),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
    }
};
const float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
    resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, '')));
        const dot = str.indexOf('.');
        if (dot !== -1) {
            const f = str.substring(dot + 1).replace(/_/g, '');
            if (f[f.length - 1] === '0')
                node.minFractionDigits = f.length;
        }
        return node;
    },
    stringify: stringifyNumber.stringifyNumber
};

exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;


/***/ }),

/***/ 873:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
function intResolve(str, offset, radix, { intAsBigInt }) {
    const sign = str[0];
    if (sign === '-' || sign === '+')
        offset += 1;
    str = str.substring(offset).replace(/_/g, '');
    if (intAsBigInt) {
        switch (radix) {
            case 2:
                str = `0b${str}`;
                break;
            case 8:
                str = `0o${str}`;
                break;
            case 16:
                str = `0x${str}`;
                break;
        }
        const n = BigInt(str);
        return sign === '-' ? BigInt(-1) * n : n;
    }
    const n = parseInt(str, radix);
    return sign === '-' ? -1 * n : n;
}
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value)) {
        const str = value.toString(radix);
        return value < 0 ? '-' + prefix + str.substr(1) : prefix + str;
    }
    return stringifyNumber.stringifyNumber(node);
}
const intBin = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'BIN',
    test: /^[-+]?0b[0-1_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
    stringify: node => intStringify(node, 2, '0b')
};
const intOct = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^[-+]?0[0-7_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
    stringify: node => intStringify(node, 8, '0')
};
const int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9][0-9_]*$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber.stringifyNumber
};
const intHex = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^[-+]?0x[0-9a-fA-F_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};

exports.int = int;
exports.intBin = intBin;
exports.intHex = intHex;
exports.intOct = intOct;


/***/ }),

/***/ 452:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);

// If the value associated with a merge key is a single mapping node, each of
// its key/value pairs is inserted into the current mapping, unless the key
// already exists in it. If the value associated with the merge key is a
// sequence, then this sequence is expected to contain mapping nodes and each
// of these nodes is merged in turn according to its order in the sequence.
// Keys in mapping nodes earlier in the sequence override keys specified in
// later mapping nodes. -- http://yaml.org/type/merge.html
const MERGE_KEY = '<<';
const merge = {
    identify: value => value === MERGE_KEY ||
        (typeof value === 'symbol' && value.description === MERGE_KEY),
    default: 'key',
    tag: 'tag:yaml.org,2002:merge',
    test: /^<<$/,
    resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
    }),
    stringify: () => MERGE_KEY
};
const isMergeKey = (ctx, key) => (merge.identify(key) ||
    (identity.isScalar(key) &&
        (!key.type || key.type === Scalar.Scalar.PLAIN) &&
        merge.identify(key.value))) &&
    ctx?.doc.schema.tags.some(tag => tag.tag === merge.tag && tag.default);
function addMergeToJSMap(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (identity.isSeq(source))
        for (const it of source.items)
            mergeValue(ctx, map, it);
    else if (Array.isArray(source))
        for (const it of source)
            mergeValue(ctx, map, it);
    else
        mergeValue(ctx, map, source);
}
function mergeValue(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (!identity.isMap(source))
        throw new Error('Merge sources must be maps or map aliases');
    const srcMap = source.toJSON(null, ctx, Map);
    for (const [key, value] of srcMap) {
        if (map instanceof Map) {
            if (!map.has(key))
                map.set(key, value);
        }
        else if (map instanceof Set) {
            map.add(key);
        }
        else if (!Object.prototype.hasOwnProperty.call(map, key)) {
            Object.defineProperty(map, key, {
                value,
                writable: true,
                enumerable: true,
                configurable: true
            });
        }
    }
    return map;
}
function resolveAliasValue(ctx, value) {
    return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}

exports.addMergeToJSMap = addMergeToJSMap;
exports.isMergeKey = isMergeKey;
exports.merge = merge;


/***/ }),

/***/ 303:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var pairs = __nccwpck_require__(8385);

class YAMLOMap extends YAMLSeq.YAMLSeq {
    constructor() {
        super();
        this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
        this.tag = YAMLOMap.tag;
    }
    /**
     * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
     * but TypeScript won't allow widening the signature of a child method.
     */
    toJSON(_, ctx) {
        if (!ctx)
            return super.toJSON(_);
        const map = new Map();
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const pair of this.items) {
            let key, value;
            if (identity.isPair(pair)) {
                key = toJS.toJS(pair.key, '', ctx);
                value = toJS.toJS(pair.value, key, ctx);
            }
            else {
                key = toJS.toJS(pair, '', ctx);
            }
            if (map.has(key))
                throw new Error('Ordered maps must not include duplicate keys');
            map.set(key, value);
        }
        return map;
    }
    static from(schema, iterable, ctx) {
        const pairs$1 = pairs.createPairs(schema, iterable, ctx);
        const omap = new this();
        omap.items = pairs$1.items;
        return omap;
    }
}
YAMLOMap.tag = 'tag:yaml.org,2002:omap';
const omap = {
    collection: 'seq',
    identify: value => value instanceof Map,
    nodeClass: YAMLOMap,
    default: false,
    tag: 'tag:yaml.org,2002:omap',
    resolve(seq, onError) {
        const pairs$1 = pairs.resolvePairs(seq, onError);
        const seenKeys = [];
        for (const { key } of pairs$1.items) {
            if (identity.isScalar(key)) {
                if (seenKeys.includes(key.value)) {
                    onError(`Ordered maps must not include duplicate keys: ${key.value}`);
                }
                else {
                    seenKeys.push(key.value);
                }
            }
        }
        return Object.assign(new YAMLOMap(), pairs$1);
    },
    createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
};

exports.YAMLOMap = YAMLOMap;
exports.omap = omap;


/***/ }),

/***/ 8385:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);
var YAMLSeq = __nccwpck_require__(2223);

function resolvePairs(seq, onError) {
    if (identity.isSeq(seq)) {
        for (let i = 0; i < seq.items.length; ++i) {
            let item = seq.items[i];
            if (identity.isPair(item))
                continue;
            else if (identity.isMap(item)) {
                if (item.items.length > 1)
                    onError('Each pair must have its own sequence indicator');
                const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
                if (item.commentBefore)
                    pair.key.commentBefore = pair.key.commentBefore
                        ? `${item.commentBefore}\n${pair.key.commentBefore}`
                        : item.commentBefore;
                if (item.comment) {
                    const cn = pair.value ?? pair.key;
                    cn.comment = cn.comment
                        ? `${item.comment}\n${cn.comment}`
                        : item.comment;
                }
                item = pair;
            }
            seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
        }
    }
    else
        onError('Expected a sequence for this tag');
    return seq;
}
function createPairs(schema, iterable, ctx) {
    const { replacer } = ctx;
    const pairs = new YAMLSeq.YAMLSeq(schema);
    pairs.tag = 'tag:yaml.org,2002:pairs';
    let i = 0;
    if (iterable && Symbol.iterator in Object(iterable))
        for (let it of iterable) {
            if (typeof replacer === 'function')
                it = replacer.call(iterable, String(i++), it);
            let key, value;
            if (Array.isArray(it)) {
                if (it.length === 2) {
                    key = it[0];
                    value = it[1];
                }
                else
                    throw new TypeError(`Expected [key, value] tuple: ${it}`);
            }
            else if (it && it instanceof Object) {
                const keys = Object.keys(it);
                if (keys.length === 1) {
                    key = keys[0];
                    value = it[key];
                }
                else {
                    throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
                }
            }
            else {
                key = it;
            }
            pairs.items.push(Pair.createPair(key, value, ctx));
        }
    return pairs;
}
const pairs = {
    collection: 'seq',
    default: false,
    tag: 'tag:yaml.org,2002:pairs',
    resolve: resolvePairs,
    createNode: createPairs
};

exports.createPairs = createPairs;
exports.pairs = pairs;
exports.resolvePairs = resolvePairs;


/***/ }),

/***/ 5913:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var binary = __nccwpck_require__(6083);
var bool = __nccwpck_require__(8398);
var float = __nccwpck_require__(5782);
var int = __nccwpck_require__(873);
var merge = __nccwpck_require__(452);
var omap = __nccwpck_require__(303);
var pairs = __nccwpck_require__(8385);
var set = __nccwpck_require__(1528);
var timestamp = __nccwpck_require__(6752);

const schema = [
    map.map,
    seq.seq,
    string.string,
    _null.nullTag,
    bool.trueTag,
    bool.falseTag,
    int.intBin,
    int.intOct,
    int.int,
    int.intHex,
    float.floatNaN,
    float.floatExp,
    float.float,
    binary.binary,
    merge.merge,
    omap.omap,
    pairs.pairs,
    set.set,
    timestamp.intTime,
    timestamp.floatTime,
    timestamp.timestamp
];

exports.schema = schema;


/***/ }),

/***/ 1528:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);

class YAMLSet extends YAMLMap.YAMLMap {
    constructor(schema) {
        super(schema);
        this.tag = YAMLSet.tag;
    }
    add(key) {
        let pair;
        if (identity.isPair(key))
            pair = key;
        else if (key &&
            typeof key === 'object' &&
            'key' in key &&
            'value' in key &&
            key.value === null)
            pair = new Pair.Pair(key.key, null);
        else
            pair = new Pair.Pair(key, null);
        const prev = YAMLMap.findPair(this.items, pair.key);
        if (!prev)
            this.items.push(pair);
    }
    /**
     * If `keepPair` is `true`, returns the Pair matching `key`.
     * Otherwise, returns the value of that Pair's key.
     */
    get(key, keepPair) {
        const pair = YAMLMap.findPair(this.items, key);
        return !keepPair && identity.isPair(pair)
            ? identity.isScalar(pair.key)
                ? pair.key.value
                : pair.key
            : pair;
    }
    set(key, value) {
        if (typeof value !== 'boolean')
            throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = YAMLMap.findPair(this.items, key);
        if (prev && !value) {
            this.items.splice(this.items.indexOf(prev), 1);
        }
        else if (!prev && value) {
            this.items.push(new Pair.Pair(key));
        }
    }
    toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        if (this.hasAllNullValues(true))
            return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
            throw new Error('Set items must all have null values');
    }
    static from(schema, iterable, ctx) {
        const { replacer } = ctx;
        const set = new this(schema);
        if (iterable && Symbol.iterator in Object(iterable))
            for (let value of iterable) {
                if (typeof replacer === 'function')
                    value = replacer.call(iterable, value, value);
                set.items.push(Pair.createPair(value, null, ctx));
            }
        return set;
    }
}
YAMLSet.tag = 'tag:yaml.org,2002:set';
const set = {
    collection: 'map',
    identify: value => value instanceof Set,
    nodeClass: YAMLSet,
    default: false,
    tag: 'tag:yaml.org,2002:set',
    createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
    resolve(map, onError) {
        if (identity.isMap(map)) {
            if (map.hasAllNullValues(true))
                return Object.assign(new YAMLSet(), map);
            else
                onError('Set items must all have null values');
        }
        else
            onError('Expected a mapping for this tag');
        return map;
    }
};

exports.YAMLSet = YAMLSet;
exports.set = set;


/***/ }),

/***/ 6752:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

/** Internal types handle bigint as number, because TS can't figure it out. */
function parseSexagesimal(str, asBigInt) {
    const sign = str[0];
    const parts = sign === '-' || sign === '+' ? str.substring(1) : str;
    const num = (n) => asBigInt ? BigInt(n) : Number(n);
    const res = parts
        .replace(/_/g, '')
        .split(':')
        .reduce((res, p) => res * num(60) + num(p), num(0));
    return (sign === '-' ? num(-1) * res : res);
}
/**
 * hhhh:mm:ss.sss
 *
 * Internal types handle bigint as number, because TS can't figure it out.
 */
function stringifySexagesimal(node) {
    let { value } = node;
    let num = (n) => n;
    if (typeof value === 'bigint')
        num = n => BigInt(n);
    else if (isNaN(value) || !isFinite(value))
        return stringifyNumber.stringifyNumber(node);
    let sign = '';
    if (value < 0) {
        sign = '-';
        value *= num(-1);
    }
    const _60 = num(60);
    const parts = [value % _60]; // seconds, including ms
    if (value < 60) {
        parts.unshift(0); // at least one : is required
    }
    else {
        value = (value - parts[0]) / _60;
        parts.unshift(value % _60); // minutes
        if (value >= 60) {
            value = (value - parts[0]) / _60;
            parts.unshift(value); // hours
        }
    }
    return (sign +
        parts
            .map(n => String(n).padStart(2, '0'))
            .join(':')
            .replace(/000000\d*$/, '') // % 60 may introduce error
    );
}
const intTime = {
    identify: value => typeof value === 'bigint' || Number.isInteger(value),
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
    resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
    stringify: stringifySexagesimal
};
const floatTime = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
    resolve: str => parseSexagesimal(str, false),
    stringify: stringifySexagesimal
};
const timestamp = {
    identify: value => value instanceof Date,
    default: true,
    tag: 'tag:yaml.org,2002:timestamp',
    // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
    // may be omitted altogether, resulting in a date format. In such a case, the time part is
    // assumed to be 00:00:00Z (start of day, UTC).
    test: RegExp('^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})' + // YYYY-Mm-Dd
        '(?:' + // time is optional
        '(?:t|T|[ \\t]+)' + // t | T | whitespace
        '([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)' + // Hh:Mm:Ss(.ss)?
        '(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?' + // Z | +5 | -03:30
        ')?$'),
    resolve(str) {
        const match = str.match(timestamp.test);
        if (!match)
            throw new Error('!!timestamp expects a date, starting with yyyy-mm-dd');
        const [, year, month, day, hour, minute, second] = match.map(Number);
        const millisec = match[7] ? Number((match[7] + '00').substr(1, 3)) : 0;
        let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
        const tz = match[8];
        if (tz && tz !== 'Z') {
            let d = parseSexagesimal(tz, false);
            if (Math.abs(d) < 30)
                d *= 60;
            date -= 60000 * d;
        }
        return new Date(date);
    },
    stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, '') ?? ''
};

exports.floatTime = floatTime;
exports.intTime = intTime;
exports.timestamp = timestamp;


/***/ }),

/***/ 4475:
/***/ ((__unused_webpack_module, exports) => {



const FOLD_FLOW = 'flow';
const FOLD_BLOCK = 'block';
const FOLD_QUOTED = 'quoted';
/**
 * Tries to keep input at up to `lineWidth` characters, splitting only on spaces
 * not followed by newlines or spaces unless `mode` is `'quoted'`. Lines are
 * terminated with `\n` and started with `indent`.
 */
function foldFlowLines(text, indent, mode = 'flow', { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
    if (!lineWidth || lineWidth < 0)
        return text;
    if (lineWidth < minContentWidth)
        minContentWidth = 0;
    const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
    if (text.length <= endStep)
        return text;
    const folds = [];
    const escapedFolds = {};
    let end = lineWidth - indent.length;
    if (typeof indentAtStart === 'number') {
        if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
            folds.push(0);
        else
            end = lineWidth - indentAtStart;
    }
    let split = undefined;
    let prev = undefined;
    let overflow = false;
    let i = -1;
    let escStart = -1;
    let escEnd = -1;
    if (mode === FOLD_BLOCK) {
        i = consumeMoreIndentedLines(text, i, indent.length);
        if (i !== -1)
            end = i + endStep;
    }
    for (let ch; (ch = text[(i += 1)]);) {
        if (mode === FOLD_QUOTED && ch === '\\') {
            escStart = i;
            switch (text[i + 1]) {
                case 'x':
                    i += 3;
                    break;
                case 'u':
                    i += 5;
                    break;
                case 'U':
                    i += 9;
                    break;
                default:
                    i += 1;
            }
            escEnd = i;
        }
        if (ch === '\n') {
            if (mode === FOLD_BLOCK)
                i = consumeMoreIndentedLines(text, i, indent.length);
            end = i + indent.length + endStep;
            split = undefined;
        }
        else {
            if (ch === ' ' &&
                prev &&
                prev !== ' ' &&
                prev !== '\n' &&
                prev !== '\t') {
                // space surrounded by non-space can be replaced with newline + indent
                const next = text[i + 1];
                if (next && next !== ' ' && next !== '\n' && next !== '\t')
                    split = i;
            }
            if (i >= end) {
                if (split) {
                    folds.push(split);
                    end = split + endStep;
                    split = undefined;
                }
                else if (mode === FOLD_QUOTED) {
                    // white-space collected at end may stretch past lineWidth
                    while (prev === ' ' || prev === '\t') {
                        prev = ch;
                        ch = text[(i += 1)];
                        overflow = true;
                    }
                    // Account for newline escape, but don't break preceding escape
                    const j = i > escEnd + 1 ? i - 2 : escStart - 1;
                    // Bail out if lineWidth & minContentWidth are shorter than an escape string
                    if (escapedFolds[j])
                        return text;
                    folds.push(j);
                    escapedFolds[j] = true;
                    end = j + endStep;
                    split = undefined;
                }
                else {
                    overflow = true;
                }
            }
        }
        prev = ch;
    }
    if (overflow && onOverflow)
        onOverflow();
    if (folds.length === 0)
        return text;
    if (onFold)
        onFold();
    let res = text.slice(0, folds[0]);
    for (let i = 0; i < folds.length; ++i) {
        const fold = folds[i];
        const end = folds[i + 1] || text.length;
        if (fold === 0)
            res = `\n${indent}${text.slice(0, end)}`;
        else {
            if (mode === FOLD_QUOTED && escapedFolds[fold])
                res += `${text[fold]}\\`;
            res += `\n${indent}${text.slice(fold + 1, end)}`;
        }
    }
    return res;
}
/**
 * Presumes `i + 1` is at the start of a line
 * @returns index of last newline in more-indented block
 */
function consumeMoreIndentedLines(text, i, indent) {
    let end = i;
    let start = i + 1;
    let ch = text[start];
    while (ch === ' ' || ch === '\t') {
        if (i < start + indent) {
            ch = text[++i];
        }
        else {
            do {
                ch = text[++i];
            } while (ch && ch !== '\n');
            end = i;
            start = i + 1;
            ch = text[start];
        }
    }
    return end;
}

exports.FOLD_BLOCK = FOLD_BLOCK;
exports.FOLD_FLOW = FOLD_FLOW;
exports.FOLD_QUOTED = FOLD_QUOTED;
exports.foldFlowLines = foldFlowLines;


/***/ }),

/***/ 2148:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var anchors = __nccwpck_require__(1596);
var identity = __nccwpck_require__(1127);
var stringifyComment = __nccwpck_require__(9799);
var stringifyString = __nccwpck_require__(3069);

function createStringifyContext(doc, options) {
    const opt = Object.assign({
        blockQuote: true,
        commentString: stringifyComment.stringifyComment,
        defaultKeyType: null,
        defaultStringType: 'PLAIN',
        directives: null,
        doubleQuotedAsJSON: false,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: 'false',
        flowCollectionPadding: true,
        indentSeq: true,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: 'null',
        simpleKeys: false,
        singleQuote: null,
        trailingComma: false,
        trueStr: 'true',
        verifyAliasOrder: true
    }, doc.schema.toStringOptions, options);
    let inFlow;
    switch (opt.collectionStyle) {
        case 'block':
            inFlow = false;
            break;
        case 'flow':
            inFlow = true;
            break;
        default:
            inFlow = null;
    }
    return {
        anchors: new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? ' ' : '',
        indent: '',
        indentStep: typeof opt.indent === 'number' ? ' '.repeat(opt.indent) : '  ',
        inFlow,
        options: opt
    };
}
function getTagObject(tags, item) {
    if (item.tag) {
        const match = tags.filter(t => t.tag === item.tag);
        if (match.length > 0)
            return match.find(t => t.format === item.format) ?? match[0];
    }
    let tagObj = undefined;
    let obj;
    if (identity.isScalar(item)) {
        obj = item.value;
        let match = tags.filter(t => t.identify?.(obj));
        if (match.length > 1) {
            const testMatch = match.filter(t => t.test);
            if (testMatch.length > 0)
                match = testMatch;
        }
        tagObj =
            match.find(t => t.format === item.format) ?? match.find(t => !t.format);
    }
    else {
        obj = item;
        tagObj = tags.find(t => t.nodeClass && obj instanceof t.nodeClass);
    }
    if (!tagObj) {
        const name = obj?.constructor?.name ?? (obj === null ? 'null' : typeof obj);
        throw new Error(`Tag not resolved for ${name} value`);
    }
    return tagObj;
}
// needs to be called before value stringifier to allow for circular anchor refs
function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
    if (!doc.directives)
        return '';
    const props = [];
    const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
    if (anchor && anchors.anchorIsValid(anchor)) {
        anchors$1.add(anchor);
        props.push(`&${anchor}`);
    }
    const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
    if (tag)
        props.push(doc.directives.tagString(tag));
    return props.join(' ');
}
function stringify(item, ctx, onComment, onChompKeep) {
    if (identity.isPair(item))
        return item.toString(ctx, onComment, onChompKeep);
    if (identity.isAlias(item)) {
        if (ctx.doc.directives)
            return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item)) {
            throw new TypeError(`Cannot stringify circular structure without alias nodes`);
        }
        else {
            if (ctx.resolvedAliases)
                ctx.resolvedAliases.add(item);
            else
                ctx.resolvedAliases = new Set([item]);
            item = item.resolve(ctx.doc);
        }
    }
    let tagObj = undefined;
    const node = identity.isNode(item)
        ? item
        : ctx.doc.createNode(item, { onTagObj: o => (tagObj = o) });
    tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
    const props = stringifyProps(node, tagObj, ctx);
    if (props.length > 0)
        ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
    const str = typeof tagObj.stringify === 'function'
        ? tagObj.stringify(node, ctx, onComment, onChompKeep)
        : identity.isScalar(node)
            ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep)
            : node.toString(ctx, onComment, onChompKeep);
    if (!props)
        return str;
    return identity.isScalar(node) || str[0] === '{' || str[0] === '['
        ? `${props} ${str}`
        : `${props}\n${ctx.indent}${str}`;
}

exports.createStringifyContext = createStringifyContext;
exports.stringify = stringify;


/***/ }),

/***/ 1212:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyCollection(collection, ctx, options) {
    const flow = ctx.inFlow ?? collection.flow;
    const stringify = flow ? stringifyFlowCollection : stringifyBlockCollection;
    return stringify(collection, ctx, options);
}
function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
    const { indent, options: { commentString } } = ctx;
    const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
    let chompKeep = false; // flag for the preceding node's status
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
            if (!chompKeep && item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
            if (item.comment)
                comment = item.comment;
        }
        else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
                if (!chompKeep && ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
            }
        }
        chompKeep = false;
        let str = stringify.stringify(item, itemCtx, () => (comment = null), () => (chompKeep = true));
        if (comment)
            str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        if (chompKeep && comment)
            chompKeep = false;
        lines.push(blockItemPrefix + str);
    }
    let str;
    if (lines.length === 0) {
        str = flowChars.start + flowChars.end;
    }
    else {
        str = lines[0];
        for (let i = 1; i < lines.length; ++i) {
            const line = lines[i];
            str += line ? `\n${indent}${line}` : '\n';
        }
    }
    if (comment) {
        str += '\n' + stringifyComment.indentComment(commentString(comment), indent);
        if (onComment)
            onComment();
    }
    else if (chompKeep && onChompKeep)
        onChompKeep();
    return str;
}
function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
    const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
    itemIndent += indentStep;
    const itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: true,
        type: null
    });
    let reqNewline = false;
    let linesAtValue = 0;
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
            if (item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, false);
            if (item.comment)
                comment = item.comment;
        }
        else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
                if (ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, false);
                if (ik.comment)
                    reqNewline = true;
            }
            const iv = identity.isNode(item.value) ? item.value : null;
            if (iv) {
                if (iv.comment)
                    comment = iv.comment;
                if (iv.commentBefore)
                    reqNewline = true;
            }
            else if (item.value == null && ik?.comment) {
                comment = ik.comment;
            }
        }
        if (comment)
            reqNewline = true;
        let str = stringify.stringify(item, itemCtx, () => (comment = null));
        reqNewline || (reqNewline = lines.length > linesAtValue || str.includes('\n'));
        if (i < items.length - 1) {
            str += ',';
        }
        else if (ctx.options.trailingComma) {
            if (ctx.options.lineWidth > 0) {
                reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) +
                    (str.length + 2) >
                    ctx.options.lineWidth);
            }
            if (reqNewline) {
                str += ',';
            }
        }
        if (comment)
            str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        lines.push(str);
        linesAtValue = lines.length;
    }
    const { start, end } = flowChars;
    if (lines.length === 0) {
        return start + end;
    }
    else {
        if (!reqNewline) {
            const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
            reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
            let str = start;
            for (const line of lines)
                str += line ? `\n${indentStep}${indent}${line}` : '\n';
            return `${str}\n${indent}${end}`;
        }
        else {
            return `${start}${fcPadding}${lines.join(' ')}${fcPadding}${end}`;
        }
    }
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
    if (comment && chompKeep)
        comment = comment.replace(/^\n+/, '');
    if (comment) {
        const ic = stringifyComment.indentComment(commentString(comment), indent);
        lines.push(ic.trimStart()); // Avoid double indent on first line
    }
}

exports.stringifyCollection = stringifyCollection;


/***/ }),

/***/ 9799:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Stringifies a comment.
 *
 * Empty comment lines are left empty,
 * lines consisting of a single space are replaced by `#`,
 * and all other lines are prefixed with a `#`.
 */
const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, '#');
function indentComment(comment, indent) {
    if (/^\n+$/.test(comment))
        return comment.substring(1);
    return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
const lineComment = (str, indent, comment) => str.endsWith('\n')
    ? indentComment(comment, indent)
    : comment.includes('\n')
        ? '\n' + indentComment(comment, indent)
        : (str.endsWith(' ') ? '' : ' ') + comment;

exports.indentComment = indentComment;
exports.lineComment = lineComment;
exports.stringifyComment = stringifyComment;


/***/ }),

/***/ 6829:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyDocument(doc, options) {
    const lines = [];
    let hasDirectives = options.directives === true;
    if (options.directives !== false && doc.directives) {
        const dir = doc.directives.toString(doc);
        if (dir) {
            lines.push(dir);
            hasDirectives = true;
        }
        else if (doc.directives.docStart)
            hasDirectives = true;
    }
    if (hasDirectives)
        lines.push('---');
    const ctx = stringify.createStringifyContext(doc, options);
    const { commentString } = ctx.options;
    if (doc.commentBefore) {
        if (lines.length !== 1)
            lines.unshift('');
        const cs = commentString(doc.commentBefore);
        lines.unshift(stringifyComment.indentComment(cs, ''));
    }
    let chompKeep = false;
    let contentComment = null;
    if (doc.contents) {
        if (identity.isNode(doc.contents)) {
            if (doc.contents.spaceBefore && hasDirectives)
                lines.push('');
            if (doc.contents.commentBefore) {
                const cs = commentString(doc.contents.commentBefore);
                lines.push(stringifyComment.indentComment(cs, ''));
            }
            // top-level block scalars need to be indented if followed by a comment
            ctx.forceBlockIndent = !!doc.comment;
            contentComment = doc.contents.comment;
        }
        const onChompKeep = contentComment ? undefined : () => (chompKeep = true);
        let body = stringify.stringify(doc.contents, ctx, () => (contentComment = null), onChompKeep);
        if (contentComment)
            body += stringifyComment.lineComment(body, '', commentString(contentComment));
        if ((body[0] === '|' || body[0] === '>') &&
            lines[lines.length - 1] === '---') {
            // Top-level block scalars with a preceding doc marker ought to use the
            // same line for their header.
            lines[lines.length - 1] = `--- ${body}`;
        }
        else
            lines.push(body);
    }
    else {
        lines.push(stringify.stringify(doc.contents, ctx));
    }
    if (doc.directives?.docEnd) {
        if (doc.comment) {
            const cs = commentString(doc.comment);
            if (cs.includes('\n')) {
                lines.push('...');
                lines.push(stringifyComment.indentComment(cs, ''));
            }
            else {
                lines.push(`... ${cs}`);
            }
        }
        else {
            lines.push('...');
        }
    }
    else {
        let dc = doc.comment;
        if (dc && chompKeep)
            dc = dc.replace(/^\n+/, '');
        if (dc) {
            if ((!chompKeep || contentComment) && lines[lines.length - 1] !== '')
                lines.push('');
            lines.push(stringifyComment.indentComment(commentString(dc), ''));
        }
    }
    return lines.join('\n') + '\n';
}

exports.stringifyDocument = stringifyDocument;


/***/ }),

/***/ 8689:
/***/ ((__unused_webpack_module, exports) => {



function stringifyNumber({ format, minFractionDigits, tag, value }) {
    if (typeof value === 'bigint')
        return String(value);
    const num = typeof value === 'number' ? value : Number(value);
    if (!isFinite(num))
        return isNaN(num) ? '.nan' : num < 0 ? '-.inf' : '.inf';
    let n = Object.is(value, -0) ? '-0' : JSON.stringify(value);
    if (!format &&
        minFractionDigits &&
        (!tag || tag === 'tag:yaml.org,2002:float') &&
        /^-?\d/.test(n) &&
        !n.includes('e')) {
        let i = n.indexOf('.');
        if (i < 0) {
            i = n.length;
            n += '.';
        }
        let d = minFractionDigits - (n.length - i - 1);
        while (d-- > 0)
            n += '0';
    }
    return n;
}

exports.stringifyNumber = stringifyNumber;


/***/ }),

/***/ 9748:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
    const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
    let keyComment = (identity.isNode(key) && key.comment) || null;
    if (simpleKeys) {
        if (keyComment) {
            throw new Error('With simple keys, key nodes cannot have comments');
        }
        if (identity.isCollection(key) || (!identity.isNode(key) && typeof key === 'object')) {
            const msg = 'With simple keys, collection cannot be used as a key value';
            throw new Error(msg);
        }
    }
    let explicitKey = !simpleKeys &&
        (!key ||
            (keyComment && value == null && !ctx.inFlow) ||
            identity.isCollection(key) ||
            (identity.isScalar(key)
                ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL
                : typeof key === 'object'));
    ctx = Object.assign({}, ctx, {
        allNullValues: false,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent + indentStep
    });
    let keyCommentDone = false;
    let chompKeep = false;
    let str = stringify.stringify(key, ctx, () => (keyCommentDone = true), () => (chompKeep = true));
    if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
            throw new Error('With simple keys, single line scalar must not span more than 1024 characters');
        explicitKey = true;
    }
    if (ctx.inFlow) {
        if (allNullValues || value == null) {
            if (keyCommentDone && onComment)
                onComment();
            return str === '' ? '?' : explicitKey ? `? ${str}` : str;
        }
    }
    else if ((allNullValues && !simpleKeys) || (value == null && explicitKey)) {
        str = `? ${str}`;
        if (keyComment && !keyCommentDone) {
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        }
        else if (chompKeep && onChompKeep)
            onChompKeep();
        return str;
    }
    if (keyCommentDone)
        keyComment = null;
    if (explicitKey) {
        if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        str = `? ${str}\n${indent}:`;
    }
    else {
        str = `${str}:`;
        if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
    }
    let vsb, vcb, valueComment;
    if (identity.isNode(value)) {
        vsb = !!value.spaceBefore;
        vcb = value.commentBefore;
        valueComment = value.comment;
    }
    else {
        vsb = false;
        vcb = null;
        valueComment = null;
        if (value && typeof value === 'object')
            value = doc.createNode(value);
    }
    ctx.implicitKey = false;
    if (!explicitKey && !keyComment && identity.isScalar(value))
        ctx.indentAtStart = str.length + 1;
    chompKeep = false;
    if (!indentSeq &&
        indentStep.length >= 2 &&
        !ctx.inFlow &&
        !explicitKey &&
        identity.isSeq(value) &&
        !value.flow &&
        !value.tag &&
        !value.anchor) {
        // If indentSeq === false, consider '- ' as part of indentation where possible
        ctx.indent = ctx.indent.substring(2);
    }
    let valueCommentDone = false;
    const valueStr = stringify.stringify(value, ctx, () => (valueCommentDone = true), () => (chompKeep = true));
    let ws = ' ';
    if (keyComment || vsb || vcb) {
        ws = vsb ? '\n' : '';
        if (vcb) {
            const cs = commentString(vcb);
            ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
        }
        if (valueStr === '' && !ctx.inFlow) {
            if (ws === '\n' && valueComment)
                ws = '\n\n';
        }
        else {
            ws += `\n${ctx.indent}`;
        }
    }
    else if (!explicitKey && identity.isCollection(value)) {
        const vs0 = valueStr[0];
        const nl0 = valueStr.indexOf('\n');
        const hasNewline = nl0 !== -1;
        const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
        if (hasNewline || !flow) {
            let hasPropsLine = false;
            if (hasNewline && (vs0 === '&' || vs0 === '!')) {
                let sp0 = valueStr.indexOf(' ');
                if (vs0 === '&' &&
                    sp0 !== -1 &&
                    sp0 < nl0 &&
                    valueStr[sp0 + 1] === '!') {
                    sp0 = valueStr.indexOf(' ', sp0 + 1);
                }
                if (sp0 === -1 || nl0 < sp0)
                    hasPropsLine = true;
            }
            if (!hasPropsLine)
                ws = `\n${ctx.indent}`;
        }
    }
    else if (valueStr === '' || valueStr[0] === '\n') {
        ws = '';
    }
    str += ws + valueStr;
    if (ctx.inFlow) {
        if (valueCommentDone && onComment)
            onComment();
    }
    else if (valueComment && !valueCommentDone) {
        str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
    }
    else if (chompKeep && onChompKeep) {
        onChompKeep();
    }
    return str;
}

exports.stringifyPair = stringifyPair;


/***/ }),

/***/ 3069:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var foldFlowLines = __nccwpck_require__(4475);

const getFoldOptions = (ctx, isBlock) => ({
    indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
    lineWidth: ctx.options.lineWidth,
    minContentWidth: ctx.options.minContentWidth
});
// Also checks for lines starting with %, as parsing the output as YAML 1.1 will
// presume that's starting a new document.
const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
    if (!lineWidth || lineWidth < 0)
        return false;
    const limit = lineWidth - indentLength;
    const strLen = str.length;
    if (strLen <= limit)
        return false;
    for (let i = 0, start = 0; i < strLen; ++i) {
        if (str[i] === '\n') {
            if (i - start > limit)
                return true;
            start = i + 1;
            if (strLen - start <= limit)
                return false;
        }
    }
    return true;
}
function doubleQuotedString(value, ctx) {
    const json = JSON.stringify(value);
    if (ctx.options.doubleQuotedAsJSON)
        return json;
    const { implicitKey } = ctx;
    const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    let str = '';
    let start = 0;
    for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
        if (ch === ' ' && json[i + 1] === '\\' && json[i + 2] === 'n') {
            // space before newline needs to be escaped to not be folded
            str += json.slice(start, i) + '\\ ';
            i += 1;
            start = i;
            ch = '\\';
        }
        if (ch === '\\')
            switch (json[i + 1]) {
                case 'u':
                    {
                        str += json.slice(start, i);
                        const code = json.substr(i + 2, 4);
                        switch (code) {
                            case '0000':
                                str += '\\0';
                                break;
                            case '0007':
                                str += '\\a';
                                break;
                            case '000b':
                                str += '\\v';
                                break;
                            case '001b':
                                str += '\\e';
                                break;
                            case '0085':
                                str += '\\N';
                                break;
                            case '00a0':
                                str += '\\_';
                                break;
                            case '2028':
                                str += '\\L';
                                break;
                            case '2029':
                                str += '\\P';
                                break;
                            default:
                                if (code.substr(0, 2) === '00')
                                    str += '\\x' + code.substr(2);
                                else
                                    str += json.substr(i, 6);
                        }
                        i += 5;
                        start = i + 1;
                    }
                    break;
                case 'n':
                    if (implicitKey ||
                        json[i + 2] === '"' ||
                        json.length < minMultiLineLength) {
                        i += 1;
                    }
                    else {
                        // folding will eat first newline
                        str += json.slice(start, i) + '\n\n';
                        while (json[i + 2] === '\\' &&
                            json[i + 3] === 'n' &&
                            json[i + 4] !== '"') {
                            str += '\n';
                            i += 2;
                        }
                        str += indent;
                        // space after newline needs to be escaped to not be folded
                        if (json[i + 2] === ' ')
                            str += '\\';
                        i += 1;
                        start = i + 1;
                    }
                    break;
                default:
                    i += 1;
            }
    }
    str = start ? str + json.slice(start) : json;
    return implicitKey
        ? str
        : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
    if (ctx.options.singleQuote === false ||
        (ctx.implicitKey && value.includes('\n')) ||
        /[ \t]\n|\n[ \t]/.test(value) // single quoted string can't have leading or trailing whitespace around newline
    )
        return doubleQuotedString(value, ctx);
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
    return ctx.implicitKey
        ? res
        : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
    const { singleQuote } = ctx.options;
    let qs;
    if (singleQuote === false)
        qs = doubleQuotedString;
    else {
        const hasDouble = value.includes('"');
        const hasSingle = value.includes("'");
        if (hasDouble && !hasSingle)
            qs = singleQuotedString;
        else if (hasSingle && !hasDouble)
            qs = doubleQuotedString;
        else
            qs = singleQuote ? singleQuotedString : doubleQuotedString;
    }
    return qs(value, ctx);
}
// The negative lookbehind avoids a polynomial search,
// but isn't supported yet on Safari: https://caniuse.com/js-regexp-lookbehind
let blockEndNewlines;
try {
    blockEndNewlines = new RegExp('(^|(?<!\n))\n+(?!\n|$)', 'g');
}
catch {
    blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
    const { blockQuote, commentString, lineWidth } = ctx.options;
    // 1. Block can't end in whitespace unless the last line is non-empty.
    // 2. Strings consisting of only whitespace are best rendered explicitly.
    if (!blockQuote || /\n[\t ]+$/.test(value)) {
        return quotedString(value, ctx);
    }
    const indent = ctx.indent ||
        (ctx.forceBlockIndent || containsDocumentMarker(value) ? '  ' : '');
    const literal = blockQuote === 'literal'
        ? true
        : blockQuote === 'folded' || type === Scalar.Scalar.BLOCK_FOLDED
            ? false
            : type === Scalar.Scalar.BLOCK_LITERAL
                ? true
                : !lineLengthOverLimit(value, lineWidth, indent.length);
    if (!value)
        return literal ? '|\n' : '>\n';
    // determine chomping from whitespace at value end
    let chomp;
    let endStart;
    for (endStart = value.length; endStart > 0; --endStart) {
        const ch = value[endStart - 1];
        if (ch !== '\n' && ch !== '\t' && ch !== ' ')
            break;
    }
    let end = value.substring(endStart);
    const endNlPos = end.indexOf('\n');
    if (endNlPos === -1) {
        chomp = '-'; // strip
    }
    else if (value === end || endNlPos !== end.length - 1) {
        chomp = '+'; // keep
        if (onChompKeep)
            onChompKeep();
    }
    else {
        chomp = ''; // clip
    }
    if (end) {
        value = value.slice(0, -end.length);
        if (end[end.length - 1] === '\n')
            end = end.slice(0, -1);
        end = end.replace(blockEndNewlines, `$&${indent}`);
    }
    // determine indent indicator from whitespace at value start
    let startWithSpace = false;
    let startEnd;
    let startNlPos = -1;
    for (startEnd = 0; startEnd < value.length; ++startEnd) {
        const ch = value[startEnd];
        if (ch === ' ')
            startWithSpace = true;
        else if (ch === '\n')
            startNlPos = startEnd;
        else
            break;
    }
    let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
    if (start) {
        value = value.substring(start.length);
        start = start.replace(/\n+/g, `$&${indent}`);
    }
    const indentSize = indent ? '2' : '1'; // root is at -1
    // Leading | or > is added later
    let header = (startWithSpace ? indentSize : '') + chomp;
    if (comment) {
        header += ' ' + commentString(comment.replace(/ ?[\r\n]+/g, ' '));
        if (onComment)
            onComment();
    }
    if (!literal) {
        const foldedValue = value
            .replace(/\n+/g, '\n$&')
            .replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, '$1$2') // more-indented lines aren't folded
            //                ^ more-ind. ^ empty     ^ capture next empty lines only at end of indent
            .replace(/\n+/g, `$&${indent}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote !== 'folded' && type !== Scalar.Scalar.BLOCK_FOLDED) {
            foldOptions.onOverflow = () => {
                literalFallback = true;
            };
        }
        const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback)
            return `>${header}\n${indent}${body}`;
    }
    value = value.replace(/\n+/g, `$&${indent}`);
    return `|${header}\n${indent}${start}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
    const { type, value } = item;
    const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
    if ((implicitKey && value.includes('\n')) ||
        (inFlow && /[[\]{},]/.test(value))) {
        return quotedString(value, ctx);
    }
    if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
        // not allowed:
        // - '-' or '?'
        // - start with an indicator character (except [?:-]) or /[?-] /
        // - '\n ', ': ' or ' \n' anywhere
        // - '#' not preceded by a non-space char
        // - end with ' ' or ':'
        return implicitKey || inFlow || !value.includes('\n')
            ? quotedString(value, ctx)
            : blockString(item, ctx, onComment, onChompKeep);
    }
    if (!implicitKey &&
        !inFlow &&
        type !== Scalar.Scalar.PLAIN &&
        value.includes('\n')) {
        // Where allowed & type not set explicitly, prefer block style for multiline strings
        return blockString(item, ctx, onComment, onChompKeep);
    }
    if (containsDocumentMarker(value)) {
        if (indent === '') {
            ctx.forceBlockIndent = true;
            return blockString(item, ctx, onComment, onChompKeep);
        }
        else if (implicitKey && indent === indentStep) {
            return quotedString(value, ctx);
        }
    }
    const str = value.replace(/\n+/g, `$&\n${indent}`);
    // Verify that output will be parsed as a string, as e.g. plain numbers and
    // booleans get parsed with those types in v1.2 (e.g. '42', 'true' & '0.9e-3'),
    // and others in v1.1.
    if (actualString) {
        const test = (tag) => tag.default && tag.tag !== 'tag:yaml.org,2002:str' && tag.test?.test(str);
        const { compat, tags } = ctx.doc.schema;
        if (tags.some(test) || compat?.some(test))
            return quotedString(value, ctx);
    }
    return implicitKey
        ? str
        : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
    const { implicitKey, inFlow } = ctx;
    const ss = typeof item.value === 'string'
        ? item
        : Object.assign({}, item, { value: String(item.value) });
    let { type } = item;
    if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
        // force double quotes on control characters & unpaired surrogates
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
            type = Scalar.Scalar.QUOTE_DOUBLE;
    }
    const _stringify = (_type) => {
        switch (_type) {
            case Scalar.Scalar.BLOCK_FOLDED:
            case Scalar.Scalar.BLOCK_LITERAL:
                return implicitKey || inFlow
                    ? quotedString(ss.value, ctx) // blocks are not valid inside flow containers
                    : blockString(ss, ctx, onComment, onChompKeep);
            case Scalar.Scalar.QUOTE_DOUBLE:
                return doubleQuotedString(ss.value, ctx);
            case Scalar.Scalar.QUOTE_SINGLE:
                return singleQuotedString(ss.value, ctx);
            case Scalar.Scalar.PLAIN:
                return plainString(ss, ctx, onComment, onChompKeep);
            default:
                return null;
        }
    };
    let res = _stringify(type);
    if (res === null) {
        const { defaultKeyType, defaultStringType } = ctx.options;
        const t = (implicitKey && defaultKeyType) || defaultStringType;
        res = _stringify(t);
        if (res === null)
            throw new Error(`Unsupported default string type ${t}`);
    }
    return res;
}

exports.stringifyString = stringifyString;


/***/ }),

/***/ 204:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove node');
/**
 * Apply a visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
function visit(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity.isDocument(node)) {
        const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        visit_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current node */
visit.SKIP = SKIP;
/** Remove the current node */
visit.REMOVE = REMOVE;
function visit_(key, node, visitor, path) {
    const ctrl = callVisitor(key, node, visitor, path);
    if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visit_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = visit_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = visit_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = visit_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
/**
 * Apply an async visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `Promise`: Must resolve to one of the following values
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
async function visitAsync(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity.isDocument(node)) {
        const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        await visitAsync_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visitAsync.BREAK = BREAK;
/** Do not visit the children of the current node */
visitAsync.SKIP = SKIP;
/** Remove the current node */
visitAsync.REMOVE = REMOVE;
async function visitAsync_(key, node, visitor, path) {
    const ctrl = await callVisitor(key, node, visitor, path);
    if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visitAsync_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = await visitAsync_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = await visitAsync_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = await visitAsync_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
function initVisitor(visitor) {
    if (typeof visitor === 'object' &&
        (visitor.Collection || visitor.Node || visitor.Value)) {
        return Object.assign({
            Alias: visitor.Node,
            Map: visitor.Node,
            Scalar: visitor.Node,
            Seq: visitor.Node
        }, visitor.Value && {
            Map: visitor.Value,
            Scalar: visitor.Value,
            Seq: visitor.Value
        }, visitor.Collection && {
            Map: visitor.Collection,
            Seq: visitor.Collection
        }, visitor);
    }
    return visitor;
}
function callVisitor(key, node, visitor, path) {
    if (typeof visitor === 'function')
        return visitor(key, node, path);
    if (identity.isMap(node))
        return visitor.Map?.(key, node, path);
    if (identity.isSeq(node))
        return visitor.Seq?.(key, node, path);
    if (identity.isPair(node))
        return visitor.Pair?.(key, node, path);
    if (identity.isScalar(node))
        return visitor.Scalar?.(key, node, path);
    if (identity.isAlias(node))
        return visitor.Alias?.(key, node, path);
    return undefined;
}
function replaceNode(key, path, node) {
    const parent = path[path.length - 1];
    if (identity.isCollection(parent)) {
        parent.items[key] = node;
    }
    else if (identity.isPair(parent)) {
        if (key === 'key')
            parent.key = node;
        else
            parent.value = node;
    }
    else if (identity.isDocument(parent)) {
        parent.contents = node;
    }
    else {
        const pt = identity.isAlias(parent) ? 'alias' : 'scalar';
        throw new Error(`Cannot replace node with ${pt} parent`);
    }
}

exports.visit = visit;
exports.visitAsync = visitAsync;


/***/ }),

/***/ 5353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ adminAnswer),
/* harmony export */   u: () => (/* binding */ ADMIN_PATH)
/* harmony export */ });
/* harmony import */ var _protocol_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(104);

/** Where the emulator's own interface begins. */
const ADMIN_PATH = '/emulator/';
/** Answers a request to the emulator itself, or nothing when it is one to the service. */
function adminAnswer(request, emulator) {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    const service = searchParams.get('service') ?? undefined;
    switch (`${request.method.toUpperCase()} ${pathname}`) {
        case 'POST /emulator/faults':
            return ordered(request.body, emulator, service);
        case 'DELETE /emulator/faults':
            emulator.faults.clear();
            return (0,_protocol_js__WEBPACK_IMPORTED_MODULE_0__/* .empty */ .Ie)(204);
        case 'GET /emulator/requests':
            return (0,_protocol_js__WEBPACK_IMPORTED_MODULE_0__/* .answer */ .ZF)(200, {
                value: emulator.requests.all().map(entry => ({ ...entry, headers: quiet(entry.headers) })),
                writes: emulator.requests.writes(),
            });
        case 'GET /emulator/state':
            return (0,_protocol_js__WEBPACK_IMPORTED_MODULE_0__/* .answer */ .ZF)(200, emulator.state(service));
        case 'POST /emulator/reset':
            emulator.reset();
            return (0,_protocol_js__WEBPACK_IMPORTED_MODULE_0__/* .empty */ .Ie)(204);
        default:
            return undefined;
    }
}
function ordered(body, emulator, service) {
    try {
        obey(JSON.parse(body), emulator, service);
        return (0,_protocol_js__WEBPACK_IMPORTED_MODULE_0__/* .empty */ .Ie)(204);
    }
    catch (cause) {
        const message = `the body is not {faults, random, behaviour, seed}: ${cause instanceof Error ? cause.message : String(cause)}`;
        return (0,_protocol_js__WEBPACK_IMPORTED_MODULE_0__/* .answer */ .ZF)(400, { error: { code: 'ValidationError', message, details: null } });
    }
}
function obey(orders, emulator, service) {
    emulator.faults.add(...(orders.faults ?? []));
    if (orders.random !== undefined)
        emulator.faults.random(orders.random);
    emulator.behave(orders.behaviour ?? {});
    for (const [path, properties] of Object.entries(orders.seed ?? {}))
        emulator.seed(path, properties, service);
}
/** Headers without the credential. */
function quiet(headers) {
    return Object.fromEntries(Object.entries(headers).filter(([name]) => name.toLowerCase() !== 'authorization'));
}


/***/ }),

/***/ 981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bo: () => (/* binding */ API_VERSIONS),
/* harmony export */   CO: () => (/* binding */ SAMPLE_ACCESS_TOKEN),
/* harmony export */   Cu: () => (/* binding */ SAMPLE_KEYS),
/* harmony export */   VY: () => (/* binding */ USUAL)
/* harmony export */ });
/** What an emulator does when it is told nothing. */
const USUAL = {
    latencyMs: 0,
    clockSkewMs: 0,
    rateLimit: false,
    polls: 1,
    longRunning: [],
    statusDocuments: false,
    apiLockMs: 0,
    loseNulls: false,
    hideSecrets: false,
    role: 'contributor',
    tokenLifeSeconds: 3599,
    oidcSubject: 'repo:emulator/emulator:ref:refs/heads/main',
    trustedSubject: '',
    tier: 'Developer',
    missingKinds: [],
    directDisabled: false,
    disabledStatus: 401,
    pageSize: 100,
    maxTokenLifeMs: 30 * 24 * 60 * 60 * 1000,
    linkHost: '',
};
/** The keys of an emulator that was given none: made for it, good for nothing else. */
const SAMPLE_KEYS = [
    Buffer.from('a key that is made for the local emulator and opens nothing: one').toString('base64'),
    Buffer.from('a key that is made for the local emulator and opens nothing: two').toString('base64'),
];
/** The bearer token of an emulator that was given none. */
const SAMPLE_ACCESS_TOKEN = 'emulator-access-token';
/** The api-versions that an emulator accepts when it is told nothing. */
const API_VERSIONS = [
    '2021-08-01',
    '2021-12-01-preview',
    '2022-04-01-preview',
    '2022-08-01',
    '2022-09-01-preview',
    '2023-03-01-preview',
    '2023-05-01-preview',
    '2023-09-01-preview',
    '2024-05-01',
    '2024-06-01-preview',
    '2025-03-01-preview',
    '2025-09-01-preview',
];


/***/ }),

/***/ 9871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Nl: () => (/* binding */ commandOf),
  O$: () => (/* binding */ greeting)
});

// UNUSED EXPORTS: USAGE

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
// EXTERNAL MODULE: ./build/emulator/behaviour.js
var behaviour = __nccwpck_require__(981);
;// CONCATENATED MODULE: ./build/emulator/cli.js
/**
 * The emulator's command line, as a function from arguments to what is to be done.
 *
 * Nothing is started here; a wrong argument is a sentence, never an exception.
 */


const FLAGS = {
    port: { type: 'string' },
    identifier: { type: 'string' },
    key: { type: 'string' },
    'access-token': { type: 'string', multiple: true },
    service: { type: 'string', multiple: true },
    'token-life': { type: 'string' },
    reader: { type: 'boolean' },
    latency: { type: 'string' },
    samples: { type: 'boolean' },
    'rate-limit': { type: 'boolean' },
    help: { type: 'boolean' },
};
const USUAL_PORT = 4280;
/** What the command line can be. */
const USAGE = `usage: emulator [flags]

  --port <number>          where to listen on 127.0.0.1; 0 is any free port (${USUAL_PORT})
  --service <name>         a service that exists; may be repeated (without it every name is the one service)
  --identifier <text>      identifier of the shared access signature (integration)
  --key <base64>           primary key (the sample: ${behaviour/* SAMPLE_KEYS */.Cu[0]})
  --access-token <text>    accepted bearer token; may be repeated (${behaviour/* SAMPLE_ACCESS_TOKEN */.CO})
  --token-life <seconds>   how long tokens of its own authority live (3599)
  --reader                 refuse what a reader's role does not allow: writes, and reading secrets
  --latency <ms>           added before every answer (0)
  --samples                start with the products starter and unlimited and the API echo-api
  --rate-limit             answer 429 as Azure Resource Manager does
  --help                   print this

authority-url is the emulator too; it believes every tenant-id, client-id and client-secret. For GitHub OIDC set
ACTIONS_ID_TOKEN_REQUEST_URL to <url>/emulator/oidc?v=1 and ACTIONS_ID_TOKEN_REQUEST_TOKEN to any text.

faults, log and content: POST /emulator/faults, GET /emulator/requests, GET /emulator/state, POST /emulator/reset
`;
/** Reads a command line, the program's own name left out. */
function commandOf(args) {
    const values = parsed(args);
    if (typeof values === 'string')
        return { is: 'refused', problem: values };
    if (values.help === true)
        return { is: 'help', text: USAGE };
    const port = whole(values.port ?? String(USUAL_PORT));
    if (port === undefined || port > 65_535)
        return refused('--port', values.port, 'a number from 0 to 65535');
    const latencyMs = whole(values.latency ?? '0');
    if (latencyMs === undefined)
        return refused('--latency', values.latency, 'a whole number of milliseconds');
    const tokenLifeSeconds = whole(values['token-life'] ?? String(behaviour/* USUAL */.VY.tokenLifeSeconds));
    if (tokenLifeSeconds === undefined)
        return refused('--token-life', values['token-life'], 'a whole number of seconds');
    const role = values.reader === true ? 'reader' : 'contributor';
    const options = {
        ...(values.identifier === undefined ? {} : { identifier: values.identifier }),
        ...(values.key === undefined ? {} : { keys: [values.key, behaviour/* SAMPLE_KEYS */.Cu[1]] }),
        ...(values['access-token'] === undefined ? {} : { accessTokens: values['access-token'] }),
        ...(values.service === undefined ? {} : { services: values.service }),
        samples: values.samples === true,
        behaviour: { latencyMs, rateLimit: values['rate-limit'] === true, role, tokenLifeSeconds },
    };
    return { is: 'listen', port, options };
}
/** The line that tells where a started emulator is and how it is used. */
function greeting(url, { identifier = 'integration', keys = behaviour/* SAMPLE_KEYS */.Cu, accessTokens = [behaviour/* SAMPLE_ACCESS_TOKEN */.CO] }) {
    const key = keys[0] === behaviour/* SAMPLE_KEYS */.Cu[0] ? `key ${keys[0]}` : 'the given key';
    const token = accessTokens[0] === behaviour/* SAMPLE_ACCESS_TOKEN */.CO ? `access-token ${behaviour/* SAMPLE_ACCESS_TOKEN */.CO}` : 'the given access-token';
    return `${url} is an API Management emulator: management-url with identifier ${identifier} and ${key}, or arm-url with ${token}`;
}
function parsed(args) {
    try {
        return (0,external_node_util_namespaceObject.parseArgs)({ args: [...args], options: FLAGS, strict: true, allowPositionals: false }).values;
    }
    catch (cause) {
        if (!external_node_util_namespaceObject.types.isNativeError(cause))
            throw cause;
        const known = Object.keys(FLAGS).map(name => `--${name}`);
        return `${cause.message.split('. ')[0]?.replace(/^./, first => first.toLowerCase())}; expected ${known.join(', ')}`;
    }
}
function refused(flag, value, wanted) {
    return { is: 'refused', problem: `${flag} is "${value ?? ''}"; expected ${wanted}` };
}
function whole(text) {
    return /^\d+$/.test(text) ? Number(text) : undefined;
}


/***/ }),

/***/ 6273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  I: () => (/* binding */ createEmulator)
});

// EXTERNAL MODULE: ./build/emulator/admin.js
var emulator_admin = __nccwpck_require__(5353);
;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
// EXTERNAL MODULE: ./build/emulator/protocol.js
var protocol = __nccwpck_require__(104);
;// CONCATENATED MODULE: ./build/emulator/contract.json
const contract_namespaceObject = /*#__PURE__*/JSON.parse('[{"entity":"tag","kind":"entity","path":"/tags/{tagId}","type":"Microsoft.ApiManagement/service/tags","scopes":["service","workspace"],"verbs":{"HEAD":{"status":[200]},"GET":{"status":[200]},"PUT":{"status":[200,201],"ifMatch":"optional"},"PATCH":{"status":[200],"ifMatch":"required"},"DELETE":{"status":[200,204],"ifMatch":"required"}},"list":["$filter","$top","$skip","scope"],"name":{"type":"string","minLength":1,"maxLength":80,"pattern":"^[^*#&+:<>?]+$"},"properties":[{"path":"displayName","type":"string","minLength":1,"maxLength":160,"required":true}]},{"entity":"namedValue","kind":"entity","path":"/namedValues/{namedValueId}","type":"Microsoft.ApiManagement/service/namedValues","scopes":["service","workspace"],"verbs":{"HEAD":{"status":[200]},"GET":{"status":[200]},"PUT":{"status":[200,201,202,204],"ifMatch":"optional","lro":true},"PATCH":{"status":[200,201,202,204],"ifMatch":"required","lro":true},"DELETE":{"status":[200,204],"ifMatch":"required"}},"list":["$filter","$top","$skip","isKeyVaultRefreshFailed"],"actions":{"listValue":{"status":[200]},"refreshSecret":{"status":[200,201,202,204],"lro":true}},"name":{"type":"string","maxLength":256,"pattern":"^[^*#&+:<>?]+$"},"properties":[{"path":"displayName","type":"string","minLength":1,"maxLength":256,"pattern":"^[A-Za-z0-9-._]+$","required":true},{"path":"value","type":"string","maxLength":4096},{"path":"keyVault","type":"object"},{"path":"keyVault.secretIdentifier","type":"string"},{"path":"keyVault.identityClientId","type":"string"},{"path":"keyVault.lastStatus","type":"object","readOnly":true},{"path":"keyVault.lastStatus.code","type":"string"},{"path":"keyVault.lastStatus.message","type":"string"},{"path":"keyVault.lastStatus.timeStampUtc","type":"string"},{"path":"tags","type":"array","maxItems":32,"items":{"type":"string"}},{"path":"secret","type":"boolean"},{"path":"provisioningState","type":"string","readOnly":true}],"secrets":["value"],"secretsReadable":true,"defaults":{"secret":false,"tags":null}},{"entity":"gateway","kind":"entity","path":"/gateways/{gatewayId}","type":"Microsoft.ApiManagement/service/gateways","scopes":["service"],"verbs":{"HEAD":{"status":[200]},"GET":{"status":[200]},"PUT":{"status":[200,201],"ifMatch":"optional"},"PATCH":{"status":[200],"ifMatch":"required"},"DELETE":{"status":[200,204],"ifMatch":"required"}},"list":["$filter","$top","$skip"],"actions":{"listKeys":{"status":[200]},"regenerateKey":{"status":[204]},"generateToken":{"status":[200]},"invalidateDebugCredentials":{"status":[204]},"listDebugCredentials":{"status":[200]},"listTrace":{"status":[200]}},"name":{"type":"string","minLength":1,"maxLength":80},"properties":[{"path":"locationData","type":"object"},{"path":"locationData.name","type":"string","maxLength":256,"required":true},{"path":"locationData.city","type":"string","maxLength":256},{"path":"locationData.district","type":"string","maxLength":256},{"path":"locationData.countryOrRegion","type":"string","maxLength":256},{"path":"description","type":"string","maxLength":1000}],"preview":[{"path":"@identity","type":"object"}],"secretsReadable":true,"builtIns":["managed"]},{"entity":"apiVersionSet","kind":"entity","path":"/apiVersionSets/{versionSetId}","type":"Microsoft.ApiManagement/service/apiVersionSets","scopes":["service","workspace"],"verbs":{"HEAD":{"status":[200]},"GET":{"status":[200]},"PUT":{"status":[200,201],"ifMatch":"optional"},"PATCH":{"status":[200],"ifMatch":"required"},"DELETE":{"status":[200,204],"ifMatch":"required"}},"list":["$filter","$top","$skip"],"name":{"type":"string","minLength":1,"maxLength":80,"pattern":"^[^*#&+:<>?]+$"},"properties":[{"path":"displayName","type":"string","minLength":1,"maxLength":100,"required":true},{"path":"versioningScheme","type":"string","enum":["Segment","Query","Header"],"openEnum":true,"required":true},{"path":"description","type":"string"},{"path":"versionQueryName","type":"string","minLength":1,"maxLength":100},{"path":"versionHeaderName","type":"string","minLength":1,"maxLength":100}]},{"entity":"certificate","kind":"entity","path":"/certificates/{certificateId}","type":"Microsoft.ApiManagement/service/certificates","scopes":["service","workspace"],"verbs":{"HEAD":{"status":[200]},"GET":{"status":[200]},"PUT":{"status":[200,201],"ifMatch":"optional"},"DELETE":{"status":[200,204],"ifMatch":"required"}},"list":["$filter","$top","$skip","isKeyVaultRefreshFailed"],"actions":{"refreshSecret":{"status":[200]}},"name":{"type":"string","minLength":1,"maxLength":80,"pattern":"^[^*#&+:<>?]+$"},"properties":[{"path":"data","type":"string","writeOnly":true},{"path":"password","type":"string","writeOnly":true},{"path":"keyVault","type":"object"},{"path":"keyVault.secretIdentifier","type":"string"},{"path":"keyVault.identityClientId","type":"string"},{"path":"keyVault.lastStatus","type":"object","readOnly":true},{"path":"keyVault.lastStatus.code","type":"string"},{"path":"keyVault.lastStatus.message","type":"string"},{"path":"keyVault.lastStatus.timeStampUtc","type":"string"},{"path":"subject","type":"string","readOnly":true},{"path":"thumbprint","type":"string","readOnly":true},{"path":"expirationDate","type":"string","readOnly":true}],"secrets":["data","password"]},{"entity":"group","kind":"entity","path":"/groups/{groupId}","type":"Microsoft.ApiManagement/service/groups","scopes":["service","workspace"],"verbs":{"HEAD":{"status":[200]},"GET":{"status":[200]},"PUT":{"status":[200,201],"ifMatch":"optional"},"PATCH":{"status":[200],"ifMatch":"required"},"DELETE":{"status":[200,204],"ifMatch":"required"}},"list":["$filter","$top","$skip"],"name":{"type":"string","minLength":1,"maxLength":256},"properties":[{"path":"displayName","type":"string","minLength":1,"maxLength":300,"required":true},{"path":"description","type":"string"},{"path":"type","type":"string","enum":["custom","system","external"]},{"path":"externalId","type":"string"},{"path":"builtIn","type":"boolean","readOnly":true}],"defaults":{"type":"custom","builtIn":false,"externalId":null},"builtIns":["administrators","developers","guests"]},{"entity":"globalSchema","kind":"entity","path":"/schemas/{schemaId}","type":"Microsoft.ApiManagement/service/schemas","scopes":["service","workspace"],"verbs":{"HEAD":{"status":[200]},"GET":{"status":[200]},"PUT":{"status":[200,201,202,204],"ifMatch":"optional","lro":true},"DELETE":{"status":[200,204],"ifMatch":"required"}},"list":["$filter","$top","$skip"],"name":{"type":"string","minLength":1,"maxLength":80},"properties":[{"path":"schemaType","type":"string","enum":["xml","json"],"openEnum":true,"required":true},{"path":"description","type":"string"},{"path":"value","type":"any"},{"path":"document","type":"any"},{"path":"provisioningState","type":"string","readOnly":true}]},{"entity":"documentation","kind":"entity","path":"/documentations/{documentationId}","type":"Microsoft.ApiManagement/service/documentations","scopes":["service"],"verbs":{"HEAD":{"status":[200]},"GET":{"status":[200]},"PUT":{"status":[200,201],"ifMatch":"optional"},"PATCH":{"status":[200],"ifMatch":"required"},"DELETE":{"status":[200,204],"ifMatch":"required"}},"list":["$filter","$top","$skip"],"name":{"type":"string","minLength":1,"maxLength":256,"pattern":"^[^*#&+:<>?]+$"},"properties":[{"path":"title","type":"string"},{"path":"content","type":"string"}]},{"entity":"policyRestriction","kind":"entity","path":"/policyRestrictions/{policyRestrictionId}","type":"Microsoft.ApiManagement/service/policyRestrictions","scopes":["service"],"verbs":{"HEAD":{"status":[200]},"GET":{"status":[200]},"PUT":{"status":[200,201],"ifMatch":"optional"},"PATCH":{"status":[200],"ifMatch":"required"},"DELETE":{"status":[200,204],"ifMatch":"optional"}},"list":[],"name":{"type":"string","minLength":1,"maxLength":80},"properties":[{"path":"scope","type":"string"},{"path":"requireBase","type":"string","enum":["true","false"],"openEnum":true}]},{"entity":"cache","kind":"entity","path":"/caches/{cacheId}","type":"Microsoft.ApiManagement/service/caches","scopes":["service"],"verbs":{"HEAD":{"status":[200]},"GET":{"status":[200]},"PUT":{"status":[200,201],"ifMatch":"optional"},"PATCH":{"status":[200],"ifMatch":"required"},"DELETE":{"status":[200,204],"ifMatch":"required"}},"list":["$top","$skip"],"name":{"type":"string","minLength":1,"maxLength":80,"pattern":"^[^*#&+:<>?]+$"},"properties":[{"path":"description","type":"string","maxLength":2000},{"path":"connectionString","type":"string","maxLength":300,"required":true},{"path":"useFromLocation","type":"string","maxLength":256,"required":true},{"path":"resourceId","type":"string","maxLength":2000}],"secrets":["connectionString"]},{"entity":"authorizationServer","kind":"entity","path":"/authorizationServers/{authsid}","type":"Microsoft.ApiManagement/service/authorizationServers","scopes":["service"],"verbs":{"HEAD":{"status":[200]},"GET":{"status":[200]},"PUT":{"status":[200,201],"ifMatch":"optional"},"PATCH":{"status":[200],"ifMatch":"required"},"DELETE":{"status":[200,204],"ifMatch":"required"}},"list":["$filter","$top","$skip"],"actions":{"listSecrets":{"status":[200]}},"name":{"type":"string","minLength":1,"maxLength":80,"pattern":"^[^*#&+:<>?]+$"},"properties":[{"path":"displayName","type":"string","minLength":1,"maxLength":50,"required":true},{"path":"useInTestConsole","type":"boolean"},{"path":"useInApiDocumentation","type":"boolean"},{"path":"clientRegistrationEndpoint","type":"string","required":true},{"path":"authorizationEndpoint","type":"string","required":true},{"path":"grantTypes","type":"array","required":true,"items":{"type":"string","enum":["authorizationCode","implicit","resourceOwnerPassword","clientCredentials"],"openEnum":true}},{"path":"clientId","type":"string","required":true},{"path":"clientSecret","type":"string","sensitive":true},{"path":"description","type":"string"},{"path":"authorizationMethods","type":"array","items":{"type":"string","enum":["HEAD","OPTIONS","TRACE","GET","POST","PUT","PATCH","DELETE"]}},{"path":"clientAuthenticationMethod","type":"array","items":{"type":"string","enum":["Basic","Body"],"openEnum":true}},{"path":"tokenBodyParameters","type":"array","items":{"type":"object"}},{"path":"tokenBodyParameters[].name","type":"string","required":true},{"path":"tokenBodyParameters[].value","type":"string","required":true},{"path":"tokenEndpoint","type":"string"},{"path":"supportState","type":"boolean"},{"path":"defaultScope","type":"string"},{"path":"bearerTokenSendingMethods","type":"array","items":{"type":"string","enum":["authorizationHeader","query"],"openEnum":true}},{"path":"resourceOwnerUsername","type":"string"},{"path":"resourceOwnerPassword","type":"string"}],"secrets":["clientSecret","resourceOwnerUsername","resourceOwnerPassword"],"secretsReadable":true,"defaults":{"description":null,"clientAuthenticationMethod":null,"tokenBodyParameters":null,"supportState":false}},{"entity":"openidConnectProvider","kind":"entity","path":"/openidConnectProviders/{opid}","type":"Microsoft.ApiManagement/service/openidConnectProviders","scopes":["service"],"verbs":{"HEAD":{"status":[200]},"GET":{"status":[200]},"PUT":{"status":[200,201],"ifMatch":"optional"},"PATCH":{"status":[200],"ifMatch":"required"},"DELETE":{"status":[200,204],"ifMatch":"required"}},"list":["$filter","$top","$skip"],"actions":{"listSecrets":{"status":[200]}},"name":{"type":"string","maxLength":256,"pattern":"^[^*#&+:<>?]+$"},"properties":[{"path":"displayName","type":"string","maxLength":50,"required":true},{"path":"description","type":"string"},{"path":"metadataEndpoint","type":"string","required":true},{"path":"clientId","type":"string","required":true},{"path":"clientSecret","type":"string","sensitive":true},{"path":"useInTestConsole","type":"boolean"},{"path":"useInApiDocumentation","type":"boolean"}],"secrets":["clientSecret"],"secretsReadable":true},{"entity":"identityProvider","kind":"entity","path":"/identityProviders/{identityProviderName}","type":"Microsoft.ApiManagement/service/identityProviders","scopes":["service"],"verbs":{"HEAD":{"status":[200]},"GET":{"status":[200]},"PUT":{"status":[200,201],"ifMatch":"optional"},"PATCH":{"status":[200],"ifMatch":"required"},"DELETE":{"status":[200,204],"ifMatch":"required"}},"list":[],"actions":{"listSecrets":{"status":[200]}},"name":{"type":"string","enum":["facebook","google","microsoft","twitter","aad","aadB2C"],"openEnum":true},"properties":[{"path":"clientId","type":"string","minLength":1,"required":true},{"path":"clientSecret","type":"string","minLength":1,"sensitive":true,"required":true},{"path":"type","type":"string","enum":["facebook","google","microsoft","twitter","aad","aadB2C"],"openEnum":true},{"path":"signinTenant","type":"string"},{"path":"allowedTenants","type":"array","maxItems":32,"items":{"type":"string"}},{"path":"authority","type":"string"},{"path":"signupPolicyName","type":"string","minLength":1},{"path":"signinPolicyName","type":"string","minLength":1},{"path":"profileEditingPolicyName","type":"string","minLength":1},{"path":"passwordResetPolicyName","type":"string","minLength":1},{"path":"clientLibrary","type":"string","maxLength":16}],"preview":[{"path":"certificateId","type":"string"}],"secrets":["clientSecret"],"secretsReadable":true},{"entity":"authorizationProvider","kind":"entity","path":"/authorizationProviders/{authorizationProviderId}","type":"Microsoft.ApiManagement/service/authorizationProviders","scopes":["service"],"verbs":{"GET":{"status":[200]},"PUT":{"status":[200,201],"ifMatch":"optional"},"DELETE":{"status":[200,204],"ifMatch":"required"}},"list":["$filter","$top","$skip"],"name":{"type":"string","minLength":1,"maxLength":256,"pattern":"^[^*#&+:<>?]+$"},"properties":[{"path":"displayName","type":"string","minLength":1,"maxLength":300},{"path":"identityProvider","type":"string"},{"path":"oauth2","type":"object"},{"path":"oauth2.redirectUrl","type":"string"},{"path":"oauth2.grantTypes","type":"object"},{"path":"oauth2.grantTypes.authorizationCode","type":"object"},{"path":"oauth2.grantTypes.authorizationCode.{key}","type":"string"},{"path":"oauth2.grantTypes.clientCredentials","type":"object"},{"path":"oauth2.grantTypes.clientCredentials.{key}","type":"string"}],"preview":[{"path":"oauth2.grantTypes.authorizationCodeWithFederatedIdentityCredentials","type":"object"},{"path":"oauth2.grantTypes.authorizationCodeWithFederatedIdentityCredentials.clientId","type":"string"},{"path":"oauth2.grantTypes.authorizationCodeWithFederatedIdentityCredentials.clientAssertionType","type":"string","readOnly":true},{"path":"oauth2.grantTypes.authorizationCodeWithFederatedIdentityCredentials.resourceUri","type":"string"},{"path":"oauth2.grantTypes.authorizationCodeWithFederatedIdentityCredentials.tenantId","type":"string"},{"path":"oauth2.keyVault","type":"object"},{"path":"oauth2.keyVault.updated","type":"string","readOnly":true},{"path":"oauth2.keyVault.lastStatus","type":"object","readOnly":true},{"path":"oauth2.keyVault.lastStatus.code","type":"string"},{"path":"oauth2.keyVault.lastStatus.message","type":"string"},{"path":"oauth2.keyVault.lastStatus.timeStampUtc","type":"string"},{"path":"oauth2.keyVault.secretIdentifier","type":"string"},{"path":"oauth2.federatedIdentityCredentialsProperties","type":"object","readOnly":true},{"path":"oauth2.federatedIdentityCredentialsProperties.issuer","type":"string","readOnly":true},{"path":"oauth2.federatedIdentityCredentialsProperties.subject","type":"string","readOnly":true},{"path":"oauth2.federatedIdentityCredentialsProperties.audience","type":"string","readOnly":true}],"secrets":["oauth2.grantTypes.*"]},{"entity":"logger","kind":"entity","path":"/loggers/{loggerId}","type":"Microsoft.ApiManagement/service/loggers","scopes":["service","workspace"],"verbs":{"HEAD":{"status":[200]},"GET":{"status":[200]},"PUT":{"status":[200,201],"ifMatch":"optional"},"PATCH":{"status":[200],"ifMatch":"required"},"DELETE":{"status":[200,204],"ifMatch":"required"}},"list":["$filter","$top","$skip"],"name":{"type":"string","maxLength":256,"pattern":"^[^*#&+:<>?]+$"},"properties":[{"path":"loggerType","type":"string","enum":["azureEventHub","applicationInsights","azureMonitor"],"openEnum":true,"required":true},{"path":"description","type":"string","maxLength":256},{"path":"credentials","type":"object"},{"path":"credentials.{key}","type":"string"},{"path":"isBuffered","type":"boolean"},{"path":"resourceId","type":"string"}],"secrets":["credentials.*"],"secretsReadable":true,"defaults":{"isBuffered":true,"resourceId":null,"description":null}},{"entity":"backend","kind":"entity","path":"/backends/{backendId}","type":"Microsoft.ApiManagement/service/backends","scopes":["service","workspace"],"verbs":{"HEAD":{"status":[200]},"GET":{"status":[200]},"PUT":{"status":[200,201],"ifMatch":"optional"},"PATCH":{"status":[200],"ifMatch":"required"},"DELETE":{"status":[200,204],"ifMatch":"required"}},"list":["$filter","$top","$skip"],"actions":{"reconnect":{"status":[202]}},"name":{"type":"string","minLength":1,"maxLength":80},"properties":[{"path":"url","type":"string","minLength":1,"maxLength":2000},{"path":"protocol","type":"string","enum":["http","soap"],"openEnum":true},{"path":"title","type":"string","minLength":1,"maxLength":300},{"path":"description","type":"string","minLength":1,"maxLength":2000},{"path":"resourceId","type":"string","minLength":1,"maxLength":2000},{"path":"properties","type":"object"},{"path":"properties.serviceFabricCluster","type":"object"},{"path":"properties.serviceFabricCluster.clientCertificateId","type":"string"},{"path":"properties.serviceFabricCluster.clientCertificatethumbprint","type":"string"},{"path":"properties.serviceFabricCluster.maxPartitionResolutionRetries","type":"integer"},{"path":"properties.serviceFabricCluster.managementEndpoints","type":"array","required":true,"items":{"type":"string"}},{"path":"properties.serviceFabricCluster.serverCertificateThumbprints","type":"array","items":{"type":"string"}},{"path":"properties.serviceFabricCluster.serverX509Names","type":"array","items":{"type":"object"}},{"path":"properties.serviceFabricCluster.serverX509Names[].name","type":"string"},{"path":"properties.serviceFabricCluster.serverX509Names[].issuerCertificateThumbprint","type":"string"},{"path":"credentials","type":"object"},{"path":"credentials.certificateIds","type":"array","maxItems":32,"items":{"type":"string"}},{"path":"credentials.certificate","type":"array","maxItems":32,"items":{"type":"string"}},{"path":"credentials.query","type":"object"},{"path":"credentials.query.{key}","type":"array","items":{"type":"string"}},{"path":"credentials.header","type":"object"},{"path":"credentials.header.{key}","type":"array","items":{"type":"string"}},{"path":"credentials.authorization","type":"object"},{"path":"credentials.authorization.scheme","type":"string","minLength":1,"maxLength":100,"required":true},{"path":"credentials.authorization.parameter","type":"string","minLength":1,"maxLength":300,"required":true},{"path":"proxy","type":"object"},{"path":"proxy.url","type":"string","minLength":1,"maxLength":2000,"required":true},{"path":"proxy.username","type":"string"},{"path":"proxy.password","type":"string"},{"path":"tls","type":"object"},{"path":"tls.validateCertificateChain","type":"boolean"},{"path":"tls.validateCertificateName","type":"boolean"},{"path":"circuitBreaker","type":"object"},{"path":"circuitBreaker.rules","type":"array","maxItems":15,"items":{"type":"object"}},{"path":"circuitBreaker.rules[].name","type":"string"},{"path":"circuitBreaker.rules[].failureCondition","type":"object"},{"path":"circuitBreaker.rules[].failureCondition.count","type":"integer"},{"path":"circuitBreaker.rules[].failureCondition.percentage","type":"integer"},{"path":"circuitBreaker.rules[].failureCondition.interval","type":"string"},{"path":"circuitBreaker.rules[].failureCondition.statusCodeRanges","type":"array","maxItems":10,"items":{"type":"object"}},{"path":"circuitBreaker.rules[].failureCondition.statusCodeRanges[].min","type":"integer","minimum":200,"maximum":599},{"path":"circuitBreaker.rules[].failureCondition.statusCodeRanges[].max","type":"integer","minimum":200,"maximum":599},{"path":"circuitBreaker.rules[].failureCondition.errorReasons","type":"array","maxItems":10,"items":{"type":"string","maxLength":200}},{"path":"circuitBreaker.rules[].tripDuration","type":"string"},{"path":"circuitBreaker.rules[].acceptRetryAfter","type":"boolean"},{"path":"pool","type":"object"},{"path":"pool.services","type":"array","minItems":1,"items":{"type":"object"}},{"path":"pool.services[].id","type":"string","required":true},{"path":"pool.services[].weight","type":"integer","minimum":0,"maximum":100},{"path":"pool.services[].priority","type":"integer","minimum":0,"maximum":100},{"path":"type","type":"string","enum":["Single","Pool"],"openEnum":true}],"preview":[{"path":"tls.serverCertificateThumbprints","type":"array","items":{"type":"string"}},{"path":"tls.serverX509Names","type":"array","items":{"type":"object"}},{"path":"tls.serverX509Names[].name","type":"string"},{"path":"tls.serverX509Names[].issuerCertificateThumbprint","type":"string"},{"path":"circuitBreaker.rules[].failureResponse","type":"object"},{"path":"circuitBreaker.rules[].failureResponse.statusCode","type":"integer","minimum":100,"maximum":599},{"path":"azureRegion","type":"string"},{"path":"pool.services[].preferredCarbonEmission","type":"string","enum":["VeryLow","Low","Medium","High","VeryHigh"],"openEnum":true},{"path":"pool.failureResponse","type":"object"},{"path":"pool.failureResponse.statusCode","type":"integer","minimum":100,"maximum":599},{"path":"pool.sessionAffinity","type":"object"},{"path":"pool.sessionAffinity.sessionId","type":"object"},{"path":"pool.sessionAffinity.sessionId.source","type":"string","enum":["cookie"],"openEnum":true},{"path":"pool.sessionAffinity.sessionId.name","type":"string"}],"refs":[{"property":"credentials.certificateIds[]","to":["certificate"]},{"property":"properties.serviceFabricCluster.clientCertificateId","to":["certificate"]},{"property":"pool.services[].id","to":["backend"]}],"secrets":["credentials.authorization.parameter","proxy.password","credentials.header","credentials.query"],"defaults":{"title":null,"tls.validateCertificateChain":true,"tls.validateCertificateName":true,"type":"Single"}},{"entity":"policyFragment","kind":"entity","path":"/policyFragments/{id}","type":"Microsoft.ApiManagement/service/policyFragments","scopes":["service","workspace"],"verbs":{"HEAD":{"status":[200]},"GET":{"status":[200],"query":["format"]},"PUT":{"status":[200,201,202,204],"ifMatch":"optional","lro":true},"DELETE":{"status":[200,204],"ifMatch":"required"}},"list":["$filter","$top","$skip","$orderby"],"actions":{"listReferences":{"status":[200]}},"name":{"type":"string","minLength":1,"maxLength":80,"pattern":"(^[\\\\w]+$)|(^[\\\\w][\\\\w\\\\-]+[\\\\w]$)"},"properties":[{"path":"value","type":"string","required":true},{"path":"description","type":"string","maxLength":1000},{"path":"format","type":"string","enum":["xml","rawxml"],"openEnum":true},{"path":"provisioningState","type":"string","readOnly":true}]},{"entity":"product","kind":"entity","path":"/products/{productId}","type":"Microsoft.ApiManagement/service/products","scopes":["service","workspace"],"verbs":{"HEAD":{"status":[200]},"GET":{"status":[200]},"PUT":{"status":[200,201],"ifMatch":"optional"},"PATCH":{"status":[200],"ifMatch":"required"},"DELETE":{"status":[200,204],"query":["deleteSubscriptions"],"ifMatch":"required"}},"list":["$filter","$top","$skip","tags","expandGroups"],"name":{"type":"string","minLength":1,"maxLength":256},"properties":[{"path":"displayName","type":"string","minLength":1,"maxLength":300,"required":true},{"path":"description","type":"string","maxLength":1000},{"path":"terms","type":"string"},{"path":"subscriptionRequired","type":"boolean"},{"path":"approvalRequired","type":"boolean"},{"path":"subscriptionsLimit","type":"integer"},{"path":"state","type":"string","enum":["notPublished","published"]}],"preview":[{"path":"authenticationType","type":"array","items":{"type":"string","enum":["subscription-key","application-token"],"openEnum":true}},{"path":"application","type":"object"},{"path":"application.entra","type":"object"},{"path":"application.entra.applicationId","type":"string"},{"path":"application.entra.audience","type":"string"}],"defaults":{"subscriptionRequired":true,"state":"notPublished","terms":null,"description":null,"approvalRequired":false,"subscriptionsLimit":null},"builtIns":["starter","unlimited"]},{"entity":"user","kind":"entity","path":"/users/{userId}","type":"Microsoft.ApiManagement/service/users","scopes":["service"],"verbs":{"HEAD":{"status":[200]},"GET":{"status":[200]},"PUT":{"status":[200,201],"query":["notify"],"ifMatch":"optional"},"PATCH":{"status":[200],"ifMatch":"required"},"DELETE":{"status":[200,201,202,204],"query":["deleteSubscriptions","notify","appType"],"ifMatch":"required","lro":true}},"list":["$filter","$top","$skip","expandGroups"],"actions":{"generateSsoUrl":{"status":[200]},"token":{"status":[200]},"confirmations/password/send":{"status":[204]}},"name":{"type":"string","minLength":1,"maxLength":80},"properties":[{"path":"email","type":"string","minLength":1,"maxLength":254,"required":true},{"path":"firstName","type":"string","minLength":1,"maxLength":100,"required":true},{"path":"lastName","type":"string","minLength":1,"maxLength":100,"required":true},{"path":"password","type":"string","writeOnly":true},{"path":"appType","type":"string","enum":["portal","developerPortal"],"openEnum":true,"writeOnly":true},{"path":"confirmation","type":"string","enum":["signup","invite"],"openEnum":true,"writeOnly":true},{"path":"state","type":"string","enum":["active","blocked","pending","deleted"],"openEnum":true},{"path":"note","type":"string"},{"path":"identities","type":"array","items":{"type":"object"}},{"path":"identities[].provider","type":"string"},{"path":"identities[].id","type":"string"},{"path":"registrationDate","type":"string","readOnly":true},{"path":"groups","type":"array","readOnly":true,"items":{"type":"object"}},{"path":"groups[].displayName","type":"string","minLength":1,"maxLength":300,"required":true},{"path":"groups[].description","type":"string","maxLength":1000},{"path":"groups[].builtIn","type":"boolean","readOnly":true},{"path":"groups[].type","type":"string","enum":["custom","system","external"]},{"path":"groups[].externalId","type":"string"}],"secrets":["password"],"defaults":{"state":"active","note":null,"identities":[{"provider":"Basic","id":"<email>"}]},"builtIns":["1"]},{"entity":"api","kind":"entity","path":"/apis/{apiId}","type":"Microsoft.ApiManagement/service/apis","scopes":["service","workspace"],"verbs":{"HEAD":{"status":[200]},"GET":{"status":[200]},"PUT":{"status":[200,201,202,204],"ifMatch":"optional","lro":true},"PATCH":{"status":[200],"ifMatch":"required"},"DELETE":{"status":[200,201,202,204],"query":["deleteRevisions"],"ifMatch":"required","lro":true}},"list":["$filter","$top","$skip","tags","expandApiVersionSet"],"name":{"type":"string","minLength":1,"maxLength":256,"pattern":"^[^*#&+:<>?]+$"},"properties":[{"path":"value","type":"string","writeOnly":true},{"path":"format","type":"string","enum":["wadl-xml","wadl-link-json","swagger-json","swagger-link-json","wsdl","wsdl-link","openapi","openapi+json","openapi-link","openapi+json-link","graphql-link","odata","odata-link","grpc","grpc-link"],"openEnum":true,"writeOnly":true},{"path":"wsdlSelector","type":"object","writeOnly":true},{"path":"wsdlSelector.wsdlServiceName","type":"string"},{"path":"wsdlSelector.wsdlEndpointName","type":"string"},{"path":"apiType","type":"string","enum":["http","soap","websocket","graphql","odata","grpc"],"openEnum":true,"writeOnly":true},{"path":"translateRequiredQueryParameters","type":"string","enum":["template","query"],"openEnum":true,"writeOnly":true},{"path":"sourceApiId","type":"string"},{"path":"displayName","type":"string","minLength":1,"maxLength":300},{"path":"serviceUrl","type":"string","maxLength":2000},{"path":"path","type":"string","maxLength":400,"required":true},{"path":"protocols","type":"array","items":{"type":"string","enum":["http","https","ws","wss"],"openEnum":true}},{"path":"apiVersionSet","type":"object"},{"path":"apiVersionSet.id","type":"string"},{"path":"apiVersionSet.name","type":"string"},{"path":"apiVersionSet.description","type":"string"},{"path":"apiVersionSet.versioningScheme","type":"string","enum":["Segment","Query","Header"],"openEnum":true},{"path":"apiVersionSet.versionQueryName","type":"string"},{"path":"apiVersionSet.versionHeaderName","type":"string"},{"path":"provisioningState","type":"string","readOnly":true},{"path":"description","type":"string"},{"path":"authenticationSettings","type":"object"},{"path":"authenticationSettings.oAuth2","type":"object"},{"path":"authenticationSettings.oAuth2.authorizationServerId","type":"string"},{"path":"authenticationSettings.oAuth2.scope","type":"string"},{"path":"authenticationSettings.openid","type":"object"},{"path":"authenticationSettings.openid.openidProviderId","type":"string"},{"path":"authenticationSettings.openid.bearerTokenSendingMethods","type":"array","items":{"type":"string","enum":["authorizationHeader","query"],"openEnum":true}},{"path":"authenticationSettings.oAuth2AuthenticationSettings","type":"array","items":{"type":"object"}},{"path":"authenticationSettings.oAuth2AuthenticationSettings[].authorizationServerId","type":"string"},{"path":"authenticationSettings.oAuth2AuthenticationSettings[].scope","type":"string"},{"path":"authenticationSettings.openidAuthenticationSettings","type":"array","items":{"type":"object"}},{"path":"authenticationSettings.openidAuthenticationSettings[].openidProviderId","type":"string"},{"path":"authenticationSettings.openidAuthenticationSettings[].bearerTokenSendingMethods","type":"array","items":{"type":"string","enum":["authorizationHeader","query"],"openEnum":true}},{"path":"subscriptionKeyParameterNames","type":"object"},{"path":"subscriptionKeyParameterNames.header","type":"string"},{"path":"subscriptionKeyParameterNames.query","type":"string"},{"path":"type","type":"string","enum":["http","soap","websocket","graphql","odata","grpc"],"openEnum":true},{"path":"apiRevision","type":"string","minLength":1,"maxLength":100},{"path":"apiVersion","type":"string","maxLength":100},{"path":"isCurrent","type":"boolean"},{"path":"isOnline","type":"boolean","readOnly":true},{"path":"apiRevisionDescription","type":"string","maxLength":256},{"path":"apiVersionDescription","type":"string","maxLength":256},{"path":"apiVersionSetId","type":"string"},{"path":"subscriptionRequired","type":"boolean"},{"path":"termsOfServiceUrl","type":"string"},{"path":"contact","type":"object"},{"path":"contact.name","type":"string"},{"path":"contact.url","type":"string"},{"path":"contact.email","type":"string"},{"path":"license","type":"object"},{"path":"license.name","type":"string"},{"path":"license.url","type":"string"}],"preview":[{"path":"mcpProperties","type":"object"},{"path":"mcpProperties.transportType","type":"string","enum":["sse","streamable"],"openEnum":true},{"path":"mcpProperties.endpoints","type":"array","items":{"type":"object"}},{"path":"mcpProperties.endpoints[].name","type":"string","minLength":1,"maxLength":300,"required":true},{"path":"mcpProperties.endpoints[].uriTemplate","type":"string","pattern":"^/.*$"}],"refs":[{"property":"apiVersionSetId","to":["apiVersionSet"]},{"property":"authenticationSettings.oAuth2.authorizationServerId","to":["authorizationServer"],"bare":true},{"property":"authenticationSettings.openid.openidProviderId","to":["openidConnectProvider"],"bare":true},{"property":"sourceApiId","to":["api"]}],"defaults":{"apiRevision":"1","isCurrent":true,"subscriptionRequired":true,"subscriptionKeyParameterNames":{"header":"Ocp-Apim-Subscription-Key","query":"subscription-key"},"description":null,"type":"http","authenticationSettings":{"oAuth2":null,"openid":null,"oAuth2AuthenticationSettings":[],"openidAuthenticationSettings":[]}},"builtIns":["echo-api"]},{"entity":"diagnostic","kind":"entity","path":"/diagnostics/{diagnosticId}","type":"Microsoft.ApiManagement/service/diagnostics","scopes":["service","workspace"],"verbs":{"HEAD":{"status":[200]},"GET":{"status":[200]},"PUT":{"status":[200,201],"ifMatch":"optional"},"PATCH":{"status":[200],"ifMatch":"required"},"DELETE":{"status":[200,204],"ifMatch":"required"}},"list":["$filter","$top","$skip"],"name":{"type":"string","minLength":1,"maxLength":80,"pattern":"^[^*#&+:<>?]+$"},"properties":[{"path":"alwaysLog","type":"string","enum":["allErrors"],"openEnum":true},{"path":"loggerId","type":"string","required":true},{"path":"sampling","type":"object"},{"path":"sampling.samplingType","type":"string","enum":["fixed"],"openEnum":true},{"path":"sampling.percentage","type":"integer","minimum":0,"maximum":100},{"path":"frontend","type":"object"},{"path":"frontend.request","type":"object"},{"path":"frontend.request.headers","type":"array","items":{"type":"string"}},{"path":"frontend.request.body","type":"object"},{"path":"frontend.request.body.bytes","type":"integer","maximum":8192},{"path":"frontend.request.dataMasking","type":"object"},{"path":"frontend.request.dataMasking.queryParams","type":"array","items":{"type":"object"}},{"path":"frontend.request.dataMasking.queryParams[].value","type":"string"},{"path":"frontend.request.dataMasking.queryParams[].mode","type":"string","enum":["Mask","Hide"],"openEnum":true},{"path":"frontend.request.dataMasking.headers","type":"array","items":{"type":"object"}},{"path":"frontend.request.dataMasking.headers[].value","type":"string"},{"path":"frontend.request.dataMasking.headers[].mode","type":"string","enum":["Mask","Hide"],"openEnum":true},{"path":"frontend.response","type":"object"},{"path":"frontend.response.headers","type":"array","items":{"type":"string"}},{"path":"frontend.response.body","type":"object"},{"path":"frontend.response.body.bytes","type":"integer","maximum":8192},{"path":"frontend.response.dataMasking","type":"object"},{"path":"frontend.response.dataMasking.queryParams","type":"array","items":{"type":"object"}},{"path":"frontend.response.dataMasking.queryParams[].value","type":"string"},{"path":"frontend.response.dataMasking.queryParams[].mode","type":"string","enum":["Mask","Hide"],"openEnum":true},{"path":"frontend.response.dataMasking.headers","type":"array","items":{"type":"object"}},{"path":"frontend.response.dataMasking.headers[].value","type":"string"},{"path":"frontend.response.dataMasking.headers[].mode","type":"string","enum":["Mask","Hide"],"openEnum":true},{"path":"backend","type":"object"},{"path":"backend.request","type":"object"},{"path":"backend.request.headers","type":"array","items":{"type":"string"}},{"path":"backend.request.body","type":"object"},{"path":"backend.request.body.bytes","type":"integer","maximum":8192},{"path":"backend.request.dataMasking","type":"object"},{"path":"backend.request.dataMasking.queryParams","type":"array","items":{"type":"object"}},{"path":"backend.request.dataMasking.queryParams[].value","type":"string"},{"path":"backend.request.dataMasking.queryParams[].mode","type":"string","enum":["Mask","Hide"],"openEnum":true},{"path":"backend.request.dataMasking.headers","type":"array","items":{"type":"object"}},{"path":"backend.request.dataMasking.headers[].value","type":"string"},{"path":"backend.request.dataMasking.headers[].mode","type":"string","enum":["Mask","Hide"],"openEnum":true},{"path":"backend.response","type":"object"},{"path":"backend.response.headers","type":"array","items":{"type":"string"}},{"path":"backend.response.body","type":"object"},{"path":"backend.response.body.bytes","type":"integer","maximum":8192},{"path":"backend.response.dataMasking","type":"object"},{"path":"backend.response.dataMasking.queryParams","type":"array","items":{"type":"object"}},{"path":"backend.response.dataMasking.queryParams[].value","type":"string"},{"path":"backend.response.dataMasking.queryParams[].mode","type":"string","enum":["Mask","Hide"],"openEnum":true},{"path":"backend.response.dataMasking.headers","type":"array","items":{"type":"object"}},{"path":"backend.response.dataMasking.headers[].value","type":"string"},{"path":"backend.response.dataMasking.headers[].mode","type":"string","enum":["Mask","Hide"],"openEnum":true},{"path":"logClientIp","type":"boolean"},{"path":"httpCorrelationProtocol","type":"string","enum":["None","Legacy","W3C"],"openEnum":true},{"path":"verbosity","type":"string","enum":["verbose","information","error"],"openEnum":true},{"path":"operationNameFormat","type":"string","enum":["Name","Url"],"openEnum":true},{"path":"metrics","type":"boolean"}],"preview":[{"path":"largeLanguageModel","type":"object"},{"path":"largeLanguageModel.logs","type":"string","enum":["enabled","disabled"],"openEnum":true},{"path":"largeLanguageModel.requests","type":"object"},{"path":"largeLanguageModel.requests.messages","type":"string","enum":["all"],"openEnum":true},{"path":"largeLanguageModel.requests.maxSizeInBytes","type":"integer","minimum":1,"maximum":262144},{"path":"largeLanguageModel.responses","type":"object"},{"path":"largeLanguageModel.responses.messages","type":"string","enum":["all"],"openEnum":true},{"path":"largeLanguageModel.responses.maxSizeInBytes","type":"integer","minimum":1,"maximum":262144}],"refs":[{"property":"loggerId","to":["logger"]}],"defaults":{"alwaysLog":null,"httpCorrelationProtocol":"Legacy","logClientIp":true,"sampling":null,"frontend":{"request":{"headers":null,"body":null,"dataMasking":{"queryParams":[{"value":"*","mode":"Hide"}]}},"response":null}}},{"entity":"servicePolicy","kind":"policy","path":"/policies/{policyId}","type":"Microsoft.ApiManagement/service/policies","scopes":["service","workspace"],"verbs":{"HEAD":{"status":[200]},"GET":{"status":[200],"query":["format"]},"PUT":{"status":[200,201],"ifMatch":"optional"},"DELETE":{"status":[200,204],"ifMatch":"required"}},"list":[],"name":{"type":"string","enum":["policy"],"openEnum":true},"properties":[{"path":"value","type":"string","required":true},{"path":"format","type":"string","enum":["xml","xml-link","rawxml","rawxml-link"],"openEnum":true}],"defaults":{"format":"xml"},"builtIns":["policy"]},{"entity":"workspace","kind":"entity","path":"/workspaces/{workspaceId}","type":"Microsoft.ApiManagement/service/workspaces","scopes":["service"],"since":"2022-09-01-preview","verbs":{"HEAD":{"status":[200]},"GET":{"status":[200]},"PUT":{"status":[200,201],"ifMatch":"optional"},"PATCH":{"status":[200],"ifMatch":"required"},"DELETE":{"status":[200,204],"ifMatch":"required"}},"list":["$filter","$top","$skip"],"name":{"type":"string","minLength":1,"maxLength":80,"pattern":"^[^*#&+:<>?]+$"},"properties":[{"path":"displayName","type":"string","required":true},{"path":"description","type":"string"}]},{"entity":"tenantAccess","kind":"singleton","path":"/tenant/{accessName}","type":"Microsoft.ApiManagement/service/tenant","scopes":["service"],"verbs":{"HEAD":{"status":[200]},"GET":{"status":[200]},"PUT":{"status":[200],"ifMatch":"required"},"PATCH":{"status":[200],"ifMatch":"required"}},"list":["$filter"],"actions":{"regeneratePrimaryKey":{"status":[204]},"regenerateSecondaryKey":{"status":[204]},"listSecrets":{"status":[200]},"git/regeneratePrimaryKey":{"status":[204]},"git/regenerateSecondaryKey":{"status":[204]}},"name":{"type":"string","enum":["access","gitAccess"],"openEnum":true},"properties":[{"path":"principalId","type":"string"},{"path":"primaryKey","type":"string","sensitive":true,"writeOnly":true},{"path":"secondaryKey","type":"string","sensitive":true,"writeOnly":true},{"path":"enabled","type":"boolean"},{"path":"id","type":"string","readOnly":true}],"secrets":["primaryKey","secondaryKey"],"secretsReadable":true},{"entity":"portalSetting","kind":"singleton","path":"/portalsettings/{settingName}","type":"Microsoft.ApiManagement/service/portalsettings","scopes":["service"],"verbs":{"HEAD":{"status":[200]},"GET":{"status":[200]},"PATCH":{"status":[204],"ifMatch":"required"},"PUT":{"status":[200],"ifMatch":"optional"}},"list":[],"actions":{"listSecrets":{"status":[200]}},"name":{"type":"string","enum":["signin","signup","delegation"]},"properties":[{"path":"signin:.enabled","type":"boolean"},{"path":"signup:.enabled","type":"boolean"},{"path":"signup:.termsOfService","type":"object"},{"path":"signup:.termsOfService.text","type":"string"},{"path":"signup:.termsOfService.enabled","type":"boolean"},{"path":"signup:.termsOfService.consentRequired","type":"boolean"},{"path":"delegation:.url","type":"string"},{"path":"delegation:.validationKey","type":"string","sensitive":true},{"path":"delegation:.subscriptions","type":"object"},{"path":"delegation:.subscriptions.enabled","type":"boolean"},{"path":"delegation:.userRegistration","type":"object"},{"path":"delegation:.userRegistration.enabled","type":"boolean"}]},{"entity":"emailTemplate","kind":"entity","path":"/templates/{templateName}","type":"Microsoft.ApiManagement/service/templates","scopes":["service"],"verbs":{"HEAD":{"status":[200]},"GET":{"status":[200]},"PUT":{"status":[200,201],"ifMatch":"optional"},"PATCH":{"status":[200],"ifMatch":"required"},"DELETE":{"status":[200,204],"ifMatch":"required"}},"list":["$filter","$top","$skip"],"name":{"type":"string","enum":["applicationApprovedNotificationMessage","accountClosedDeveloper","quotaLimitApproachingDeveloperNotificationMessage","newDeveloperNotificationMessage","emailChangeIdentityDefault","inviteUserNotificationMessage","newCommentNotificationMessage","confirmSignUpIdentityDefault","newIssueNotificationMessage","purchaseDeveloperNotificationMessage","passwordResetIdentityDefault","passwordResetByAdminNotificationMessage","rejectDeveloperNotificationMessage","requestDeveloperNotificationMessage"],"openEnum":true},"properties":[{"path":"subject","type":"string","minLength":1,"maxLength":1000},{"path":"title","type":"string"},{"path":"description","type":"string"},{"path":"body","type":"string","minLength":1},{"path":"parameters","type":"array","items":{"type":"object"}},{"path":"parameters[].name","type":"string","minLength":1,"maxLength":256,"pattern":"^[A-Za-z0-9-._]+$"},{"path":"parameters[].title","type":"string","minLength":1,"maxLength":4096},{"path":"parameters[].description","type":"string","minLength":1,"maxLength":256,"pattern":"^[A-Za-z0-9-._]+$"},{"path":"isDefault","type":"boolean","readOnly":true}]},{"entity":"notification","kind":"entity","path":"/notifications/{notificationName}","type":"Microsoft.ApiManagement/service/notifications","scopes":["service","workspace"],"verbs":{"GET":{"status":[200]},"PUT":{"status":[200],"ifMatch":"optional"}},"list":["$top","$skip"],"name":{"type":"string","enum":["RequestPublisherNotificationMessage","PurchasePublisherNotificationMessage","NewApplicationNotificationMessage","BCC","NewIssuePublisherNotificationMessage","AccountClosedPublisher","QuotaLimitApproachingPublisherNotificationMessage"],"openEnum":true},"properties":[{"path":"title","type":"string","minLength":1,"maxLength":1000,"required":true},{"path":"description","type":"string"},{"path":"recipients","type":"object"},{"path":"recipients.emails","type":"array","items":{"type":"string"}},{"path":"recipients.users","type":"array","items":{"type":"string"}}]},{"entity":"apiSchema","kind":"entity","path":"/apis/{apiId}/schemas/{schemaId}","type":"Microsoft.ApiManagement/service/apis/schemas","parent":"api","scopes":["service","workspace"],"verbs":{"HEAD":{"status":[200]},"GET":{"status":[200]},"PUT":{"status":[200,201,202,204],"ifMatch":"optional","lro":true},"DELETE":{"status":[200,204],"query":["force"],"ifMatch":"required"}},"list":["$filter","$top","$skip"],"name":{"type":"string","minLength":1,"maxLength":80},"properties":[{"path":"contentType","type":"string","required":true},{"path":"document","type":"object","required":true},{"path":"document.value","type":"string"},{"path":"document.definitions","type":"any"},{"path":"document.components","type":"any"},{"path":"provisioningState","type":"string","readOnly":true}]},{"entity":"apiOperation","kind":"entity","path":"/apis/{apiId}/operations/{operationId}","type":"Microsoft.ApiManagement/service/apis/operations","parent":"api","scopes":["service","workspace"],"verbs":{"HEAD":{"status":[200]},"GET":{"status":[200]},"PUT":{"status":[200,201],"ifMatch":"optional"},"PATCH":{"status":[200],"ifMatch":"required"},"DELETE":{"status":[200,204],"ifMatch":"required"}},"list":["$filter","$top","$skip","tags"],"name":{"type":"string","minLength":1,"maxLength":80},"properties":[{"path":"displayName","type":"string","minLength":1,"maxLength":300,"required":true},{"path":"method","type":"string","required":true},{"path":"urlTemplate","type":"string","minLength":1,"maxLength":1000,"required":true},{"path":"templateParameters","type":"array","items":{"type":"object"}},{"path":"templateParameters[].name","type":"string","required":true},{"path":"templateParameters[].description","type":"string"},{"path":"templateParameters[].type","type":"string","required":true},{"path":"templateParameters[].defaultValue","type":"string"},{"path":"templateParameters[].required","type":"boolean"},{"path":"templateParameters[].values","type":"array","items":{"type":"string"}},{"path":"templateParameters[].schemaId","type":"string"},{"path":"templateParameters[].typeName","type":"string"},{"path":"templateParameters[].examples","type":"object"},{"path":"templateParameters[].examples.{key}","type":"object"},{"path":"templateParameters[].examples.{key}.summary","type":"string"},{"path":"templateParameters[].examples.{key}.description","type":"string"},{"path":"templateParameters[].examples.{key}.value","type":"any"},{"path":"templateParameters[].examples.{key}.externalValue","type":"string"},{"path":"description","type":"string","maxLength":1000},{"path":"request","type":"object"},{"path":"request.description","type":"string"},{"path":"request.queryParameters","type":"array","items":{"type":"object"}},{"path":"request.queryParameters[].name","type":"string","required":true},{"path":"request.queryParameters[].description","type":"string"},{"path":"request.queryParameters[].type","type":"string","required":true},{"path":"request.queryParameters[].defaultValue","type":"string"},{"path":"request.queryParameters[].required","type":"boolean"},{"path":"request.queryParameters[].values","type":"array","items":{"type":"string"}},{"path":"request.queryParameters[].schemaId","type":"string"},{"path":"request.queryParameters[].typeName","type":"string"},{"path":"request.queryParameters[].examples","type":"object"},{"path":"request.queryParameters[].examples.{key}","type":"object"},{"path":"request.queryParameters[].examples.{key}.summary","type":"string"},{"path":"request.queryParameters[].examples.{key}.description","type":"string"},{"path":"request.queryParameters[].examples.{key}.value","type":"any"},{"path":"request.queryParameters[].examples.{key}.externalValue","type":"string"},{"path":"request.headers","type":"array","items":{"type":"object"}},{"path":"request.headers[].name","type":"string","required":true},{"path":"request.headers[].description","type":"string"},{"path":"request.headers[].type","type":"string","required":true},{"path":"request.headers[].defaultValue","type":"string"},{"path":"request.headers[].required","type":"boolean"},{"path":"request.headers[].values","type":"array","items":{"type":"string"}},{"path":"request.headers[].schemaId","type":"string"},{"path":"request.headers[].typeName","type":"string"},{"path":"request.headers[].examples","type":"object"},{"path":"request.headers[].examples.{key}","type":"object"},{"path":"request.headers[].examples.{key}.summary","type":"string"},{"path":"request.headers[].examples.{key}.description","type":"string"},{"path":"request.headers[].examples.{key}.value","type":"any"},{"path":"request.headers[].examples.{key}.externalValue","type":"string"},{"path":"request.representations","type":"array","items":{"type":"object"}},{"path":"request.representations[].contentType","type":"string","required":true},{"path":"request.representations[].schemaId","type":"string"},{"path":"request.representations[].typeName","type":"string"},{"path":"request.representations[].formParameters","type":"array","items":{"type":"object"}},{"path":"request.representations[].formParameters[].name","type":"string","required":true},{"path":"request.representations[].formParameters[].description","type":"string"},{"path":"request.representations[].formParameters[].type","type":"string","required":true},{"path":"request.representations[].formParameters[].defaultValue","type":"string"},{"path":"request.representations[].formParameters[].required","type":"boolean"},{"path":"request.representations[].formParameters[].values","type":"array","items":{"type":"string"}},{"path":"request.representations[].formParameters[].schemaId","type":"string"},{"path":"request.representations[].formParameters[].typeName","type":"string"},{"path":"request.representations[].formParameters[].examples","type":"object"},{"path":"request.representations[].formParameters[].examples.{key}","type":"object"},{"path":"request.representations[].formParameters[].examples.{key}.summary","type":"string"},{"path":"request.representations[].formParameters[].examples.{key}.description","type":"string"},{"path":"request.representations[].formParameters[].examples.{key}.value","type":"any"},{"path":"request.representations[].formParameters[].examples.{key}.externalValue","type":"string"},{"path":"request.representations[].examples","type":"object"},{"path":"request.representations[].examples.{key}","type":"object"},{"path":"request.representations[].examples.{key}.summary","type":"string"},{"path":"request.representations[].examples.{key}.description","type":"string"},{"path":"request.representations[].examples.{key}.value","type":"any"},{"path":"request.representations[].examples.{key}.externalValue","type":"string"},{"path":"responses","type":"array","items":{"type":"object"}},{"path":"responses[].statusCode","type":"integer","required":true},{"path":"responses[].description","type":"string"},{"path":"responses[].representations","type":"array","items":{"type":"object"}},{"path":"responses[].representations[].contentType","type":"string","required":true},{"path":"responses[].representations[].schemaId","type":"string"},{"path":"responses[].representations[].typeName","type":"string"},{"path":"responses[].representations[].formParameters","type":"array","items":{"type":"object"}},{"path":"responses[].representations[].formParameters[].name","type":"string","required":true},{"path":"responses[].representations[].formParameters[].description","type":"string"},{"path":"responses[].representations[].formParameters[].type","type":"string","required":true},{"path":"responses[].representations[].formParameters[].defaultValue","type":"string"},{"path":"responses[].representations[].formParameters[].required","type":"boolean"},{"path":"responses[].representations[].formParameters[].values","type":"array","items":{"type":"string"}},{"path":"responses[].representations[].formParameters[].schemaId","type":"string"},{"path":"responses[].representations[].formParameters[].typeName","type":"string"},{"path":"responses[].representations[].formParameters[].examples","type":"object"},{"path":"responses[].representations[].formParameters[].examples.{key}","type":"object"},{"path":"responses[].representations[].formParameters[].examples.{key}.summary","type":"string"},{"path":"responses[].representations[].formParameters[].examples.{key}.description","type":"string"},{"path":"responses[].representations[].formParameters[].examples.{key}.value","type":"any"},{"path":"responses[].representations[].formParameters[].examples.{key}.externalValue","type":"string"},{"path":"responses[].representations[].examples","type":"object"},{"path":"responses[].representations[].examples.{key}","type":"object"},{"path":"responses[].representations[].examples.{key}.summary","type":"string"},{"path":"responses[].representations[].examples.{key}.description","type":"string"},{"path":"responses[].representations[].examples.{key}.value","type":"any"},{"path":"responses[].representations[].examples.{key}.externalValue","type":"string"},{"path":"responses[].headers","type":"array","items":{"type":"object"}},{"path":"responses[].headers[].name","type":"string","required":true},{"path":"responses[].headers[].description","type":"string"},{"path":"responses[].headers[].type","type":"string","required":true},{"path":"responses[].headers[].defaultValue","type":"string"},{"path":"responses[].headers[].required","type":"boolean"},{"path":"responses[].headers[].values","type":"array","items":{"type":"string"}},{"path":"responses[].headers[].schemaId","type":"string"},{"path":"responses[].headers[].typeName","type":"string"},{"path":"responses[].headers[].examples","type":"object"},{"path":"responses[].headers[].examples.{key}","type":"object"},{"path":"responses[].headers[].examples.{key}.summary","type":"string"},{"path":"responses[].headers[].examples.{key}.description","type":"string"},{"path":"responses[].headers[].examples.{key}.value","type":"any"},{"path":"responses[].headers[].examples.{key}.externalValue","type":"string"},{"path":"policies","type":"string"}]},{"entity":"apiPolicy","kind":"policy","path":"/apis/{apiId}/policies/{policyId}","type":"Microsoft.ApiManagement/service/apis/policies","parent":"api","scopes":["service","workspace"],"verbs":{"HEAD":{"status":[200]},"GET":{"status":[200],"query":["format"]},"PUT":{"status":[200,201],"ifMatch":"optional"},"DELETE":{"status":[200,204],"ifMatch":"required"}},"list":[],"name":{"type":"string","enum":["policy"],"openEnum":true},"properties":[{"path":"value","type":"string","required":true},{"path":"format","type":"string","enum":["xml","xml-link","rawxml","rawxml-link"],"openEnum":true}]},{"entity":"apiOperationPolicy","kind":"policy","path":"/apis/{apiId}/operations/{operationId}/policies/{policyId}","type":"Microsoft.ApiManagement/service/apis/operations/policies","parent":"apiOperation","scopes":["service","workspace"],"verbs":{"HEAD":{"status":[200]},"GET":{"status":[200],"query":["format"]},"PUT":{"status":[200,201],"ifMatch":"optional"},"DELETE":{"status":[200,204],"ifMatch":"required"}},"list":[],"name":{"type":"string","enum":["policy"],"openEnum":true},"properties":[{"path":"value","type":"string","required":true},{"path":"format","type":"string","enum":["xml","xml-link","rawxml","rawxml-link"],"openEnum":true}]},{"entity":"apiDiagnostic","kind":"entity","path":"/apis/{apiId}/diagnostics/{diagnosticId}","type":"Microsoft.ApiManagement/service/apis/diagnostics","parent":"api","scopes":["service","workspace"],"verbs":{"HEAD":{"status":[200]},"GET":{"status":[200]},"PUT":{"status":[200,201],"ifMatch":"optional"},"PATCH":{"status":[200],"ifMatch":"required"},"DELETE":{"status":[200,204],"ifMatch":"required"}},"list":["$filter","$top","$skip"],"name":{"type":"string","minLength":1,"maxLength":80,"pattern":"^[^*#&+:<>?]+$"},"properties":[{"path":"alwaysLog","type":"string","enum":["allErrors"],"openEnum":true},{"path":"loggerId","type":"string","required":true},{"path":"sampling","type":"object"},{"path":"sampling.samplingType","type":"string","enum":["fixed"],"openEnum":true},{"path":"sampling.percentage","type":"integer","minimum":0,"maximum":100},{"path":"frontend","type":"object"},{"path":"frontend.request","type":"object"},{"path":"frontend.request.headers","type":"array","items":{"type":"string"}},{"path":"frontend.request.body","type":"object"},{"path":"frontend.request.body.bytes","type":"integer","maximum":8192},{"path":"frontend.request.dataMasking","type":"object"},{"path":"frontend.request.dataMasking.queryParams","type":"array","items":{"type":"object"}},{"path":"frontend.request.dataMasking.queryParams[].value","type":"string"},{"path":"frontend.request.dataMasking.queryParams[].mode","type":"string","enum":["Mask","Hide"],"openEnum":true},{"path":"frontend.request.dataMasking.headers","type":"array","items":{"type":"object"}},{"path":"frontend.request.dataMasking.headers[].value","type":"string"},{"path":"frontend.request.dataMasking.headers[].mode","type":"string","enum":["Mask","Hide"],"openEnum":true},{"path":"frontend.response","type":"object"},{"path":"frontend.response.headers","type":"array","items":{"type":"string"}},{"path":"frontend.response.body","type":"object"},{"path":"frontend.response.body.bytes","type":"integer","maximum":8192},{"path":"frontend.response.dataMasking","type":"object"},{"path":"frontend.response.dataMasking.queryParams","type":"array","items":{"type":"object"}},{"path":"frontend.response.dataMasking.queryParams[].value","type":"string"},{"path":"frontend.response.dataMasking.queryParams[].mode","type":"string","enum":["Mask","Hide"],"openEnum":true},{"path":"frontend.response.dataMasking.headers","type":"array","items":{"type":"object"}},{"path":"frontend.response.dataMasking.headers[].value","type":"string"},{"path":"frontend.response.dataMasking.headers[].mode","type":"string","enum":["Mask","Hide"],"openEnum":true},{"path":"backend","type":"object"},{"path":"backend.request","type":"object"},{"path":"backend.request.headers","type":"array","items":{"type":"string"}},{"path":"backend.request.body","type":"object"},{"path":"backend.request.body.bytes","type":"integer","maximum":8192},{"path":"backend.request.dataMasking","type":"object"},{"path":"backend.request.dataMasking.queryParams","type":"array","items":{"type":"object"}},{"path":"backend.request.dataMasking.queryParams[].value","type":"string"},{"path":"backend.request.dataMasking.queryParams[].mode","type":"string","enum":["Mask","Hide"],"openEnum":true},{"path":"backend.request.dataMasking.headers","type":"array","items":{"type":"object"}},{"path":"backend.request.dataMasking.headers[].value","type":"string"},{"path":"backend.request.dataMasking.headers[].mode","type":"string","enum":["Mask","Hide"],"openEnum":true},{"path":"backend.response","type":"object"},{"path":"backend.response.headers","type":"array","items":{"type":"string"}},{"path":"backend.response.body","type":"object"},{"path":"backend.response.body.bytes","type":"integer","maximum":8192},{"path":"backend.response.dataMasking","type":"object"},{"path":"backend.response.dataMasking.queryParams","type":"array","items":{"type":"object"}},{"path":"backend.response.dataMasking.queryParams[].value","type":"string"},{"path":"backend.response.dataMasking.queryParams[].mode","type":"string","enum":["Mask","Hide"],"openEnum":true},{"path":"backend.response.dataMasking.headers","type":"array","items":{"type":"object"}},{"path":"backend.response.dataMasking.headers[].value","type":"string"},{"path":"backend.response.dataMasking.headers[].mode","type":"string","enum":["Mask","Hide"],"openEnum":true},{"path":"logClientIp","type":"boolean"},{"path":"httpCorrelationProtocol","type":"string","enum":["None","Legacy","W3C"],"openEnum":true},{"path":"verbosity","type":"string","enum":["verbose","information","error"],"openEnum":true},{"path":"operationNameFormat","type":"string","enum":["Name","Url"],"openEnum":true},{"path":"metrics","type":"boolean"}],"preview":[{"path":"largeLanguageModel","type":"object"},{"path":"largeLanguageModel.logs","type":"string","enum":["enabled","disabled"],"openEnum":true},{"path":"largeLanguageModel.requests","type":"object"},{"path":"largeLanguageModel.requests.messages","type":"string","enum":["all"],"openEnum":true},{"path":"largeLanguageModel.requests.maxSizeInBytes","type":"integer","minimum":1,"maximum":262144},{"path":"largeLanguageModel.responses","type":"object"},{"path":"largeLanguageModel.responses.messages","type":"string","enum":["all"],"openEnum":true},{"path":"largeLanguageModel.responses.maxSizeInBytes","type":"integer","minimum":1,"maximum":262144}],"refs":[{"property":"loggerId","to":["logger"]}]},{"entity":"apiRelease","kind":"entity","path":"/apis/{apiId}/releases/{releaseId}","type":"Microsoft.ApiManagement/service/apis/releases","parent":"api","scopes":["service","workspace"],"verbs":{"HEAD":{"status":[200]},"GET":{"status":[200]},"PUT":{"status":[200,201],"ifMatch":"optional"},"PATCH":{"status":[200],"ifMatch":"required"},"DELETE":{"status":[200,204],"ifMatch":"required"}},"list":["$filter","$top","$skip"],"name":{"type":"string","minLength":1,"maxLength":80,"pattern":"^[^*#&+:<>?]+$"},"properties":[{"path":"apiId","type":"string"},{"path":"createdDateTime","type":"string","readOnly":true},{"path":"updatedDateTime","type":"string","readOnly":true},{"path":"notes","type":"string"}],"refs":[{"property":"apiId","to":["api"]}]},{"entity":"apiTagDescription","kind":"entity","path":"/apis/{apiId}/tagDescriptions/{tagDescriptionId}","type":"Microsoft.ApiManagement/service/apis/tagDescriptions","parent":"api","scopes":["service"],"verbs":{"HEAD":{"status":[200]},"GET":{"status":[200]},"PUT":{"status":[200,201],"ifMatch":"optional"},"DELETE":{"status":[200,204],"ifMatch":"required"}},"list":["$filter","$top","$skip"],"name":{"type":"string","minLength":1,"maxLength":80,"pattern":"^[^*#&+:<>?]+$"},"properties":[{"path":"description","type":"string"},{"path":"externalDocsUrl","type":"string","maxLength":2000},{"path":"externalDocsDescription","type":"string"},{"path":"tagId","type":"string","readOnly":true},{"path":"displayName","type":"string","minLength":1,"maxLength":160,"readOnly":true}],"refs":[{"property":"(name)","to":["tag"]}]},{"entity":"apiWiki","kind":"singleton","path":"/apis/{apiId}/wikis/{wikiId}","type":"Microsoft.ApiManagement/service/apis/wikis","parent":"api","scopes":["service"],"verbs":{"HEAD":{"status":[200]},"GET":{"status":[200]},"PUT":{"status":[200,201],"ifMatch":"optional"},"PATCH":{"status":[200],"ifMatch":"required"},"DELETE":{"status":[200,204],"ifMatch":"required"}},"list":["$filter","$top","$skip"],"name":{"type":"string","enum":["default"]},"properties":[{"path":"documents","type":"array","items":{"type":"object"}},{"path":"documents[].documentationId","type":"string"}],"refs":[{"property":"documents[].documentationId","to":["documentation"]}]},{"entity":"graphqlResolver","kind":"entity","path":"/apis/{apiId}/resolvers/{resolverId}","type":"Microsoft.ApiManagement/service/apis/resolvers","parent":"api","scopes":["service"],"verbs":{"HEAD":{"status":[200]},"GET":{"status":[200]},"PUT":{"status":[200,201],"ifMatch":"optional"},"PATCH":{"status":[200],"ifMatch":"required"},"DELETE":{"status":[200,204],"ifMatch":"required"}},"list":["$filter","$top","$skip"],"name":{"type":"string","minLength":1,"maxLength":80},"properties":[{"path":"displayName","type":"string","minLength":1,"maxLength":300},{"path":"path","type":"string","minLength":1,"maxLength":300},{"path":"description","type":"string","maxLength":1000}]},{"entity":"graphqlResolverPolicy","kind":"policy","path":"/apis/{apiId}/resolvers/{resolverId}/policies/{policyId}","type":"Microsoft.ApiManagement/service/apis/resolvers/policies","parent":"graphqlResolver","scopes":["service"],"verbs":{"HEAD":{"status":[200]},"GET":{"status":[200],"query":["format"]},"PUT":{"status":[200,201],"ifMatch":"optional"},"DELETE":{"status":[200,204],"ifMatch":"required"}},"list":[],"name":{"type":"string","enum":["policy"],"openEnum":true},"properties":[{"path":"value","type":"string","required":true},{"path":"format","type":"string","enum":["xml","xml-link","rawxml","rawxml-link"],"openEnum":true}]},{"entity":"apiIssue","kind":"entity","path":"/apis/{apiId}/issues/{issueId}","type":"Microsoft.ApiManagement/service/apis/issues","parent":"api","scopes":["service"],"verbs":{"HEAD":{"status":[200]},"GET":{"status":[200],"query":["expandCommentsAttachments"]},"PUT":{"status":[200,201],"ifMatch":"optional"},"PATCH":{"status":[200],"ifMatch":"required"},"DELETE":{"status":[200,204],"ifMatch":"required"}},"list":["$filter","$top","$skip","expandCommentsAttachments"],"name":{"type":"string","minLength":1,"maxLength":256,"pattern":"^[^*#&+:<>?]+$"},"properties":[{"path":"title","type":"string","required":true},{"path":"description","type":"string","required":true},{"path":"userId","type":"string","required":true},{"path":"createdDate","type":"string"},{"path":"state","type":"string","enum":["proposed","open","removed","resolved","closed"],"openEnum":true},{"path":"apiId","type":"string"}],"refs":[{"property":"userId","to":["user"]},{"property":"apiId","to":["api"]}]},{"entity":"productPolicy","kind":"policy","path":"/products/{productId}/policies/{policyId}","type":"Microsoft.ApiManagement/service/products/policies","parent":"product","scopes":["service","workspace"],"verbs":{"HEAD":{"status":[200]},"GET":{"status":[200],"query":["format"]},"PUT":{"status":[200,201],"ifMatch":"optional"},"DELETE":{"status":[200,204],"ifMatch":"required"}},"list":[],"name":{"type":"string","enum":["policy"],"openEnum":true},"properties":[{"path":"value","type":"string","required":true},{"path":"format","type":"string","enum":["xml","xml-link","rawxml","rawxml-link"],"openEnum":true}]},{"entity":"productWiki","kind":"singleton","path":"/products/{productId}/wikis/{wikiId}","type":"Microsoft.ApiManagement/service/products/wikis","parent":"product","scopes":["service"],"verbs":{"HEAD":{"status":[200]},"GET":{"status":[200]},"PUT":{"status":[200,201],"ifMatch":"optional"},"PATCH":{"status":[200],"ifMatch":"required"},"DELETE":{"status":[200,204],"ifMatch":"required"}},"list":["$filter","$top","$skip"],"name":{"type":"string","enum":["default"]},"properties":[{"path":"documents","type":"array","items":{"type":"object"}},{"path":"documents[].documentationId","type":"string"}],"refs":[{"property":"documents[].documentationId","to":["documentation"]}]},{"entity":"productApi","kind":"association","path":"/products/{productId}/apis/{apiId}","type":"Microsoft.ApiManagement/service/products/apis","parent":"product","scopes":["service"],"verbs":{"HEAD":{"status":[204]},"PUT":{"status":[200,201]},"DELETE":{"status":[200,204]}},"list":["$filter","$top","$skip"],"name":{"type":"string","minLength":1,"maxLength":256,"pattern":"^[^*#&+:<>?]+$"}},{"entity":"productGroup","kind":"association","path":"/products/{productId}/groups/{groupId}","type":"Microsoft.ApiManagement/service/products/groups","parent":"product","scopes":["service"],"verbs":{"HEAD":{"status":[204]},"PUT":{"status":[200,201]},"DELETE":{"status":[200,204]}},"list":["$filter","$top","$skip"],"name":{"type":"string","minLength":1,"maxLength":256}},{"entity":"productTag","kind":"association","path":"/products/{productId}/tags/{tagId}","type":"Microsoft.ApiManagement/service/products/tags","parent":"product","scopes":["service"],"verbs":{"HEAD":{"status":[200]},"GET":{"status":[200]},"PUT":{"status":[200,201]},"DELETE":{"status":[200,204]}},"list":["$filter","$top","$skip"],"name":{"type":"string","minLength":1,"maxLength":80,"pattern":"^[^*#&+:<>?]+$"},"properties":[{"path":"displayName","type":"string","minLength":1,"maxLength":160,"required":true}]},{"entity":"apiTag","kind":"association","path":"/apis/{apiId}/tags/{tagId}","type":"Microsoft.ApiManagement/service/apis/tags","parent":"api","scopes":["service"],"verbs":{"HEAD":{"status":[200]},"GET":{"status":[200]},"PUT":{"status":[200,201]},"DELETE":{"status":[200,204]}},"list":["$filter","$top","$skip"],"name":{"type":"string","minLength":1,"maxLength":80,"pattern":"^[^*#&+:<>?]+$"},"properties":[{"path":"displayName","type":"string","minLength":1,"maxLength":160,"required":true}]},{"entity":"operationTag","kind":"association","path":"/apis/{apiId}/operations/{operationId}/tags/{tagId}","type":"Microsoft.ApiManagement/service/apis/operations/tags","parent":"apiOperation","scopes":["service"],"verbs":{"HEAD":{"status":[200]},"GET":{"status":[200]},"PUT":{"status":[200,201]},"DELETE":{"status":[200,204]}},"list":["$filter","$top","$skip"],"name":{"type":"string","minLength":1,"maxLength":80,"pattern":"^[^*#&+:<>?]+$"},"properties":[{"path":"displayName","type":"string","minLength":1,"maxLength":160,"required":true}]},{"entity":"groupUser","kind":"association","path":"/groups/{groupId}/users/{userId}","type":"Microsoft.ApiManagement/service/groups/users","parent":"group","scopes":["service","workspace"],"verbs":{"HEAD":{"status":[204,404]},"PUT":{"status":[200,201]},"DELETE":{"status":[200,204]}},"list":["$filter","$top","$skip"],"name":{"type":"string","minLength":1,"maxLength":80}},{"entity":"gatewayApi","kind":"association","path":"/gateways/{gatewayId}/apis/{apiId}","type":"Microsoft.ApiManagement/service/gateways/apis","parent":"gateway","scopes":["service"],"verbs":{"HEAD":{"status":[200]},"PUT":{"status":[200,201]},"DELETE":{"status":[200,204]}},"list":["$filter","$top","$skip"],"name":{"type":"string","minLength":1,"maxLength":80},"properties":[{"path":"provisioningState","type":"string","enum":["created"]}]},{"entity":"productApiLink","kind":"link","path":"/products/{productId}/apiLinks/{apiLinkId}","type":"Microsoft.ApiManagement/service/products/apiLinks","parent":"product","scopes":["service","workspace"],"since":"2022-09-01-preview","verbs":{"GET":{"status":[200]},"PUT":{"status":[200,201]},"DELETE":{"status":[200,204]}},"list":["$filter","$top","$skip"],"name":{"type":"string","minLength":1,"maxLength":80,"pattern":"^[^*#&+:<>?]+$"},"properties":[{"path":"apiId","type":"string","required":true}],"refs":[{"property":"apiId","to":["api"]}]},{"entity":"productGroupLink","kind":"link","path":"/products/{productId}/groupLinks/{groupLinkId}","type":"Microsoft.ApiManagement/service/products/groupLinks","parent":"product","scopes":["service","workspace"],"since":"2022-09-01-preview","verbs":{"GET":{"status":[200]},"PUT":{"status":[200,201]},"DELETE":{"status":[200,204]}},"list":["$filter","$top","$skip"],"name":{"type":"string","minLength":1,"maxLength":80,"pattern":"^[^*#&+:<>?]+$"},"properties":[{"path":"groupId","type":"string","required":true}],"refs":[{"property":"groupId","to":["group"]}]},{"entity":"tagApiLink","kind":"link","path":"/tags/{tagId}/apiLinks/{apiLinkId}","type":"Microsoft.ApiManagement/service/tags/apiLinks","parent":"tag","scopes":["service","workspace"],"since":"2022-09-01-preview","verbs":{"GET":{"status":[200]},"PUT":{"status":[200,201]},"DELETE":{"status":[200,204]}},"list":["$filter","$top","$skip"],"name":{"type":"string","minLength":1,"maxLength":80,"pattern":"^[^*#&+:<>?]+$"},"properties":[{"path":"apiId","type":"string","required":true}],"refs":[{"property":"apiId","to":["api"]}]},{"entity":"tagOperationLink","kind":"link","path":"/tags/{tagId}/operationLinks/{operationLinkId}","type":"Microsoft.ApiManagement/service/tags/operationLinks","parent":"tag","scopes":["service","workspace"],"since":"2022-09-01-preview","verbs":{"GET":{"status":[200]},"PUT":{"status":[200,201]},"DELETE":{"status":[200,204]}},"list":["$filter","$top","$skip"],"name":{"type":"string","minLength":1,"maxLength":80,"pattern":"^[^*#&+:<>?]+$"},"properties":[{"path":"operationId","type":"string","required":true}],"refs":[{"property":"operationId","to":["apiOperation"]}]},{"entity":"tagProductLink","kind":"link","path":"/tags/{tagId}/productLinks/{productLinkId}","type":"Microsoft.ApiManagement/service/tags/productLinks","parent":"tag","scopes":["service","workspace"],"since":"2022-09-01-preview","verbs":{"GET":{"status":[200]},"PUT":{"status":[200,201]},"DELETE":{"status":[200,204]}},"list":["$filter","$top","$skip"],"name":{"type":"string","minLength":1,"maxLength":80,"pattern":"^[^*#&+:<>?]+$"},"properties":[{"path":"productId","type":"string","required":true}],"refs":[{"property":"productId","to":["product"]}]},{"entity":"gatewayHostnameConfiguration","kind":"entity","path":"/gateways/{gatewayId}/hostnameConfigurations/{hcId}","type":"Microsoft.ApiManagement/service/gateways/hostnameConfigurations","parent":"gateway","scopes":["service"],"verbs":{"HEAD":{"status":[200]},"GET":{"status":[200]},"PUT":{"status":[200,201],"ifMatch":"optional"},"DELETE":{"status":[200,204],"ifMatch":"required"}},"list":["$filter","$top","$skip"],"name":{"type":"string","minLength":1,"maxLength":80},"properties":[{"path":"hostname","type":"string"},{"path":"certificateId","type":"string"},{"path":"negotiateClientCertificate","type":"boolean"},{"path":"tls10Enabled","type":"boolean"},{"path":"tls11Enabled","type":"boolean"},{"path":"http2Enabled","type":"boolean"}],"refs":[{"property":"certificateId","to":["certificate"]}]},{"entity":"gatewayCertificateAuthority","kind":"entity","path":"/gateways/{gatewayId}/certificateAuthorities/{certificateId}","type":"Microsoft.ApiManagement/service/gateways/certificateAuthorities","parent":"gateway","scopes":["service"],"verbs":{"HEAD":{"status":[200]},"GET":{"status":[200]},"PUT":{"status":[200,201],"ifMatch":"optional"},"DELETE":{"status":[200,204],"ifMatch":"required"}},"list":["$filter","$top","$skip"],"name":{"type":"string","minLength":1,"maxLength":80,"pattern":"^[^*#&+:<>?]+$"},"properties":[{"path":"isTrusted","type":"boolean"}],"refs":[{"property":"(name)","to":["certificate"]}]},{"entity":"authorization","kind":"entity","path":"/authorizationProviders/{authorizationProviderId}/authorizations/{authorizationId}","type":"Microsoft.ApiManagement/service/authorizationProviders/authorizations","parent":"authorizationProvider","scopes":["service"],"verbs":{"GET":{"status":[200]},"PUT":{"status":[200,201],"ifMatch":"optional"},"DELETE":{"status":[200,204],"ifMatch":"required"}},"list":["$filter","$top","$skip"],"actions":{"confirmConsentCode":{"status":[200]},"getLoginLinks":{"status":[200]}},"name":{"type":"string","minLength":1,"maxLength":256,"pattern":"^[^*#&+:<>?]+$"},"properties":[{"path":"authorizationType","type":"string","enum":["OAuth2"],"openEnum":true},{"path":"oauth2grantType","type":"string","enum":["AuthorizationCode","ClientCredentials"],"openEnum":true},{"path":"parameters","type":"object"},{"path":"parameters.{key}","type":"string"},{"path":"error","type":"object"},{"path":"error.code","type":"string"},{"path":"error.message","type":"string"},{"path":"status","type":"string"}],"secrets":["parameters.*"]},{"entity":"authorizationAccessPolicy","kind":"entity","path":"/authorizationProviders/{authorizationProviderId}/authorizations/{authorizationId}/accessPolicies/{authorizationAccessPolicyId}","type":"Microsoft.ApiManagement/service/authorizationProviders/authorizations/accessPolicies","parent":"authorization","scopes":["service"],"verbs":{"GET":{"status":[200]},"PUT":{"status":[200,201],"ifMatch":"optional"},"DELETE":{"status":[200,204],"ifMatch":"required"}},"list":["$filter","$top","$skip"],"name":{"type":"string","minLength":1,"maxLength":256,"pattern":"^[^*#&+:<>?]+$"},"properties":[{"path":"appIds","type":"array","items":{"type":"string"}},{"path":"tenantId","type":"string"},{"path":"objectId","type":"string"}]},{"entity":"subscription","kind":"entity","path":"/subscriptions/{sid}","type":"Microsoft.ApiManagement/service/subscriptions","scopes":["service","workspace"],"verbs":{"HEAD":{"status":[200]},"GET":{"status":[200]},"PUT":{"status":[200,201],"query":["notify","appType"],"ifMatch":"optional"},"PATCH":{"status":[200],"query":["notify","appType"],"ifMatch":"required"},"DELETE":{"status":[200,204],"ifMatch":"required"}},"list":["$filter","$top","$skip"],"actions":{"regeneratePrimaryKey":{"status":[204]},"regenerateSecondaryKey":{"status":[204]},"listSecrets":{"status":[200]}},"name":{"type":"string","maxLength":256,"pattern":"^[^*#&+:<>?]+$"},"properties":[{"path":"ownerId","type":"string"},{"path":"scope","type":"string","required":true},{"path":"displayName","type":"string","minLength":1,"maxLength":100,"required":true},{"path":"primaryKey","type":"string","minLength":1,"maxLength":256},{"path":"secondaryKey","type":"string","minLength":1,"maxLength":256},{"path":"state","type":"string","enum":["suspended","active","expired","submitted","rejected","cancelled"]},{"path":"allowTracing","type":"boolean"},{"path":"createdDate","type":"string","readOnly":true},{"path":"startDate","type":"string","readOnly":true},{"path":"expirationDate","type":"string","readOnly":true},{"path":"endDate","type":"string","readOnly":true},{"path":"notificationDate","type":"string","readOnly":true},{"path":"stateComment","type":"string","readOnly":true}],"refs":[{"property":"ownerId","to":["user"]},{"property":"scope","to":["product","api"]}],"secrets":["primaryKey","secondaryKey"],"secretsReadable":true,"defaults":{"allowTracing":false,"expirationDate":null,"endDate":null,"stateComment":null},"builtIns":["master"]},{"entity":"apiTool","kind":"entity","path":"/apis/{apiId}/tools/{toolId}","type":"Microsoft.ApiManagement/service/apis/tools","parent":"api","scopes":["service"],"since":"2025-09-01-preview","verbs":{"HEAD":{"status":[200]},"GET":{"status":[200]},"PUT":{"status":[200,201],"ifMatch":"optional"},"DELETE":{"status":[200,204],"ifMatch":"required"}},"list":["$filter","$top","$skip"],"name":{"type":"string","minLength":1,"maxLength":80,"pattern":"(^[\\\\w]+$)|(^[\\\\w][\\\\w\\\\-]+[\\\\w]$)"},"properties":[{"path":"displayName","type":"string","minLength":1,"maxLength":300},{"path":"description","type":"string","maxLength":1000},{"path":"operationId","type":"string"}],"refs":[{"property":"operationId","to":["apiOperation"]}]},{"entity":"clientApplication","kind":"entity","path":"/clientApplications/{clientApplicationId}","type":"Microsoft.ApiManagement/service/clientApplications","scopes":["service"],"since":"2025-09-01-preview","verbs":{"HEAD":{"status":[200]},"GET":{"status":[200]},"PUT":{"status":[200,201],"ifMatch":"optional"},"DELETE":{"status":[200,204],"ifMatch":"required"}},"list":["$filter","$top","$skip"],"actions":{"listSecrets":{"status":[200]}},"name":{"type":"string","minLength":1,"maxLength":256},"properties":[{"path":"displayName","type":"string","maxLength":300,"required":true},{"path":"description","type":"string","maxLength":1000},{"path":"ownerId","type":"string","required":true},{"path":"entraApplicationId","type":"string","readOnly":true},{"path":"entraTenantId","type":"string","readOnly":true},{"path":"state","type":"string","enum":["pending","active","rejected","approved"],"openEnum":true,"readOnly":true}],"refs":[{"property":"ownerId","to":["user"]}],"secretsReadable":true},{"entity":"clientApplicationProductLink","kind":"link","path":"/clientApplications/{clientApplicationId}/productLinks/{linkId}","type":"Microsoft.ApiManagement/service/clientApplications/productLinks","parent":"clientApplication","scopes":["service"],"since":"2025-09-01-preview","verbs":{"HEAD":{"status":[200]},"GET":{"status":[200]},"PUT":{"status":[200,201],"ifMatch":"optional"},"DELETE":{"status":[200,204],"ifMatch":"required"}},"list":["$filter","$top","$skip"],"name":{"type":"string","minLength":1,"maxLength":256},"properties":[{"path":"productId","type":"string","required":true}],"refs":[{"property":"productId","to":["product"]}]},{"entity":"portalConfig","kind":"entity","path":"/portalconfigs/{portalConfigId}","type":"Microsoft.ApiManagement/service/portalconfigs","scopes":["service"],"verbs":{"HEAD":{"status":[200]},"GET":{"status":[200]},"PUT":{"status":[200],"ifMatch":"required"},"PATCH":{"status":[200],"ifMatch":"required"}},"list":[],"name":{"type":"string","minLength":1,"maxLength":80},"properties":[{"path":"enableBasicAuth","type":"boolean"},{"path":"signin","type":"object"},{"path":"signin.require","type":"boolean"},{"path":"signup","type":"object"},{"path":"signup.termsOfService","type":"object"},{"path":"signup.termsOfService.text","type":"string"},{"path":"signup.termsOfService.requireConsent","type":"boolean"},{"path":"delegation","type":"object"},{"path":"delegation.delegateRegistration","type":"boolean"},{"path":"delegation.delegateSubscription","type":"boolean"},{"path":"delegation.delegationUrl","type":"string"},{"path":"delegation.validationKey","type":"string"},{"path":"cors","type":"object"},{"path":"cors.allowedOrigins","type":"array","items":{"type":"string"}},{"path":"csp","type":"object"},{"path":"csp.mode","type":"string","enum":["enabled","disabled","reportOnly"],"openEnum":true},{"path":"csp.reportUri","type":"array","items":{"type":"string"}},{"path":"csp.allowedSources","type":"array","items":{"type":"string"}}],"secrets":["delegation.validationKey"],"defaults":{"enableBasicAuth":true}},{"entity":"portalRevision","kind":"entity","path":"/portalRevisions/{portalRevisionId}","type":"Microsoft.ApiManagement/service/portalRevisions","scopes":["service"],"verbs":{"HEAD":{"status":[200]},"GET":{"status":[200]},"PUT":{"status":[200,201,202,204],"lro":true},"PATCH":{"status":[200,201,202,204],"lro":true,"ifMatch":"required"}},"list":["$filter","$top","$skip"],"name":{"type":"string","minLength":1,"maxLength":256},"properties":[{"path":"description","type":"string","maxLength":2000},{"path":"statusDetails","type":"string","maxLength":2000,"readOnly":true},{"path":"status","type":"string","readOnly":true},{"path":"isCurrent","type":"boolean"},{"path":"createdDateTime","type":"string","readOnly":true},{"path":"updatedDateTime","type":"string","readOnly":true},{"path":"provisioningState","type":"string","readOnly":true}]},{"entity":"contentType","kind":"entity","path":"/contentTypes/{contentTypeId}","type":"Microsoft.ApiManagement/service/contentTypes","scopes":["service"],"verbs":{"GET":{"status":[200]},"PUT":{"status":[200,201],"ifMatch":"optional"},"DELETE":{"status":[200,204],"ifMatch":"required"}},"list":[],"name":{"type":"string","minLength":1,"maxLength":80},"properties":[{"path":"id","type":"string"},{"path":"name","type":"string","minLength":1,"maxLength":250},{"path":"description","type":"string"},{"path":"schema","type":"any"},{"path":"version","type":"string"}]},{"entity":"contentItem","kind":"entity","path":"/contentTypes/{contentTypeId}/contentItems/{contentItemId}","type":"Microsoft.ApiManagement/service/contentTypes/contentItems","parent":"contentType","scopes":["service"],"verbs":{"HEAD":{"status":[200]},"GET":{"status":[200]},"PUT":{"status":[200,201],"ifMatch":"optional"},"DELETE":{"status":[200,204],"ifMatch":"required"}},"list":[],"name":{"type":"string","minLength":1,"maxLength":80},"properties":[{"path":"{key}","type":"any"}]}]');
;// CONCATENATED MODULE: ./build/emulator/contract.js
/**
 * Typed access to contract.json: every kind of the service, with its path, verbs, fields and names.
 *
 * The contract lists fields as flat paths (`a.b[].c`, `a.{key}`); they become a tree here, once, when first asked for.
 * A field without described members is free-form.
 */

/** The api-version from which the fields marked `preview` exist. */
const PREVIEW_VERSION = '2025-09-01-preview';
/** Every kind, in the contract's order. */
const KINDS = checked(contract_namespaceObject);
const byEntity = new Map(KINDS.map(kind => [kind.entity, kind]));
const trees = new Map();
/**
 * The kind of that entity name.
 *
 * @throws RangeError when the contract has none.
 */
function kindOf(entity) {
    const kind = byEntity.get(entity);
    if (kind === undefined)
        throw new RangeError(`contract.json has no entity "${entity}"`);
    return kind;
}
/** The fields of a kind at an api-version, as a tree whose root is the `properties` object of `name`. */
function fieldsOf(kind, version, name) {
    const preview = version >= PREVIEW_VERSION;
    const variant = kind.entity === 'portalSetting' ? `${name.toLowerCase()}:.` : '';
    const key = `${kind.entity} ${preview} ${variant}`;
    const known = trees.get(key);
    if (known !== undefined)
        return known;
    const fields = [...(kind.properties ?? []), ...(preview ? (kind.preview ?? []) : [])].filter(field => field.path.startsWith(variant));
    const tree = treeOf(fields.map(field => ({ ...field, path: field.path.slice(variant.length) })));
    trees.set(key, tree);
    return tree;
}
function treeOf(fields) {
    const root = node({ type: 'object' });
    for (const { path, ...rule } of fields) {
        const steps = path.replaceAll('[]', '.[]').split('.');
        const last = steps.pop() ?? '';
        const parent = steps.reduce(descend, root);
        attach(parent, last, rule);
    }
    return root;
}
function descend(tree, step) {
    const known = step === '[]' ? tree.each : step === '{key}' ? tree.any : tree.members.get(step);
    return known ?? attach(tree, step, { type: 'object' });
}
function attach(tree, step, rule) {
    const child = node(rule);
    if (step === '[]')
        tree.each = child;
    else if (step === '{key}')
        tree.any = child;
    else
        tree.members.set(step, child);
    return child;
}
function node(rule) {
    const items = rule.items;
    const each = items === undefined ? undefined : node({ type: 'any', ...items });
    return { rule, members: new Map(), each, any: undefined };
}
/** JSON enters here: an entry without the members that every kind has is refused at once. */
function checked(entries) {
    const kinds = entries;
    const wrong = kinds.findIndex(({ entity, path, verbs, name }) => !(entity && path && verbs && name));
    if (wrong >= 0)
        throw new TypeError(`contract.json entry ${wrong} lacks entity, path, verbs or name; generate it again`);
    return kinds;
}

;// CONCATENATED MODULE: ./build/emulator/route.js
/**
 * Where a request goes: from a URL to a place in the service.
 *
 * Both spellings of a path lead to the same place, the full one of Azure Resource Manager and the bare one of the
 * direct management API. Names are compared without case; the prefix is kept as typed, because answers echo it.
 */


const ARM_PATH = /^(\/subscriptions\/[^/]+\/resourceGroups\/[^/]+\/providers\/Microsoft\.ApiManagement\/service\/([^/]+))(\/.*)?$/i;
const byWords = new Map(KINDS.map(kind => [wordsOf(kind.path.split('/').slice(1)), kind]));
/**
 * Takes a request's URL apart.
 *
 * @throws Refusal when the path cannot be decoded.
 */
function addressOf(request) {
    const host = Object.entries(request.headers).find(([name]) => name.toLowerCase() === 'host')?.[1] ?? 'localhost';
    const url = new URL(request.url, `http://${host}`);
    const fullPath = decoded(url.pathname).replace(/\/+$/, '');
    const arm = ARM_PATH.exec(fullPath);
    const rest = { origin: url.origin, query: url.searchParams, fullPath };
    if (arm === null)
        return { ...rest, prefix: '', service: undefined, path: fullPath };
    return { ...rest, prefix: arm[1] ?? '', service: arm[2], path: arm[3] ?? '' };
}
/** The place that a path below the service names, or nothing when the service has no such place. */
function placeOf(path) {
    const workspace = /^(\/workspaces\/[^/]+)(\/.+)$/i.exec(path);
    const scope = workspace?.[1] ?? '';
    const inner = workspace?.[2] ?? path;
    const place = placeIn(inner.split('/').slice(1), path, scope);
    return place === undefined || (scope !== '' && !place.kind.scopes.includes('workspace')) ? undefined : place;
}
/** The path of the scope and nothing, or the workspace, that a path lies in. */
function scopeOf(path) {
    return /^\/workspaces\/[^/]+(?=\/)/i.exec(path)?.[0] ?? '';
}
/**
 * A reference as kept: relative to the service, without a trailing slash.
 *
 * @returns nothing when it names another service.
 */
function relativeId(id, service) {
    const arm = ARM_PATH.exec(id);
    if (arm === null)
        return id.startsWith('/') ? id : `/${id}`;
    if (service !== undefined && arm[2]?.toLowerCase() !== service.toLowerCase())
        return undefined;
    return arm[3] ?? '/';
}
function placeIn(segments, path, scope) {
    const isItem = segments.length % 2 === 0;
    const kind = byWords.get(wordsOf(segments));
    if (kind !== undefined)
        return { is: isItem ? 'item' : 'list', kind, path, scope };
    for (let length = segments.length - 1; length >= 2; length -= 1) {
        const owner = length % 2 === 0 ? byWords.get(wordsOf(segments.slice(0, length))) : undefined;
        const typed = segments.slice(length).join('/');
        const action = Object.keys(owner?.actions ?? {}).find(name => name.toLowerCase() === typed.toLowerCase());
        if (owner !== undefined && action !== undefined) {
            return { is: 'action', kind: owner, path: path.slice(0, -typed.length - 1), scope, action };
        }
    }
    return undefined;
}
/** The words of a path without its names: `products/apis` for `/products/gold/apis/orders`. */
function wordsOf(segments) {
    return segments
        .filter((_, index) => index % 2 === 0)
        .join('/')
        .toLowerCase();
}
function decoded(path) {
    try {
        return decodeURIComponent(path);
    }
    catch (cause) {
        if (cause instanceof URIError)
            throw new protocol/* Refusal */.P_(400, 'BadRequest', 'The request path is not valid.');
        throw cause;
    }
}

;// CONCATENATED MODULE: ./build/emulator/rules/unique.js
/**
 * Values that only one entity may have: display names, e-mail addresses, API paths, subscription keys.
 *
 * They are compared without case and within the service or the workspace that the entity lies in. Revisions of an
 * API share its path, so that only the current one holds it.
 */


const FIELDS = {
    tag: ['displayName'],
    namedValue: ['displayName'],
    group: ['displayName'],
    apiVersionSet: ['displayName'],
    product: ['displayName'],
    user: ['email'],
};
/** The values of an entity that nothing else may have, as keys of the store's index. */
function uniqueKeys(entity) {
    const scope = scopeOf(entity.path);
    if (entity.kind === 'subscription')
        return subscriptionKeys(entity);
    if (entity.kind === 'api')
        return entity.path.includes(';rev=') ? [] : [apiKey(entity, scope)];
    return (FIELDS[entity.kind] ?? []).flatMap(field => {
        const value = (0,protocol/* textOf */.b6)(entity.properties[field]);
        return value === undefined ? [] : [uniqueKey(entity.kind, field, scope, value)];
    });
}
/** One key of the index. */
function uniqueKey(kind, field, scope, value) {
    return `${kind} ${field} ${scope.toLowerCase()} ${value.toLowerCase()}`;
}
/** Which field of an entity a key of the index is about. */
function fieldOfKey(key) {
    return key.split(' ')[1] ?? '';
}
function apiKey({ properties }, scope) {
    const path = (0,protocol/* textOf */.b6)(properties['path']) ?? '';
    const version = (0,protocol/* textOf */.b6)(properties['apiVersion']) ?? '';
    return uniqueKey('api', 'path', scope, `${path} ${version}`);
}
/** Keys are compared with case, and across scopes. */
function subscriptionKeys({ properties }) {
    return [properties['primaryKey'], properties['secondaryKey']].flatMap(key => typeof key === 'string' ? [`subscription key ${key}`] : []);
}

;// CONCATENATED MODULE: ./build/emulator/store.js
/**
 * Makes an empty store.
 *
 * @param keysOf - the values of an entity that nothing else may have; the store keeps an index of them.
 */
function createStore(keysOf) {
    const collections = new Map();
    const kinds = new Map();
    const holders = new Map();
    const entities = new Map();
    let revision = 0;
    function put(path, kind, properties, sameVersion = false) {
        const key = path.toLowerCase();
        const known = entities.get(key);
        revision += 1;
        const entity = {
            path: known?.path ?? path,
            kind,
            properties,
            version: sameVersion && known ? known.version : revision,
        };
        if (known !== undefined)
            release(known, key);
        entities.set(key, entity);
        bucket(kinds, kind, () => new Map()).set(key, entity);
        for (const held of keysOf(entity))
            holders.set(held, key);
        place(bucket(collections, parentOf(key), emptyCollection), key, entity);
        return entity;
    }
    function remove(path) {
        const key = path.toLowerCase();
        const known = entities.get(key);
        if (known === undefined)
            return false;
        revision += 1;
        release(known, key);
        entities.delete(key);
        kinds.get(known.kind)?.delete(key);
        const collection = collections.get(parentOf(key));
        collection?.byKey.delete(key);
        if (collection?.byKey.size === 0)
            collections.delete(parentOf(key));
        if (collection?.sorted !== undefined)
            collection.sorted.splice(position(collection.sorted, key), 1);
        return true;
    }
    function release(entity, key) {
        for (const held of keysOf(entity))
            if (holders.get(held) === key)
                holders.delete(held);
    }
    return {
        get: path => entities.get(path.toLowerCase()),
        put,
        remove,
        list(path) {
            const collection = collections.get(path.toLowerCase());
            if (collection === undefined)
                return [];
            collection.sorted ??= [...collection.byKey].sort(([a], [b]) => compare(a, b)).map(([, entity]) => entity);
            return collection.sorted;
        },
        below(path) {
            const prefix = `${path.toLowerCase()}/`;
            return [...collections]
                .filter(([name]) => name.startsWith(prefix))
                .flatMap(([, { byKey }]) => [...byKey.values()]);
        },
        ofKind: kind => [...(kinds.get(kind)?.values() ?? [])],
        holder(key) {
            const path = holders.get(key);
            return path === undefined ? undefined : entities.get(path);
        },
        all: () => entities.values(),
        revision: () => revision,
    };
}
/** The collection or parent of a path: everything before its last segment. */
function parentOf(path) {
    return path.slice(0, path.lastIndexOf('/'));
}
/** The last segment of a path. */
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** Replaces in place, or inserts where the order wants it; after bulk appends the next list sorts. */
function place(collection, key, entity) {
    const isNew = !collection.byKey.has(key);
    collection.byKey.set(key, entity);
    if (collection.sorted !== undefined)
        collection.sorted.splice(position(collection.sorted, key), isNew ? 0 : 1, entity);
}
/** Index of the first entity whose path is not before `key`. */
function position(sorted, key) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (compare(sorted[middle]?.path.toLowerCase() ?? '', key) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function emptyCollection() {
    return { byKey: new Map(), sorted: undefined };
}
function bucket(map, key, make) {
    const known = map.get(key);
    if (known !== undefined)
        return known;
    const made = make();
    map.set(key, made);
    return made;
}

;// CONCATENATED MODULE: ./build/emulator/world.js
/**
 * One service with everything about it, as the parts of the emulator hand it round.
 *
 * Nothing here is global: two emulators in one process share nothing, and one emulator may hold several services.
 */



/** Makes a service without content. */
function createWorld(name, given) {
    let minted = 0;
    return {
        name,
        onlyName: given.onlyName,
        store: createStore(uniqueKeys),
        operations: new Map(),
        locks: new Map(),
        behaviour: given.behaviour,
        now: given.now,
        rewrite: given.rewrite,
        mint(bytes) {
            minted += 1;
            return (0,external_node_crypto_namespaceObject.createHash)('sha512')
                .update(`${given.seed} ${name} ${minted}`)
                .digest('hex')
                .slice(0, bytes * 2);
        },
    };
}
/** A path with the number of an API's current revision left out, because the current one is kept without it. */
function withoutCurrentRevision({ store }, path) {
    const [, api, revision, rest] = /^(.*\/apis\/[^/;]+);rev=(\d+)(\/.*)?$/i.exec(path) ?? [];
    if (api === undefined || store.get(`${api};rev=${revision}`) !== undefined)
        return path;
    return store.get(api)?.properties['apiRevision'] === revision ? `${api}${rest ?? ''}` : path;
}
/** A value of a request header, whatever the case of its name. */
function header(request, name) {
    return Object.entries(request.headers).find(([known]) => known.toLowerCase() === name)?.[1];
}

;// CONCATENATED MODULE: ./build/emulator/authority.js
/**
 * The authority that the emulator also is, and the part of GitHub that signs assertions for a job.
 *
 * Nothing is signed for real: what was made here is known again, and only its time and audience are checked. The time of
 * a token is judged when it is used, by the life that is set then, so that a test can make a token die early. Any client
 * is believed, and any proof that is not an assertion of this emulator.
 */



/** Where assertions of a job are asked for; the variable ACTIONS_ID_TOKEN_REQUEST_URL names it with a query. */
const OIDC_PATH = '/emulator/oidc';
const ISSUER = 'https://token.actions.githubusercontent.com';
/** GitHub's own assertions live as long. */
const ASSERTION_LIFE_MS = 5 * 60_000;
const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
/** Makes an authority that has made nothing yet. */
function createAuthority(options) {
    const tokens = new Map();
    const assertions = new Map();
    const { now, tokenLifeSeconds, subject } = options;
    function assertion(request, { query }) {
        const isAsked = /^bearer \S/i.test(header(request, 'authorization') ?? '');
        if (!isAsked)
            return (0,protocol/* answer */.ZF)(401, { message: 'Unauthorized' });
        const issued = { at: now(), audience: query.get('audience') ?? '', subject: subject() };
        const value = tokenOf({ iss: ISSUER, sub: issued.subject, aud: issued.audience, jti: assertions.size + 1 });
        assertions.set(value, issued);
        return (0,protocol/* answer */.ZF)(200, { count: value.length, value });
    }
    function token(request) {
        const form = new URLSearchParams(request.body);
        const refusal = formRefusal(form) ?? proofRefusal(form);
        if (refusal !== undefined)
            return refusal;
        const issued = { at: now(), audience: String(form.get('scope')).replace(/\/\.default$/, '') };
        const value = tokenOf({ aud: issued.audience, appid: form.get('client_id'), jti: tokens.size + 1 });
        tokens.set(value, issued);
        const life = tokenLifeSeconds();
        return (0,protocol/* answer */.ZF)(200, { token_type: 'Bearer', expires_in: life, ext_expires_in: life, access_token: value });
    }
    function proofRefusal(form) {
        const issued = assertions.get(form.get('client_assertion') ?? '');
        if (issued === undefined)
            return undefined;
        if (now() - issued.at > ASSERTION_LIFE_MS)
            return denial(401, 'invalid_client', 700024, 'Client assertion is not within its valid time range.');
        if (!issued.audience.startsWith('api://AzureADTokenExchange'))
            return denial(401, 'invalid_client', 700212, 'No matching federated identity record found for presented audience.');
        const trusted = options.trusted();
        if (trusted === '' || trusted === issued.subject)
            return undefined;
        const message = `No matching federated identity record found for presented assertion subject '${issued.subject}'.`;
        return denial(401, 'invalid_client', 700213, message);
    }
    return {
        respond(request, address) {
            if (request.method === 'GET' && address.fullPath === OIDC_PATH)
                return assertion(request, address);
            if (request.method === 'POST' && /^\/[^/]+\/oauth2\/v2\.0\/token$/.test(address.fullPath))
                return token(request);
            return undefined;
        },
        accepts(value, origin) {
            const issued = tokens.get(value);
            if (issued === undefined)
                return false;
            if (now() - issued.at >= tokenLifeSeconds() * 1_000)
                throw new protocol/* Refusal */.P_(401, 'ExpiredAuthenticationToken', 'The access token has expired.');
            if (issued.audience !== origin) {
                const message = `The access token has been obtained for wrong audience or resource '${issued.audience}'.`;
                throw new protocol/* Refusal */.P_(401, 'InvalidAuthenticationTokenAudience', message);
            }
            return true;
        },
        clear() {
            tokens.clear();
            assertions.clear();
        },
    };
}
function formRefusal(form) {
    const isAsserted = form.get('client_assertion_type') === ASSERTION_TYPE && form.has('client_assertion');
    const isComplete = form.has('client_id') && (form.has('client_secret') || isAsserted);
    if (form.get('grant_type') !== 'client_credentials' || !isComplete) {
        const message = 'The request body must contain client_id, grant_type and a credential.';
        return denial(400, 'invalid_request', 900144, message);
    }
    if (/^\S+\/\.default$/.test(form.get('scope') ?? ''))
        return undefined;
    return denial(400, 'invalid_scope', 70011, 'The provided request must include a "scope" input parameter.');
}
function denial(status, error, code, message) {
    const trace = '00000000-0000-0000-0000-000000000000';
    const description = `AADSTS${code}: ${message} Trace ID: ${trace} Correlation ID: ${trace} Timestamp: 2030-01-01 00:00:00Z`;
    return (0,protocol/* answer */.ZF)(status, {
        error,
        error_description: description,
        error_codes: [code],
        trace_id: trace,
        correlation_id: trace,
    });
}
/** A JSON web token with a signature that is none; equal claims give equal tokens. */
function tokenOf(claims) {
    const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const signature = (0,external_node_crypto_namespaceObject.createHash)('sha256').update(JSON.stringify(claims)).digest('base64url');
    return `${part({ typ: 'JWT', alg: 'RS256' })}.${part(claims)}.${signature}`;
}

// EXTERNAL MODULE: ./build/emulator/behaviour.js
var emulator_behaviour = __nccwpck_require__(981);
;// CONCATENATED MODULE: ./build/emulator/dress.js
/** An answer as it is sent. */
function dressed(response, { method, now, id, taken, linkHost }) {
    const headers = {
        'cache-control': 'no-cache',
        date: new Date(now).toUTCString(),
        'x-ms-request-id': id.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'),
        ...(taken === undefined ? {} : { [taken.header]: String(taken.left) }),
        ...response.headers,
    };
    const sent = { status: response.status, headers, body: method === 'HEAD' ? '' : response.body };
    return linkHost === '' ? sent : elsewhere(sent, linkHost);
}
function elsewhere(response, host) {
    const turned = (text) => text.replace(/^https?:\/\/[^/]+/, `https://${host}`);
    const links = ['location', 'azure-asyncoperation'].flatMap(name => {
        const link = response.headers[name];
        return link === undefined ? [] : [[name, turned(link)]];
    });
    const body = response.body.replace(/("nextLink":")(https?:\/\/[^/"]+)/, `$1https://${host}`);
    return {
        ...response,
        headers: { ...response.headers, ...Object.fromEntries(links) },
        body,
    };
}

;// CONCATENATED MODULE: ./build/emulator/faults.js
/**
 * Misbehaviour on request: scripted faults for chosen requests, and random ones from a seed.
 *
 * A fault is plain JSON, so that it can come over HTTP. `drop` and `applied` decide whether the request takes effect
 * although its answer is lost or replaced.
 */

/** Every sort of random fault. */
const MISHAPS = (/* unused pure expression or super */ null && ([
    'throttled',
    'unavailable',
    'reset-before',
    'reset-after',
    'conflict',
    'precondition',
]));
const SORTS = {
    throttled: {
        status: 429,
        code: 'SubscriptionRequestsThrottled',
        message: 'Number of requests exceeded the limit.',
        headers: { 'retry-after': '1' },
    },
    unavailable: { status: 503, code: 'ServiceUnavailable', message: 'The service is unavailable.' },
    'reset-before': { drop: 'before' },
    'reset-after': { drop: 'after' },
    conflict: { status: 409, code: 'PessimisticConcurrencyConflict', message: 'Operation on the API is in progress' },
    precondition: {
        status: 412,
        code: 'PreconditionFailed',
        message: "Exception of type 'Microsoft.WindowsAzure.ApiManagement.Management.Core.Exceptions.PreconditionFailedException' was thrown.",
    },
};
/** Makes a list of faults that is empty. */
function createFaults() {
    let scripts = [];
    let chance;
    let draw = () => 1;
    return {
        add(...faults) {
            scripts.push(...faults.map(fault => ({ fault, pattern: new RegExp(fault.path ?? '', 'i'), seen: 0 })));
        },
        random(given) {
            chance = given;
            draw = generator(given?.seed ?? 0);
        },
        clear() {
            scripts = [];
            chance = undefined;
        },
        next(method, path) {
            const matching = scripts.filter(({ fault, pattern }) => (fault.method ?? method).toUpperCase() === method && pattern.test(path));
            for (const script of matching)
                script.seen += 1;
            return matching.find(isDue)?.fault ?? mishap(chance, draw);
        },
    };
}
/** The answer that a fault gives instead of the true one. */
function faultAnswer(fault) {
    const { status = 500, code = 'InternalServerError', message = 'Request processing failed due to internal error', headers = {}, } = fault;
    return (0,protocol/* answer */.ZF)(status, fault.body ?? { error: { code, message, details: null } }, headers);
}
function isDue({ fault, seen }) {
    const first = fault.nth ?? 1;
    const times = fault.times ?? 1;
    return seen >= first && (times === 0 || seen < first + times);
}
function mishap(chance, draw) {
    if (chance === undefined || chance.kinds.length === 0 || draw() >= chance.probability)
        return undefined;
    const kind = chance.kinds[Math.floor(draw() * chance.kinds.length)];
    return kind === undefined ? undefined : SORTS[kind];
}
/** Numbers from 0 to 1 that look random and repeat for the same seed (the generator known as mulberry32). */
function generator(seed) {
    let state = seed >>> 0;
    return () => {
        state = (state + 0x6d2b79f5) >>> 0;
        const first = Math.imul(state ^ (state >>> 15), state | 1);
        const second = first ^ (first + Math.imul(first ^ (first >>> 7), first | 61));
        return ((second ^ (second >>> 14)) >>> 0) / 2 ** 32;
    };
}

;// CONCATENATED MODULE: ./build/emulator/hidden.js
/**
 * Secrets that the service puts into named values of its own making, and shows by their names in its answers.
 */


const LOGGER_SECRET = 'Logger-Credentials--';
/** Credentials of a logger that open nothing: where to write and who signs in. */
const PLAIN_CREDENTIALS = ['name', 'endpointAddress', 'identityClientId'];
/** Puts what must not be readable into secret named values, and their names in its place. */
function withoutPlainSecrets(world, kind, path, properties) {
    if (kind === 'cache')
        return {
            ...properties,
            connectionString: hidden_hidden(world, path, 'connectionString', properties['connectionString'] ?? null, ''),
        };
    const credentials = properties['credentials'];
    if (kind !== 'logger' || !(0,protocol/* isObject */.Gv)(credentials))
        return properties;
    const entries = Object.entries(credentials).map(([name, value]) => [
        name,
        PLAIN_CREDENTIALS.includes(name) ? value : hidden_hidden(world, path, name, value, LOGGER_SECRET),
    ]);
    return { ...properties, credentials: Object.fromEntries(entries) };
}
/** The id of the named value that stands in place of a secret. */
function hiddenId(value) {
    return /^\{\{(?:Logger-Credentials--)?([0-9a-f]{24})\}\}$/.exec((0,protocol/* textOf */.b6)(value) ?? '')?.[1];
}
/** Removes the named values that were made for an entity's secrets. */
function removeHidden(world, { path, properties }) {
    const credentials = properties['credentials'];
    const places = [properties['connectionString'], ...Object.values((0,protocol/* isObject */.Gv)(credentials) ? credentials : {})];
    for (const id of places.flatMap(value => hiddenId(value) ?? []))
        world.store.remove(`${scopeOf(path)}/namedValues/${id}`);
}
function hidden_hidden(world, path, field, value, prefix) {
    if (typeof value !== 'string' || /^\{\{.+\}\}$/.test(value))
        return value;
    const old = world.store.get(path)?.properties;
    const kept = (0,protocol/* isObject */.Gv)(old?.['credentials']) ? old['credentials'][field] : old?.[field];
    const id = hiddenId(kept) ?? world.mint(12);
    const displayName = `${prefix}${id}`;
    world.store.put(`${scopeOf(path)}/namedValues/${id}`, 'namedValue', { displayName, value, secret: true, tags: null });
    return `{{${displayName}}}`;
}

;// CONCATENATED MODULE: ./build/emulator/portal.js

/** Content types that every portal has, by id. */
const BUILT_IN_CONTENT = {
    document: { name: 'Document', description: 'A text that pages show.' },
    page: { name: 'Page', description: 'A page of the portal.' },
};
/** What an e-mail template is until somebody changes it, and again when it is deleted. */
function originalTemplate(name) {
    return { subject: name, title: name, body: '<p>$DevFirstName</p>', isDefault: true };
}
/** True for a content type that nobody may change: those of people's own begin with `c-`. */
function isBuiltInContent(kind, path) {
    return kind === 'contentType' && !/^c-/i.test(nameOf(path));
}
/** A revision that becomes current takes the place of the one that was. */
function publish(world, path) {
    if (world.store.get(path)?.properties['isCurrent'] !== true)
        return;
    for (const other of world.store.ofKind('portalRevision'))
        if (other.path.toLowerCase() !== path.toLowerCase() && other.properties['isCurrent'] === true)
            world.store.put(other.path, other.kind, { ...other.properties, isCurrent: false });
}

;// CONCATENATED MODULE: ./build/emulator/relations.js
/**
 * Relations between two entities: associations (`products/p/apis/a`) and the links that came later
 * (`products/p/apiLinks/x`), which are two views of the same thing.
 *
 * Whichever is written, both are kept; whichever is deleted, both go. A link made from an association gets an id of
 * 24 hexadecimal digits made from its ends.
 */





/** Path of what an association's last segment names, by kind; the first part is the association's owner. */
const TARGETS = {
    productApi: 'apis',
    productGroup: 'groups',
    productTag: 'tags',
    apiTag: 'tags',
    operationTag: 'tags',
    groupUser: 'users',
    gatewayApi: 'apis',
};
const TWINS = {
    productApi: ownerTwin('productApiLink', 'apiId', 'apiLinks'),
    productGroup: ownerTwin('productGroupLink', 'groupId', 'groupLinks'),
    apiTag: tagTwin('tagApiLink', 'apiId', 'apiLinks'),
    productTag: tagTwin('tagProductLink', 'productId', 'productLinks'),
    operationTag: tagTwin('tagOperationLink', 'operationId', 'operationLinks'),
};
const associationOfLink = new Map(Object.entries(TWINS).map(([association, { link }]) => [link, association]));
/** The path of the entity that an association's last segment names. */
function targetOf(kind, path) {
    const target = `/${TARGETS[kind] ?? ''}/${nameOf(path)}`;
    return placeOf(`${scopePrefix(path)}${target}`) === undefined ? target : `${scopePrefix(path)}${target}`;
}
/** Keeps an association and its link; tells whether it is new. */
function associate({ store }, kind, path, properties) {
    const isNew = store.get(path) === undefined;
    store.put(path, kind, properties);
    const twin = TWINS[kind];
    if (isNew && twin !== undefined)
        store.put(`${twin.links(path)}/${idOfPair(path)}`, twin.link, { [twin.field]: twin.far(path) });
    return isNew;
}
/**
 * Keeps a link and its association; tells whether it is new.
 *
 * @throws Refusal 409 when another link joins the same two.
 */
function relations_link({ store }, kind, path, properties) {
    const isNew = store.get(path) === undefined;
    const association = associationPath(kind, path, properties);
    if (association === undefined) {
        store.put(path, kind, properties);
        return isNew;
    }
    if (isNew && store.get(association.path) !== undefined) {
        throw new protocol/* Refusal */.P_(409, 'Conflict', `Link already exists between specified ${nounsOf(association.kind)}.`);
    }
    if (!isNew)
        unrelate({ store }, kind, path);
    store.put(association.path, association.kind, {});
    store.put(path, kind, properties);
    return isNew;
}
/** Removes an association or a link with its twin; tells whether it was there. */
function unrelate({ store }, kind, path) {
    const entity = store.get(path);
    if (entity === undefined)
        return false;
    const association = associationPath(kind, entity.path, entity.properties);
    if (association !== undefined)
        store.remove(association.path);
    const twin = TWINS[kind];
    const far = twin?.far(entity.path).toLowerCase();
    const links = twin === undefined
        ? []
        : store.list(twin.links(entity.path)).filter(other => (0,protocol/* textOf */.b6)(other.properties[twin.field])?.toLowerCase() === far);
    for (const other of links)
        store.remove(other.path);
    return store.remove(path);
}
/** Associations and links that end at an entity. */
function endingAt({ store }, entity) {
    const key = entity.path.toLowerCase();
    const associations = Object.keys(TARGETS).flatMap(kind => store.ofKind(kind).filter(other => targetOf(kind, other.path).toLowerCase() === key));
    const links = store
        .ofKind('clientApplicationProductLink')
        .filter(other => (0,protocol/* textOf */.b6)(other.properties['productId'])?.toLowerCase() === key);
    return [...associations, ...links];
}
function associationPath(kind, path, properties) {
    const association = associationOfLink.get(kind);
    const twin = TWINS[association ?? ''];
    const far = (0,protocol/* textOf */.b6)(properties[twin?.field ?? '']);
    if (association === undefined || twin === undefined || far === undefined)
        return undefined;
    return { kind: association, path: twin.association(parentOf(parentOf(path)), far) };
}
/** The association lies below the same owner as the link: a product's APIs and groups. */
function ownerTwin(linkKind, field, collection) {
    const far = kindOf(linkKind).refs?.[0]?.to[0] === 'api' ? 'apis' : 'groups';
    return {
        link: linkKind,
        field,
        links: association => `${parentOf(parentOf(association))}/${collection}`,
        far: association => `${scopePrefix(association)}/${far}/${nameOf(association)}`,
        association: (owner, target) => `${owner}/${far}/${nameOf(target)}`,
    };
}
/** The association lies below what is tagged, the link below the tag. */
function tagTwin(linkKind, field, collection) {
    return {
        link: linkKind,
        field,
        links: association => `${scopePrefix(association)}/tags/${nameOf(association)}/${collection}`,
        far: association => parentOf(parentOf(association)),
        association: (owner, target) => `${target}/tags/${nameOf(owner)}`,
    };
}
function scopePrefix(path) {
    return /^\/workspaces\/[^/]+/i.exec(path)?.[0] ?? '';
}
function idOfPair(path) {
    return (0,external_node_crypto_namespaceObject.createHash)('sha256').update(path.toLowerCase()).digest('hex').slice(0, 24);
}
function nounsOf(association) {
    const [, near, far] = /^([a-z]+)([A-Z].*)$/.exec(association) ?? [];
    return `${near} and ${far?.toLowerCase()}`;
}

;// CONCATENATED MODULE: ./build/emulator/policy.js
/**
 * Policy documents: how the service keeps them, gives them back, and what it looks up in them.
 *
 * In the format `xml` the C# expressions are escaped like any other XML; in `rawxml` they stand as typed, so that a
 * rawxml document need not be well-formed until its expressions are masked.
 */
const ESCAPES = [
    ['&', '&amp;'],
    ['<', '&lt;'],
    ['>', '&gt;'],
    ['"', '&quot;'],
];
const CLOSING = { '(': ')', '{': '}' };
/** The document in the format `xml`: expressions escaped, lines ended by CRLF, indented by tabs. */
function asXml(text, format) {
    return indented(isRaw(format) ? mapExpressions(text, escaped) : text);
}
/** The document in the format `rawxml`: as typed when it was typed so, else with its expressions unescaped. */
function asRawXml(text, format) {
    return isRaw(format) ? text : mapExpressions(indented(text), unescaped);
}
/** Whether a format name is one of the raw ones. */
function isRaw(format) {
    return format.startsWith('rawxml');
}
/** What is wrong with a document, or nothing. `roots` are what its outermost element may be. */
function policyProblem(text, format, roots) {
    const masked = (isRaw(format) ? mapExpressions(text, () => 'expression') : text).replace(/<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>/g, '');
    const open = [];
    let outermost;
    const rest = masked.replace(/<(\/?)([A-Za-z_][\w.:-]*)((?:\s+[\w.:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/g, (_, end, name, __, alone) => {
        if (end !== '' && open.pop() !== name)
            outermost = `</${name}`;
        if (end === '' && open.length === 0)
            outermost ??= name;
        if (end === '' && alone === '')
            open.push(name);
        return '';
    });
    if (rest.includes('<') || open.length > 0)
        return 'The policy document is not well-formed XML.';
    if (outermost !== undefined && roots.includes(outermost))
        return undefined;
    return `The root element of the document must be '${roots.join("' or '")}'.`;
}
/** The names that a document uses. */
function policyReferences(text) {
    const bare = text.replace(/<!--[\s\S]*?-->/g, '');
    return {
        namedValues: found(bare, /\{\{([A-Za-z0-9._-]+)\}\}/g),
        fragments: found(bare, /<include-fragment\b[^>]*\bfragment-id\s*=\s*["']([^"'@{]+)["']/g),
        backends: found(bare, /<set-backend-service\b[^>]*\bbackend-id\s*=\s*["']([^"'@{]+)["']/g),
        loggers: found(bare, /<log-to-eventhub\b[^>]*\blogger-id\s*=\s*["']([^"'@{]+)["']/g),
        certificates: found(bare, /<authentication-certificate\b[^>]*\bcertificate-id\s*=\s*["']([^"'@{]+)["']/g),
    };
}
/** Applies a change to each `@(…)` and `@{…}`, delimiters included; comments are left alone. */
function mapExpressions(text, change) {
    let result = '';
    let at = 0;
    while (at < text.length) {
        const next = /<!--|@[({]/g;
        next.lastIndex = at;
        const start = next.exec(text);
        if (start === null)
            break;
        const end = start[0] === '<!--' ? after(text, '-->', start.index) : expressionEnd(text, start.index + 1);
        const part = text.slice(start.index, end);
        result += text.slice(at, start.index) + (start[0] === '<!--' ? part : change(part));
        at = end;
    }
    return result + text.slice(at);
}
/** Index after the bracket that closes the one at `open`; brackets in string literals do not count. */
function expressionEnd(text, open) {
    const opening = text[open] ?? '';
    const closing = CLOSING[opening];
    let depth = 0;
    for (let at = open; at < text.length; at += 1) {
        if (text[at] === '"')
            at = literalEnd(text, at);
        else if (text[at] === opening)
            depth += 1;
        else if (text[at] === closing)
            depth -= 1;
        if (depth === 0)
            return at + 1;
    }
    return text.length;
}
/** Index of the quote that ends the literal beginning at `quote`; of `quote` itself when nothing ends it. */
function literalEnd(text, quote) {
    for (let at = quote + 1; at < text.length && text[at] !== '\n'; at += 1) {
        if (text[at] === '\\')
            at += 1;
        else if (text[at] === '"')
            return at;
    }
    return quote;
}
function after(text, mark, from) {
    const at = text.indexOf(mark, from);
    return at < 0 ? text.length : at + mark.length;
}
/** Lines ended by CRLF; each four, or else two, leading spaces become a tab. */
function indented(text) {
    const lines = text.replace(/\r\n?/g, '\n').split('\n');
    const step = lines.some(line => /^(?: {4})* {2}\S/.test(line)) ? 2 : 4;
    return lines.map(line => line.replace(/^ +/, spaces => '\t'.repeat(Math.ceil(spaces.length / step)))).join('\r\n');
}
function escaped(text) {
    return ESCAPES.reduce((done, [plain, entity]) => done.replaceAll(plain, entity), text);
}
function unescaped(text) {
    return ESCAPES.toReversed().reduce((done, [plain, entity]) => done.replaceAll(entity, plain), text);
}
function found(text, pattern) {
    return [...new Set([...text.matchAll(pattern)].flatMap(([, name]) => name ?? []))];
}

;// CONCATENATED MODULE: ./build/emulator/references.js
/**
 * References between entities: kept relative to the service, given back with the prefix that was asked with.
 *
 * Which fields refer to what is in the contract. What policy documents name is found in their text.
 */







/** Scopes of a subscription that are no entity. */
const WHOLE_SERVICE = ['/', '/apis'];
/** What cannot be deleted while something refers to it; everything else takes its referrers along or leaves them. */
const HELD = [
    'logger',
    'apiVersionSet',
    'certificate',
    'backend',
    'namedValue',
    'policyFragment',
    'authorizationServer',
    'openidConnectProvider',
    'documentation',
];
/** Kinds whose text may name other entities as policies do. */
const WITH_NAMED_VALUES = ['backend', 'logger', 'cache'];
/** Fields with their references made relative, in the spelling of what they refer to. */
function relative(draft) {
    return mapReferences(draft.kind, draft.wanted, (id, reference) => reference.bare ? id : (resolved(draft, id, reference) ?? id));
}
/** What a draft refers to that is not there. */
function referenceProblems(draft) {
    const problems = [];
    mapReferences(draft.kind, draft.wanted, (id, reference) => {
        if (resolved(draft, id, reference) === undefined)
            problems.push({ target: reference.property, message: `${noun(reference)} with id '${id}' could not be found.` });
        return id;
    });
    return problems;
}
/** What a policy document names that is not there. */
function policyReferenceProblems(world, text, scope) {
    const names = policyReferences(text);
    const missing = (target, noun, ids, path) => ids
        .filter(id => world.store.get(path(id)) === undefined)
        .map(id => ({ target, message: `Error in element '${target}': ${noun} with id '${id}' could not be found.` }));
    return [
        ...names.namedValues
            .filter(name => !namedValue(world, scope, name))
            .map(name => ({ target: 'value', message: `Cannot find a property '${name}'` })),
        ...missing('include-fragment', 'Policy fragment', names.fragments, id => `${scope}/policyFragments/${id}`),
        ...missing('set-backend-service', 'Backend', names.backends, id => `${scope}/backends/${id}`),
        ...missing('log-to-eventhub', 'Logger', names.loggers, id => `${scope}/loggers/${id}`),
        ...missing('authentication-certificate', 'Certificate', names.certificates, id => `${scope}/certificates/${id}`),
    ];
}
/** The fields of an entity as an answer shows them: references carry the prefix. */
function expanded(kind, properties, prefix) {
    return mapReferences(kind, properties, (id, reference) => (reference.bare ? id : `${prefix}${id}`));
}
/** An entity that refers to the given one and so keeps it from being deleted, or nothing. */
function holderOf(world, entity) {
    if (!HELD.includes(entity.kind))
        return undefined;
    const byField = KINDS.filter(kind => kind.refs?.some(({ to }) => to.includes(entity.kind))).flatMap(kind => world.store.ofKind(kind.entity));
    return byField.find(other => refersTo(other, entity)) ?? referrersByName(world, entity)[0];
}
/** Entities whose text names the given one: policies, fragments and what may use named values. */
function referrersByName(world, entity) {
    const scope = scopeOf(entity.path);
    const texts = KINDS.filter(kind => kind.kind === 'policy' || kind.entity === 'policyFragment' || WITH_NAMED_VALUES.includes(kind.entity));
    return texts
        .flatMap(kind => world.store.ofKind(kind.entity))
        .filter(other => other.path !== entity.path &&
        scopeOf(other.path).toLowerCase() === scope.toLowerCase() &&
        namesEntity(other, entity));
}
/** Applies a change to every text at a field path such as `pool.services[].id`. */
function mapAt(value, steps, change) {
    const [step, ...rest] = steps;
    if (step === undefined)
        return typeof value === 'string' ? change(value) : value;
    if (step === '[]')
        return Array.isArray(value) ? value.map((item) => mapAt(item, rest, change)) : value;
    const member = (0,protocol/* isObject */.Gv)(value) ? value[step] : undefined;
    return (0,protocol/* isObject */.Gv)(value) && member !== undefined ? { ...value, [step]: mapAt(member, rest, change) } : value;
}
function mapReferences(kind, properties, change) {
    const references = (kindOf(kind).refs ?? []).filter(({ property }) => property !== '(name)');
    return references.reduce((done, reference) => {
        const mapped = mapAt(done, reference.property.replaceAll('[]', '.[]').split('.'), text => change(text, reference));
        return (0,protocol/* isObject */.Gv)(mapped) ? mapped : done;
    }, properties);
}
/** The path of what an id names, if it is there and of the right kind. */
function resolved({ world, scope, path }, id, { to, bare, property }) {
    const plain = bare ? `${kindOf(to[0] ?? '').path.replace(/\{.*/, '')}${id}` : relativeId(id, world.onlyName);
    if (plain === undefined)
        return undefined;
    const trimmed = plain.replace(/\/+$/, '') || '/';
    if (property === 'scope' && WHOLE_SERVICE.includes(trimmed.toLowerCase()))
        return trimmed.toLowerCase();
    const found = [trimmed, `${scope}${trimmed}`]
        .map(candidate => world.store.get(withoutCurrentRevision(world, candidate)))
        .find(entity => entity !== undefined);
    return found !== undefined && to.includes(found.kind) && found.path !== path ? found.path : undefined;
}
function namedValue(world, scope, name) {
    return world.store.holder(uniqueKey('namedValue', 'displayName', scope, name));
}
function refersTo(other, entity) {
    let found = false;
    mapReferences(other.kind, other.properties, (id, reference) => {
        const isSame = reference.bare
            ? id.toLowerCase() === nameOf(entity.path).toLowerCase()
            : id.toLowerCase() === entity.path.toLowerCase();
        found ||= reference.to.includes(entity.kind) && isSame;
        return id;
    });
    return found;
}
function namesEntity(other, entity) {
    const value = (0,protocol/* textOf */.b6)(other.properties['value']);
    const names = policyReferences(value ?? JSON.stringify(other.properties));
    const lists = {
        namedValue: names.namedValues,
        policyFragment: names.fragments,
        backend: names.backends,
        logger: names.loggers,
        certificate: names.certificates,
    };
    const called = entity.kind === 'namedValue' ? (0,protocol/* textOf */.b6)(entity.properties['displayName']) : nameOf(entity.path);
    return (lists[entity.kind] ?? []).some(name => name.toLowerCase() === called?.toLowerCase());
}
function noun({ to }) {
    const name = to[0] ?? '';
    return name.charAt(0).toUpperCase() + name.slice(1);
}

;// CONCATENATED MODULE: ./build/emulator/rules/shapes.js
/**
 * What is peculiar to a kind when it is kept: generated keys and dates, sorted lists, values carried over.
 *
 * A shape is given fields that already have their defaults and relative references; it never refuses anything.
 */



const DAY_MS = 24 * 60 * 60 * 1000;
const WRITE_ONLY_API = ['value', 'format', 'wsdlSelector', 'apiType', 'translateRequiredQueryParameters', 'sourceApiId'];
const MASKED = { headers: null, body: null, dataMasking: { queryParams: [{ value: '*', mode: 'Hide' }] } };
/** What is generated or carried over, by kind. Kinds that are not here are kept as written. */
const SHAPES = {
    api: apiShape,
    apiDiagnostic: diagnosticShape,
    apiOperation: (_, wanted) => ({
        templateParameters: [],
        responses: [],
        ...wanted,
        description: wanted['description'] ?? wanted['displayName'] ?? null,
    }),
    apiRelease: ({ world, before }, wanted) => ({
        ...wanted,
        createdDateTime: before?.properties['createdDateTime'] ?? instant(world.now()),
        updatedDateTime: instant(world.now()),
    }),
    apiTagDescription: ({ world, path }, wanted) => {
        const tag = world.store.get(`/tags/${nameOf(path)}`);
        return { ...wanted, tagId: tag?.path ?? null, displayName: tag?.properties['displayName'] ?? null };
    },
    certificate: certificateShape,
    clientApplication: (_, wanted) => ({ ...wanted, state: 'active' }),
    diagnostic: diagnosticShape,
    emailTemplate: (_, wanted) => ({ ...wanted, isDefault: false }),
    gateway: ({ world, before }, wanted) => ({
        ...wanted,
        primaryKey: before?.properties['primaryKey'] ?? base64Key(world.mint(64)),
        secondaryKey: before?.properties['secondaryKey'] ?? base64Key(world.mint(64)),
    }),
    identityProvider: ({ path }, wanted) => ({ ...wanted, type: nameOf(path) }),
    namedValue: namedValueShape,
    // The publishing has ended by the time that anybody looks.
    portalRevision: ({ world, before }, wanted) => ({
        isCurrent: false,
        ...wanted,
        status: 'completed',
        statusDetails: null,
        createdDateTime: before?.properties['createdDateTime'] ?? instant(world.now()),
        updatedDateTime: instant(world.now()),
    }),
    product: productShape,
    subscription: subscriptionShape,
    tenantAccess: ({ before }, wanted) => ({ ...before?.properties, ...wanted }),
    user: ({ world, before }, wanted) => ({
        ...(before?.properties['password'] === undefined ? {} : { password: before.properties['password'] }),
        ...wanted,
        identities: identitiesOf(wanted),
        registrationDate: before?.properties['registrationDate'] ?? instant(world.now()),
    }),
};
/** A user signs in with the e-mail address unless the identities say otherwise. */
function identitiesOf({ identities, email = null }) {
    const own = { provider: 'Basic', id: email };
    const all = Array.isArray(identities) ? identities : [own];
    return all.map((identity) => ((0,protocol/* isObject */.Gv)(identity) && identity['id'] === '<email>' ? own : identity));
}
/** A policy document, its members in one order, so that the same document is seen to be the same. */
function policyShape(_, { value = null, format, description }) {
    return { value, format: format ?? 'xml', ...(description === undefined ? {} : { description }) };
}
/** A time as kept: ISO 8601 with three decimals. */
function instant(ms) {
    return new Date(ms).toISOString();
}
/** A 64-byte key as the service prints it. */
function base64Key(hex) {
    return Buffer.from(hex, 'hex').toString('base64');
}
/** A product without subscriptions has no approval and no limit, whatever the defaults are. */
function productShape(_, wanted) {
    if (wanted['subscriptionRequired'] !== false)
        return wanted;
    return Object.fromEntries(Object.entries(wanted).filter(([name]) => name !== 'approvalRequired' && name !== 'subscriptionsLimit'));
}
function apiShape(draft, given) {
    const { before, path, world, sent } = draft;
    const revision = /;rev=(\d+)$/i.exec(path)?.[1];
    const source = before === undefined ? world.store.get((0,protocol/* textOf */.b6)(given['sourceApiId']) ?? '') : undefined;
    const wanted = source === undefined ? given : { ...given, ...source.properties, ...sent, isCurrent: null, apiRevision: null };
    const kept = Object.fromEntries(Object.entries(wanted).filter(([name]) => !WRITE_ONLY_API.includes(name)));
    const protocols = Array.isArray(wanted['protocols']) ? wanted['protocols'] : ['https'];
    return {
        ...kept,
        type: wanted['apiType'] ?? before?.properties['type'] ?? wanted['type'] ?? 'http',
        path: ((0,protocol/* textOf */.b6)(wanted['path']) ?? '').replace(/^\/+|\/+$/g, ''),
        protocols: protocols.toSorted(),
        apiRevision: revision ?? before?.properties['apiRevision'] ?? (0,protocol/* textOf */.b6)(given['apiRevision']) ?? '1',
        isCurrent: before?.properties['isCurrent'] ?? revision === undefined,
        isOnline: true,
    };
}
function diagnosticShape(_, wanted) {
    const usual = { request: MASKED, response: null };
    return {
        ...wanted,
        httpCorrelationProtocol: wanted['httpCorrelationProtocol'] ?? 'Legacy',
        logClientIp: wanted['logClientIp'] ?? true,
        frontend: wanted['frontend'] ?? usual,
        backend: wanted['backend'] ?? usual,
    };
}
function certificateShape({ world, before, path }, wanted) {
    const data = (0,protocol/* textOf */.b6)(wanted['data']) ?? JSON.stringify(wanted['keyVault'] ?? null);
    const isSame = before !== undefined && before.properties['data'] === wanted['data'];
    return {
        ...wanted,
        ...keyVaultStatus(world.now(), wanted),
        subject: `CN=${nameOf(path)}`,
        thumbprint: (0,external_node_crypto_namespaceObject.createHash)('sha1').update(data, 'base64').digest('hex').toUpperCase(),
        expirationDate: isSame ? (before.properties['expirationDate'] ?? null) : instant(world.now() + 365 * DAY_MS),
    };
}
function namedValueShape({ world }, wanted) {
    return {
        ...wanted,
        ...(wanted['keyVault'] === undefined ? {} : { secret: true }),
        ...keyVaultStatus(world.now(), wanted),
    };
}
function keyVaultStatus(now, { keyVault }) {
    if (!(0,protocol/* isObject */.Gv)(keyVault))
        return {};
    return { keyVault: { ...keyVault, lastStatus: { code: 'Success', message: '', timeStampUtc: instant(now) } } };
}
function subscriptionShape({ world, before }, wanted) {
    const now = world.now();
    const old = before?.properties;
    const isOfProduct = (0,protocol/* textOf */.b6)(wanted['scope'])?.includes('/products/') === true;
    const expires = (0,protocol/* textOf */.b6)(wanted['expirationDate']);
    return {
        ...wanted,
        state: wanted['state'] ?? old?.['state'] ?? 'active',
        primaryKey: wanted['primaryKey'] ?? old?.['primaryKey'] ?? world.mint(16),
        secondaryKey: wanted['secondaryKey'] ?? old?.['secondaryKey'] ?? world.mint(16),
        createdDate: old?.['createdDate'] ?? instant(now),
        startDate: old?.['startDate'] ?? (isOfProduct ? instant(now - (now % DAY_MS)) : null),
        notificationDate: expires === undefined ? null : instant(Date.parse(expires) - 12 * DAY_MS),
    };
}

;// CONCATENATED MODULE: ./build/emulator/rewrite.js
/**
 * What the service makes of a body before it keeps it: defaults, generated values, sorted lists, hidden secrets.
 *
 * A PUT starts from defaults and a PATCH from what is kept, but what only the service may set (keys, dates) and what
 * a PUT cannot clear by silence (keys, passwords) is carried over in both.
 */





/** The properties to keep for a draft that has been found right. */
function shaped(draft) {
    const kind = kindOf(draft.kind);
    const writable = withoutReadOnly(draft);
    const started = draft.isPatch ? writable : withDefaults(writable, kind.defaults ?? {});
    const wanted = relative({ ...draft, wanted: started });
    const isPolicy = kind.kind === 'policy' || draft.kind === 'policyFragment';
    const shape = isPolicy ? policyShape : (SHAPES[draft.kind] ?? asIs);
    const kept = shape(draft, wanted);
    const rewritten = Object.entries(kept).map(([field, value]) => [
        field,
        draft.world.rewrite(draft.kind, draft.path, field, value),
    ]);
    return Object.fromEntries(rewritten);
}
function asIs(_, wanted) {
    return wanted;
}
/** Merges a patch the JSON merge way; a null clears its field, or does nothing when nulls are lost. */
function merged(kept, patch, loseNulls) {
    const result = { ...kept };
    for (const [name, value] of Object.entries(patch)) {
        const old = result[name];
        if ((0,protocol/* isObject */.Gv)(value))
            result[name] = merged((0,protocol/* isObject */.Gv)(old) ? old : {}, value, loseNulls);
        else if (value !== null || !loseNulls)
            result[name] = value;
    }
    return result;
}
/** Without nulls and without what only the service may set, unless a patch carries it over from what is kept. */
function withoutReadOnly({ kind, path, wanted, before }) {
    const fields = fieldsOf(kindOf(kind), PREVIEW_VERSION, nameOf(path));
    const entries = Object.entries(wanted).flatMap(([name, value]) => {
        const isReadOnly = fields.members.get(name)?.rule.readOnly === true && !isPatchable(kind, name);
        const old = before?.properties[name];
        return isReadOnly ? (old === undefined ? [] : [[name, old]]) : value === null ? [] : [[name, value]];
    });
    return Object.fromEntries(entries);
}
/** Marked read-only in the specification's main shape, yet taken from a PATCH. */
function isPatchable(kind, name) {
    return kind === 'subscription' && (name === 'expirationDate' || name === 'stateComment');
}
/** Fills in what is left out; a default below a field counts only where that field is given. */
function withDefaults(wanted, defaults) {
    const result = { ...wanted };
    for (const [path, value] of Object.entries(defaults)) {
        const [name = '', member] = path.split('.');
        const parent = result[name];
        if (member === undefined)
            result[name] ??= value;
        else if ((0,protocol/* isObject */.Gv)(parent))
            result[name] = { [member]: value, ...parent };
    }
    return result;
}

;// CONCATENATED MODULE: ./build/emulator/fresh.js
/**
 * What a new service has in it before anybody has written anything, and how content is put there without asking.
 *
 * Seeding judges nothing and has no side effects, but the content looks as if the service had kept it: defaults,
 * generated keys and relations are there.
 */







const DEFAULT_POLICY = [
    '<policies>',
    '\t<inbound />',
    '\t<backend>',
    '\t\t<forward-request />',
    '\t</backend>',
    '\t<outbound />',
    '\t<on-error />',
    '</policies>',
].join('\r\n');
/**
 * Puts an entity into a service as if it had been there for long.
 *
 * @throws RangeError when the path names no entity.
 */
function seed(world, path, properties) {
    const place = placeOf(path);
    if (place?.is !== 'item')
        throw new RangeError(`"${path}" is no entity of the service; expected a path such as /products/gold`);
    const { entity: kind, kind: sort } = place.kind;
    const before = world.store.get(path);
    const draft = { world, kind, path, scope: place.scope, before, sent: properties, wanted: properties, isPatch: false };
    if (sort === 'association')
        associate(world, kind, path, properties);
    else if (sort === 'link')
        relations_link(world, kind, path, shaped(draft));
    else
        world.store.put(path, kind, {
            ...withoutPlainSecrets(world, kind, path, shaped(draft)),
            ...readOnly(kind, path, properties),
        });
}
/** Fills a new service; with `samples` also with what the classic tiers come with. */
function fill(world, keys, identifier, samples) {
    for (const [id, description] of [
        ['administrators', 'Administrators is a built-in group. Its membership is managed by the system.'],
        ['developers', 'Developers is a built-in group. Its membership is managed by the system.'],
        ['guests', 'Guests is a built-in group. Its membership is managed by the system.'],
    ]) {
        const displayName = id.charAt(0).toUpperCase() + id.slice(1);
        seed(world, `/groups/${id}`, { displayName, description, type: 'system', builtIn: true });
    }
    const identities = [{ provider: 'Azure', id: 'admin@example.com' }];
    seed(world, '/users/1', {
        firstName: 'Administrator',
        lastName: 'Administrator',
        email: 'admin@example.com',
        identities,
    });
    seed(world, '/groups/administrators/users/1', {});
    seed(world, '/subscriptions/master', { scope: '/', displayName: 'Built-in all-access subscription', state: 'active' });
    seed(world, '/policies/policy', { value: DEFAULT_POLICY, format: 'xml' });
    const [primaryKey, secondaryKey] = keys;
    seed(world, '/tenant/access', {
        principalId: identifier,
        primaryKey,
        secondaryKey,
        enabled: true,
        id: '/tenant/access',
    });
    seed(world, '/tenant/gitAccess', {
        principalId: 'git',
        primaryKey,
        secondaryKey,
        enabled: false,
        id: '/tenant/gitAccess',
    });
    fillSettings(world);
    if (samples)
        fillSamples(world);
}
function fillSettings(world) {
    for (const setting of ['signin', 'signup', 'delegation'])
        seed(world, `/portalsettings/${setting}`, setting === 'delegation' ? {} : { enabled: false });
    seed(world, '/portalconfigs/default', {});
    for (const [id, content] of Object.entries(BUILT_IN_CONTENT))
        seed(world, `/contentTypes/${id}`, content);
    for (const name of kindOf('notification').name.enum ?? [])
        seed(world, `/notifications/${name}`, { title: name, recipients: { emails: [], users: [] } });
    for (const name of kindOf('emailTemplate').name.enum ?? [])
        seed(world, `/templates/${name}`, originalTemplate(name));
}
function fillSamples(world) {
    seed(world, '/products/starter', {
        displayName: 'Starter',
        state: 'published',
        subscriptionRequired: true,
        subscriptionsLimit: 1,
        description: 'Five calls a minute.',
    });
    seed(world, '/products/unlimited', {
        displayName: 'Unlimited',
        state: 'published',
        subscriptionRequired: true,
        approvalRequired: true,
        subscriptionsLimit: 1,
    });
    seed(world, '/apis/echo-api', {
        displayName: 'Echo API',
        path: 'echo',
        serviceUrl: 'https://echo.example/api',
        protocols: ['https'],
    });
    seed(world, '/apis/echo-api/operations/retrieve-resource', {
        displayName: 'Retrieve resource',
        method: 'GET',
        urlTemplate: '/resource',
    });
    for (const product of ['starter', 'unlimited']) {
        for (const group of ['administrators', 'developers', 'guests'])
            seed(world, `/products/${product}/groups/${group}`, {});
        seed(world, `/products/${product}/apis/echo-api`, {});
    }
}
/** What only the service may set can be seeded all the same. */
function readOnly(kind, path, properties) {
    const { members } = fieldsOf(kindOf(kind), PREVIEW_VERSION, nameOf(path));
    return merged({}, Object.fromEntries(Object.entries(properties).filter(([name]) => members.get(name)?.rule.readOnly === true)), false);
}

;// CONCATENATED MODULE: ./build/emulator/locks.js
/**
 * Locks of APIs: who writes to an API on which a long-running write is at work is refused.
 *
 * The lock outlives the operation, as that of the service does: what tells of the end does not know of the lock.
 */

/** The API in a path, of whatever revision, or at the end of a link. */
const API = /(?:^|\/)apis\/([^/;]+)/i;
/** Locks the API of a path, from now on for as long as the behaviour says. */
function lock({ world }, path) {
    const key = keyOf(path);
    if (key !== undefined)
        world.locks.set(key, world.now() + world.behaviour().apiLockMs);
}
/** Refuses a write to an API that is locked. */
function checkLock({ world, method }, path) {
    const until = world.locks.get(keyOf(path) ?? '') ?? 0;
    if (['PUT', 'PATCH', 'DELETE'].includes(method) && world.now() < until)
        throw new protocol/* Refusal */.P_(409, 'PessimisticConcurrencyConflict', 'Operation on the API is in progress');
}
function keyOf(path) {
    return API.exec(path)?.[1]?.toLowerCase();
}

;// CONCATENATED MODULE: ./build/emulator/render.js
/**
 * What an answer shows of an entity: full ids, nulls for what is unset, and none of its secrets.
 *
 * Answers to writes differ from later reads as those of the service do: keys of subscriptions and the groups of a
 * product appear only there, times carry seven decimals, and two lists of an API's settings are missing.
 */





/** Kinds whose keys are told to whoever writes them. */
const TOLD_ON_WRITE = ['subscription', 'tenantAccess'];
const LEFT_OUT_OF_LISTS = {
    apiSchema: ['document'],
    apiRelease: ['apiId'],
};
/** The body that shows an entity. */
function shown(call, entity, occasion, guise) {
    const kind = kindOf(entity.kind);
    const { prefix } = call.address;
    const path = guise?.path ?? entity.path;
    return {
        id: `${prefix}${path}`,
        type: guise?.type ?? typeOf(kind, path),
        name: nameOf(path),
        properties: {
            ...expanded(entity.kind, visible(call, entity, kind, occasion), prefix),
            ...extras(call, entity, occasion),
        },
        ...(call.version >= '2025-09-01-preview'
            ? { systemData: { lastModifiedBy: 'emulator', lastModifiedByType: 'User' } }
            : {}),
    };
}
/** The ETag of an entity: its version in the byte order and length that the service uses for the kind. */
function etagOf({ kind, version }) {
    const bytes = Buffer.alloc(kind === 'user' || kind === 'tenantAccess' ? 16 : 8);
    if (kind === 'gateway')
        bytes.writeBigUInt64LE(BigInt(version));
    else
        bytes.writeBigUInt64BE(BigInt(version), bytes.length - 8);
    return `"${bytes.toString('base64')}"`;
}
/** The type that ids of a kind carry, `workspaces` included where the path lies in one. */
function typeOf(kind, path) {
    const isInner = kind.entity !== 'workspace' && /^\/workspaces\//i.test(path);
    return isInner ? kind.type.replace('/service/', '/service/workspaces/') : kind.type;
}
function visible(call, entity, kind, occasion) {
    if (kind.kind === 'policy' || entity.kind === 'policyFragment')
        return policyFields(call, entity, occasion);
    const tree = fieldsOf(kind, call.version, nameOf(entity.path));
    const tellsKeys = occasion === 'write' && TOLD_ON_WRITE.includes(entity.kind);
    // What may have any member is shown as it is kept.
    const result = tree.any === undefined ? {} : { ...entity.properties };
    for (const [name, { rule }] of tree.members) {
        const value = entity.properties[name];
        const isSecret = rule.writeOnly === true || rule.sensitive === true || isNamedSecret(kind, entity, name);
        if ((isSecret && !tellsKeys) || (occasion === 'list' && LEFT_OUT_OF_LISTS[entity.kind]?.includes(name) === true))
            continue;
        if (value !== undefined)
            result[name] = rule.readOnly && /Date(Time)?$/.test(name) ? time(value, occasion) : withoutInnerSecrets(value);
        else if (rule.type !== 'object' && rule.readOnly !== true && name !== 'sourceApiId')
            result[name] = null;
    }
    return result;
}
/** A list of secrets in the contract counts where they can be asked for, or where nothing ever returns them. */
function isNamedSecret(kind, entity, name) {
    if (kind.entity === 'namedValue')
        return name === 'value' && (entity.properties['secret'] === true || entity.properties['value'] === undefined);
    return kind.secretsReadable === true && kind.secrets?.includes(name) === true;
}
/** Client secrets inside free-form fields are never returned. */
function withoutInnerSecrets(value) {
    if (!(0,protocol/* isObject */.Gv)(value))
        return value;
    const entries = Object.entries(value).filter(([name]) => name !== 'clientSecret' && name !== 'validationKey');
    return Object.fromEntries(entries.map(([name, member]) => [name, withoutInnerSecrets(member)]));
}
function policyFields(call, { properties }, occasion) {
    const value = (0,protocol/* textOf */.b6)(properties['value']) ?? '';
    const kept = (0,protocol/* textOf */.b6)(properties['format']) ?? 'xml';
    const wantsRaw = occasion === 'write'
        ? kept.startsWith('rawxml')
        : occasion === 'read' && call.address.query.get('format') === 'rawxml';
    const rest = properties['description'] === undefined ? {} : { description: properties['description'] };
    return { format: wantsRaw ? 'rawxml' : 'xml', value: wantsRaw ? asRawXml(value, kept) : asXml(value, kept), ...rest };
}
/** Members that no body may contain: what an answer embeds, and what the specification forgot. */
function extras(call, entity, occasion) {
    const { store } = call.world;
    const { query, prefix } = call.address;
    if (entity.kind === 'api')
        return apiExtras(call, entity, occasion);
    if (entity.kind === 'gateway')
        return { heartbeat: null };
    if (entity.kind === 'subscription' && occasion === 'write') {
        const owner = store.get((0,protocol/* textOf */.b6)(entity.properties['ownerId']) ?? '');
        return owner === undefined
            ? {}
            : { user: { id: `${prefix}${owner.path}`, ...visible(call, owner, kindOf('user'), 'write') } };
    }
    const expands = occasion === 'write' || query.get('expandGroups')?.toLowerCase() === 'true';
    return expands && (entity.kind === 'product' || entity.kind === 'user') ? { groups: groupsOf(call, entity) } : {};
}
function groupsOf(call, { kind, path }) {
    const { store } = call.world;
    const key = path.toLowerCase();
    const groups = kind === 'product'
        ? store
            .list(`${path}/groups`)
            .map(link => store.get(`${path.slice(0, -nameOf(path).length - '/products/'.length)}/groups/${nameOf(link.path)}`))
        : store
            .ofKind('groupUser')
            .filter(link => `/users/${nameOf(link.path)}`.toLowerCase() === key)
            .map(link => store.get(parentOf(parentOf(link.path))));
    return groups.flatMap(group => group === undefined
        ? []
        : [{ id: `${call.address.prefix}${group.path}`, ...visible(call, group, kindOf('group'), 'list') }]);
}
function apiExtras(call, { properties }, occasion) {
    const given = properties['authenticationSettings'];
    const settings = (0,protocol/* isObject */.Gv)(given) ? given : {};
    const usual = { oAuth2: null, openid: null, ...settings };
    const { oAuth2AuthenticationSettings: oAuth2 = asList(settings['oAuth2']), openidAuthenticationSettings: openid = asList(settings['openid']), ...old } = usual;
    const lists = { oAuth2AuthenticationSettings: oAuth2 ?? [], openidAuthenticationSettings: openid ?? [] };
    const set = call.world.store.get((0,protocol/* textOf */.b6)(properties['apiVersionSetId']) ?? '');
    const expands = set !== undefined && call.address.query.get('expandApiVersionSet')?.toLowerCase() === 'true';
    return {
        authenticationSettings: occasion === 'write' ? old : { ...old, ...lists },
        ...(expands
            ? {
                apiVersionSet: {
                    id: `${call.address.prefix}${set.path}`,
                    ...visible(call, set, kindOf('apiVersionSet'), 'list'),
                },
            }
            : {}),
    };
}
function asList(value) {
    return value === undefined || value === null ? [] : [value];
}
/** Seven decimals in the answer to a write, three later. */
function time(value, occasion) {
    if (typeof value !== 'string' || occasion !== 'write')
        return value;
    return value.replace(/(\.\d{3})Z$/, (_, decimals) => `${decimals}${decimals === '.000' ? '0000' : '0615'}Z`);
}

;// CONCATENATED MODULE: ./build/emulator/operations.js
/**
 * Long-running writes: answered 202 with a Location, polled until the status that the Location foretells, or with the
 * address of a document that tells how far they are.
 *
 * The write itself has taken effect when 202 is answered; polls only make the client wait. Named values and publications
 * of the portal are always long-running, and so is the import of an API; other kinds are when the behaviour says so and the contract allows it.
 */




/** Kinds whose writes always take their time. */
const ALWAYS = ['namedValue', 'portalRevision'];
/** Whether a write of that kind is answered 202. */
function isLongRunning(call, kind, isImport) {
    const { longRunning } = call.world.behaviour();
    if (kindOf(kind).verbs[call.method]?.lro !== true)
        return false;
    return ALWAYS.includes(kind) || isImport || longRunning.includes(kind) || longRunning.includes('*');
}
/** Accepts a write that ends with `code`. */
function accepted(call, path, code) {
    const id = call.world.mint(12);
    call.world.operations.set(id, { path, code, left: call.world.behaviour().polls });
    lock(call, path);
    const address = `${call.address.origin}${call.address.prefix}${encodeURI(path)}`;
    const link = (more) => `${address}?${new URLSearchParams({ 'api-version': call.version, asyncId: id, ...more })}`;
    const location = link({ asyncCode: String(code) });
    const hasDocument = call.world.behaviour().statusDocuments;
    return (0,protocol/* empty */.Ie)(202, { location, ...(hasDocument ? { 'azure-asyncoperation': link({ asyncStatus: 'true' }) } : {}) });
}
/** The answer to a poll, or nothing when the request is none: an unknown operation is an ordinary read. */
function polled(call) {
    const id = call.address.query.get('asyncId') ?? '';
    const { operations, store } = call.world;
    const operation = operations.get(id);
    if (operation === undefined || call.method !== 'GET')
        return undefined;
    lock(call, operation.path);
    const isDocument = call.address.query.has('asyncStatus');
    if (operation.left > 0) {
        operations.set(id, { ...operation, left: operation.left - 1 });
        return isDocument
            ? (0,protocol/* answer */.ZF)(200, { status: 'InProgress' })
            : (0,protocol/* empty */.Ie)(202, { location: new URL(call.request.url, call.address.origin).href });
    }
    if (isDocument)
        return (0,protocol/* answer */.ZF)(200, { status: 'Succeeded' });
    const entity = store.get(operation.path);
    return entity === undefined ? (0,protocol/* empty */.Ie)(operation.code) : written(call, entity, operation.code, 'read');
}
/** The answer that shows an entity with its ETag. */
function written(call, entity, status, occasion = 'write') {
    return (0,protocol/* answer */.ZF)(status, shown(call, entity, occasion), { etag: etagOf(entity) });
}

;// CONCATENATED MODULE: ./build/emulator/rules/validate.js
/**
 * Checks a body against the contract: unknown fields, types, legal values, lengths, patterns, what is required.
 *
 * Null stands for "absent", for fields that are unknown too, and read-only fields are passed over, because clients send back what they have read.
 * An open list of values is closed here below the preview version: the service refuses what it does not know.
 */


/**
 * Lists what is wrong with a `properties` object.
 *
 * @param whole - whether required fields must be there; false for a patch.
 */
function problemsOf(properties, tree, version, whole) {
    return memberProblems(properties, tree, '', { version, whole });
}
/** Lists what is wrong with the name of an entity; `target` is what the path calls it. */
function nameProblems(name, rule, target) {
    const known = rule.enum?.find(value => value.toLowerCase() === name.toLowerCase());
    return textProblems(known ?? name, { type: 'string', ...rule, openEnum: false }, target, PREVIEW_VERSION);
}
function memberProblems(value, tree, at, mode) {
    const isFree = tree.members.size === 0 && tree.any === undefined && at !== '';
    const given = Object.entries(value).flatMap(([name, member]) => {
        const target = at === '' ? name : `${at}.${name}`;
        const field = tree.members.get(name) ?? tree.any;
        if (field !== undefined)
            return valueProblems(member, field, target, mode);
        return isFree || member === null ? [] : [{ target, message: `Invalid field '${target}' specified` }];
    });
    const missing = [...tree.members].filter(([name, field]) => mode.whole && field.rule.required === true && !field.rule.readOnly && isAbsent(value[name]));
    return [
        ...given,
        ...missing.map(([name]) => ({ target: at === '' ? name : `${at}.${name}`, message: `'${name}' is required.` })),
    ];
}
function valueProblems(value, field, target, mode) {
    const { rule } = field;
    if (value === null || rule.readOnly === true || rule.type === 'any')
        return [];
    const typed = hasType(value, rule.type);
    if (!typed)
        return [{ target, message: `'${target}' is not of type ${rule.type}.` }];
    if ((0,protocol/* isObject */.Gv)(value))
        return memberProblems(value, field, target, mode);
    if (Array.isArray(value))
        return arrayProblems(value, field, target, mode);
    if (typeof value === 'string')
        return textProblems(value, rule, target, mode.version);
    return typeof value === 'number' ? numberProblems(value, rule, target) : [];
}
function arrayProblems(value, field, target, mode) {
    const { minItems = 0, maxItems = Number.POSITIVE_INFINITY } = field.rule;
    const size = value.length < minItems || value.length > maxItems
        ? [{ target, message: `'${target}' has ${value.length} items; ${minItems} to ${maxItems} are allowed.` }]
        : [];
    const each = field.each;
    return each === undefined
        ? size
        : [...size, ...value.flatMap((item, index) => valueProblems(item, each, `${target}[${index}]`, mode))];
}
function textProblems(value, rule, target, version) {
    const { minLength = 0, maxLength = Number.POSITIVE_INFINITY, pattern } = rule;
    const isOpen = rule.openEnum === true && version >= PREVIEW_VERSION;
    const found = [];
    if (rule.enum !== undefined && !isOpen && !rule.enum.includes(value))
        found.push(`'${value}' is not a valid value for '${target}'. Valid values: ${rule.enum.join(', ')}.`);
    if (value.length < minLength)
        found.push(`'${target}' must have at least ${minLength} characters.`);
    if (value.length > maxLength)
        found.push(`'${target}' is longer than ${maxLength} characters.`);
    if (pattern !== undefined && value !== '' && !new RegExp(pattern).test(value))
        found.push(`'${target}' must match '${pattern}'.`);
    return found.map(message => ({ target, message }));
}
function numberProblems(value, rule, target) {
    const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = rule;
    if (value >= minimum && value <= maximum && Number.isInteger(value))
        return [];
    return [{ target, message: `'${target}' is ${value}; whole numbers from ${minimum} to ${maximum} are allowed.` }];
}
function hasType(value, type) {
    switch (type) {
        case 'any':
            return true;
        case 'object':
            return (0,protocol/* isObject */.Gv)(value);
        case 'array':
            return Array.isArray(value);
        case 'integer':
            return typeof value === 'number';
        case 'string':
        case 'boolean':
            return typeof value === type;
    }
}
function isAbsent(value) {
    return value === undefined || value === null;
}

;// CONCATENATED MODULE: ./build/emulator/precondition.js





const ENVELOPE = ['id', 'name', 'type', 'properties', 'etag', 'systemData'];
/**
 * An entity that has to be there.
 *
 * @throws Refusal 404 in the service's words.
 */
function existing(call, kind, path) {
    const entity = call.world.store.get(path);
    if (entity === undefined)
        throw new protocol/* Refusal */.P_(404, 'ResourceNotFound', `${nounOf(kind)} not found.`);
    return entity;
}
/** A parent that is missing is "not found", but for policies the body is blamed. */
function checkParent(call, { kind, path, scope }) {
    const owner = parentOf(parentOf(path));
    const needed = [scope, owner].filter(parent => parent !== '' && parent.toLowerCase() !== '/gateways/managed');
    const missing = needed.find(parent => call.world.store.get(parent) === undefined);
    if (missing === undefined)
        return;
    if (kind.kind === 'policy')
        throw new protocol/* Refusal */.P_(400, 'ValidationError', 'Entity with specified identifier not found');
    throw new protocol/* Refusal */.P_(404, 'ResourceNotFound', `${missing === scope ? 'Workspace' : nounOf(kind, 0)} not found.`);
}
/** A name that the kind does not allow is refused. */
function checkName({ kind, path }) {
    const target = /\{(\w+)\}$/.exec(kind.path)?.[1] ?? 'name';
    const problems = nameProblems(nameOf(path), kind.name, target);
    if (problems.length > 0)
        throw (0,protocol/* invalid */.Gq)(problems);
}
/** An `If-Match` that is missing or does not match is refused. */
function checkMatch(call, kind, before) {
    const match = header(call.request, 'if-match');
    const isRequired = kind.verbs[call.method]?.ifMatch === 'required' && call.method !== 'DELETE';
    if (match === undefined && isRequired)
        throw new protocol/* Refusal */.P_(400, 'ValidationError', 'The If-Match header is required.');
    if (match === undefined || match === '*')
        return;
    if (before !== undefined && match === etagOf(before))
        return;
    throw new protocol/* Refusal */.P_(412, 'PreconditionFailed', 'Resource was modified since last retrieval. Please retrieve latest version.');
}
/** The `properties` of a body; an association may come without. */
function bodyProperties(call, mayBeBare = false) {
    const body = parsedBody(call.request.body);
    if (!(0,protocol/* isObject */.Gv)(body))
        throw new protocol/* Refusal */.P_(400, 'ValidationError', 'The request body must be a JSON object.');
    const unknown = Object.keys(body).filter(name => !ENVELOPE.includes(name));
    if (unknown.length > 0)
        throw (0,protocol/* invalid */.Gq)(unknown.map(name => ({ target: name, message: `Invalid field '${name}' specified` })));
    const properties = body['properties'];
    if ((0,protocol/* isObject */.Gv)(properties))
        return properties;
    if (mayBeBare)
        return {};
    throw new protocol/* Refusal */.P_(400, 'ValidationError', "The request body must have an object 'properties'.");
}
/** The JSON of a body. @throws Refusal when it is none. */
function parsedBody(text) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        if (cause instanceof SyntaxError)
            throw new protocol/* Refusal */.P_(400, 'ValidationError', 'The request body is not valid JSON.');
        throw cause;
    }
}
/** The word that messages use for a kind, or for the kind at the start (0) or end (-1) of its path. */
function nounOf(kind, part) {
    if (kind.kind === 'policy' && part === undefined)
        return 'PoliciesConfiguration';
    const words = kind.path.split('/').filter((word, index) => index % 2 === 1 && word !== '');
    const plural = part === undefined ? kind.entity : (words.at(part) ?? kind.entity);
    const noun = part === undefined ? plural : plural.replace(/ies$/, 'y').replace(/s$/, '');
    return noun.charAt(0).toUpperCase() + noun.slice(1);
}

;// CONCATENATED MODULE: ./build/emulator/auth.js
/**
 * Who may ask: shared access signatures of the direct management API, and bearer tokens of Azure Resource Manager.
 *
 * Both spellings of a signature sign the same two lines, identifier and expiry with seven decimals; the short one is
 * expanded first. The key is used as the text that it is, not decoded.
 */


const LONG = /^uid=([^&]*)&ex=([^&]*)&sn=(.*)$/;
const SHORT = /^([\w-]*)&(\d{12})&(.*)$/;
const REALM = 'SharedAccessSignature realm="", error="invalid_token", error_description=';
/**
 * Checks the value after `SharedAccessSignature `.
 *
 * @throws Refusal (401, empty body, challenge) when the token is not accepted.
 */
function checkSignature(token, access, now) {
    const signed = parse(token.trim());
    const known = signed !== undefined && signed.identifier === access.identifier && access.keys.some(key => isSignedBy(signed, key));
    if (!known || !access.enabled)
        throw challenge('User is not found or signature is invalid.');
    const expires = Date.parse(signed.expiry);
    if (!(expires > now))
        throw challenge('Token is expired.');
    if (expires - now > access.maxLifeMs)
        throw challenge('Token expiry is too far in the future.');
}
/**
 * Checks the value after `Bearer `.
 *
 * @param origin - scheme and host that were asked, for which a token of the authority has to be.
 * @throws Refusal 401 when the token is not one of those accepted, or is one of the authority's that has died.
 */
function checkBearer(token, accepted, authority, origin) {
    if (accepted.includes(token) || authority.accepts(token, origin))
        return;
    throw new protocol/* Refusal */.P_(401, 'AuthenticationFailed', 'Authentication failed.');
}
/** Signs a short token, as the service does for users and gateways; the expiry is cut to the minute. */
function shortToken(identifier, key, expiry) {
    const minute = `${expiry.toISOString().slice(0, 16)}:00.0000000Z`;
    return `${identifier}&${minute.slice(0, 16).replace(/\D/g, '')}&${sign(identifier, minute, key)}`;
}
function parse(token) {
    const quoted = /^token="([^"]*)"/.exec(token);
    const text = quoted?.[1] ?? token;
    const long = LONG.exec(text);
    if (long !== null)
        return { identifier: long[1] ?? '', expiry: long[2] ?? '', signature: long[3] ?? '' };
    const short = SHORT.exec(text);
    const digits = short?.[2]?.match(/^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)$/);
    if (short === null || !digits)
        return undefined;
    const [, year, month, day, hour, minute] = digits;
    return {
        identifier: short[1] ?? '',
        expiry: `${year}-${month}-${day}T${hour}:${minute}:00.0000000Z`,
        signature: short[3] ?? '',
    };
}
function isSignedBy({ identifier, expiry, signature }, key) {
    const expected = Buffer.from(sign(identifier, expiry, key));
    const given = Buffer.from(signature);
    return expected.length === given.length && (0,external_node_crypto_namespaceObject.timingSafeEqual)(expected, given);
}
function sign(identifier, expiry, key) {
    return (0,external_node_crypto_namespaceObject.createHmac)('sha512', key).update(`${identifier}\n${expiry}`).digest('base64');
}
function challenge(description) {
    return new protocol/* Refusal */.P_(401, '', '', { headers: { 'www-authenticate': `${REALM}"${description}"` } });
}

;// CONCATENATED MODULE: ./build/emulator/tokens.js
/**
 * Tokens that the service issues when it is asked: for its management API, for a user, for a gateway.
 *
 * All are of the short format and signed alike; the keys of the management API also sign for users, since how the
 * service really keeps theirs is not known. An expiry that is past is still issued, as recordings show.
 */



const MAX_TOKEN_LIFE_MS = 30 * 24 * 60 * 60 * 1000;
const KEYS = { primary: 'primaryKey', secondary: 'secondaryKey' };
const MEMBERS = ['keyType', 'expiry'];
/** A date and a time, as .NET reads them; without a zone they are UTC. */
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,7})?)?(?:Z|[+-]\d\d:\d\d)?$/;
/**
 * Issues a token that names `identifier`.
 *
 * @param keys - where `primaryKey` and `secondaryKey` are.
 * @throws Refusal when the body does not say which key and until when.
 */
function issueToken(call, identifier, keys) {
    const order = orderIn(call.request.body);
    const field = KEYS[(0,protocol/* textOf */.b6)(order['keyType']) ?? ''];
    const expires = instantOf((0,protocol/* textOf */.b6)(order['expiry']) ?? '');
    const key = (0,protocol/* textOf */.b6)(field === undefined ? null : keys[field]);
    const problems = tokens_problemsOf(order, key, expires - call.world.now());
    if (key === undefined || problems.length > 0)
        throw (0,protocol/* invalid */.Gq)(problems);
    return (0,protocol/* answer */.ZF)(200, { value: shortToken(identifier, key, new Date(expires)) });
}
/** The keys of the management API. */
function managementKeys({ world }) {
    return world.store.get('/tenant/access')?.properties ?? {};
}
/** Clients send the order flat or under `properties`. */
function orderIn(text) {
    const body = parsedBody(text);
    if (!(0,protocol/* isObject */.Gv)(body))
        throw new protocol/* Refusal */.P_(400, 'ValidationError', 'The request body must be a JSON object.');
    return (0,protocol/* isObject */.Gv)(body['properties']) ? body['properties'] : body;
}
function tokens_problemsOf(order, key, lifeMs) {
    const unknown = Object.keys(order).filter(name => !MEMBERS.includes(name));
    return [
        ...unknown.map(name => ({ target: name, message: `Invalid field '${name}' specified` })),
        ...(key === undefined ? [{ target: 'keyType', message: "'keyType' must be 'primary' or 'secondary'." }] : []),
        ...(Number.isNaN(lifeMs) ? [{ target: 'expiry', message: "'expiry' must be a date and a time." }] : []),
        ...(lifeMs > MAX_TOKEN_LIFE_MS
            ? [{ target: 'expiry', message: 'Maximum token expiry time is set to 30 days.' }]
            : []),
    ];
}
/** Milliseconds since 1970, or no number. */
function instantOf(text) {
    if (!INSTANT.test(text))
        return Number.NaN;
    return Date.parse(/(?:Z|[+-]\d\d:\d\d)$/.test(text) ? text : `${text}Z`);
}

;// CONCATENATED MODULE: ./build/emulator/actions.js
/**
 * POST: keys, secrets and tokens, and the few things that an entity can be told to do.
 *
 * Answers here are flat, without the envelope of entities. Making a new key changes the entity's ETag.
 */








/** Actions that tell secrets. */
const TELLING = ['listSecrets', 'listValue', 'listKeys', 'token', 'generateToken', 'listDebugCredentials'];
/** Kinds whose keys are base64 text of 64 bytes; others have 32 hexadecimal digits. */
const LONG_KEYS = ['tenantAccess', 'gateway'];
/**
 * Runs an action on an entity.
 *
 * @throws Refusal when it is not there, or when secrets are hidden.
 */
function act(call, target, action) {
    if (TELLING.includes(action) && call.world.behaviour().hideSecrets)
        throw forbidden(call, action);
    // The identifier of the management API stands where a user's id does, and is no user.
    const { principalId } = managementKeys(call);
    if (action === 'token' && nameOf(target.path) === principalId)
        return issueToken(call, principalId, managementKeys(call));
    const entity = existing(call, target.kind, target.path);
    switch (action) {
        case 'listSecrets':
            return (0,protocol/* answer */.ZF)(200, secretsOf(entity, target), { etag: etagOf(entity) });
        case 'listValue':
            return (0,protocol/* answer */.ZF)(200, { value: entity.properties['value'] ?? null }, { etag: etagOf(entity) });
        case 'listKeys':
            return (0,protocol/* answer */.ZF)(200, {
                primary: entity.properties['primaryKey'] ?? null,
                secondary: entity.properties['secondaryKey'] ?? null,
            });
        case 'regeneratePrimaryKey':
        case 'regenerateSecondaryKey':
            return regenerate(call, entity, action === 'regeneratePrimaryKey' ? 'primaryKey' : 'secondaryKey');
        case 'regenerateKey':
            return regenerate(call, entity, keyFieldIn(call));
        case 'token':
            return issueToken(call, nameOf(entity.path), managementKeys(call));
        case 'generateToken':
            return issueToken(call, nameOf(entity.path), entity.properties);
        default:
            return other(call, entity, action);
    }
}
function other(call, entity, action) {
    switch (action) {
        case 'generateSsoUrl':
            return (0,protocol/* answer */.ZF)(200, {
                value: `https://portal.example/signin-sso?token=${encodeURIComponent(call.world.mint(16))}`,
            });
        case 'listReferences':
            return (0,protocol/* answer */.ZF)(200, references(call, entity));
        case 'refreshSecret':
            return refresh(call, entity);
        case 'getLoginLinks':
            return (0,protocol/* answer */.ZF)(200, { loginLink: `https://login.example/${call.world.mint(8)}` });
        case 'listDebugCredentials':
            return (0,protocol/* answer */.ZF)(200, { token: call.world.mint(16) });
        case 'listTrace':
            return (0,protocol/* answer */.ZF)(200, {});
        case 'reconnect':
            return (0,protocol/* empty */.Ie)(202);
        case 'confirmConsentCode':
            return (0,protocol/* empty */.Ie)(200);
        default:
            return (0,protocol/* empty */.Ie)(204);
    }
}
function secretsOf({ kind, properties, path }, { kind: contract }) {
    const told = kind === 'portalSetting'
        ? ['validationKey']
        : kind === 'tenantAccess' || kind === 'subscription'
            ? ['primaryKey', 'secondaryKey']
            : (contract.secrets ?? ['clientSecret']);
    const secrets = Object.fromEntries(told.map((name) => [name, properties[name] ?? null]));
    if (kind !== 'tenantAccess')
        return secrets;
    return {
        id: path,
        principalId: properties['principalId'] ?? null,
        ...secrets,
        enabled: properties['enabled'] === true,
    };
}
function regenerate({ world }, entity, field) {
    const key = LONG_KEYS.includes(entity.kind) ? base64Key(world.mint(64)) : world.mint(16);
    world.store.put(entity.path, entity.kind, { ...entity.properties, [field]: key });
    return (0,protocol/* empty */.Ie)(204);
}
/** Reads which key a body names. @throws Refusal when it names none */
function keyFieldIn(call) {
    const { keyType } = bodyOf(call);
    if (keyType !== 'primary' && keyType !== 'secondary')
        throw (0,protocol/* invalidField */.wf)('keyType', "'keyType' must be 'primary' or 'secondary'.");
    return `${keyType}Key`;
}
/** Fetches what a vault holds; a secret that no vault holds cannot be fetched. */
function refresh(call, { kind, path, properties }) {
    if (!(0,protocol/* isObject */.Gv)(properties['keyVault']))
        throw (0,protocol/* invalidField */.wf)('keyVault', 'The entity is not backed by Key Vault.');
    if (kind === 'namedValue')
        return accepted(call, path, 200);
    return (0,protocol/* answer */.ZF)(200, { id: `${call.address.prefix}${path}`, name: nameOf(path) });
}
function references(call, entity) {
    const value = referrersByName(call.world, entity).map(({ path }) => ({ id: `${call.address.prefix}${path}` }));
    return { value, count: value.length };
}
/** Clients send these bodies flat or under `properties`. */
function bodyOf({ request }) {
    if (request.body.trim() === '')
        return {};
    const body = parsedBody(request.body);
    if (!(0,protocol/* isObject */.Gv)(body))
        return {};
    return (0,protocol/* isObject */.Gv)(body['properties']) ? body['properties'] : body;
}
function forbidden({ address }, action) {
    const type = `Microsoft.ApiManagement/service/${action}/action`;
    return new protocol/* Refusal */.P_(403, 'AuthorizationFailed', `The client does not have authorization to perform action '${type}' over scope '${address.fullPath}'.`);
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __nccwpck_require__(8815);
;// CONCATENATED MODULE: ./build/emulator/documents/openapi-export.js
/**
 * Operations and schemas of an API, as the service writes them into an OpenAPI document.
 *
 * The servers in it are the gateway and not the backend, and what OpenAPI cannot say is not in it: methods of one's own,
 * and a second operation with the same method and template.
 */


const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];
/** Gives an API as an OpenAPI 3.0 document. */
function openApiOf({ api, operations, schemas, gateway }) {
    const { displayName, description, apiVersion, path } = api.properties;
    const paths = {};
    for (const operation of operations) {
        const method = ((0,protocol/* textOf */.b6)(operation.properties['method']) ?? '').toLowerCase();
        const { template, fixed } = partsOf(operation);
        const key = fixed === '' ? template : `${template}?${fixed}`;
        if (METHODS.includes(method))
            paths[key] = { ...paths[key], [method]: operationOf(operation) };
    }
    return {
        openapi: '3.0.1',
        info: { title: displayName ?? '', ...given({ description }), version: (0,protocol/* textOf */.b6)(apiVersion) || '1.0' },
        servers: [{ url: `${gateway}/${(0,protocol/* textOf */.b6)(path) ?? ''}` }],
        paths,
        ...componentsOf(schemas),
    };
}
function operationOf(operation) {
    const { displayName, description, templateParameters, request, responses } = operation.properties;
    const sent = (0,protocol/* isObject */.Gv)(request) ? request : {};
    const { variable } = partsOf(operation);
    const inTemplate = list(templateParameters).map(parameter => parameterOf(parameter, variable.includes((0,protocol/* textOf */.b6)(parameter['name']) ?? '') ? 'query' : 'path', true));
    const parameters = [
        ...inTemplate,
        ...list(sent['queryParameters']).map(parameter => parameterOf(parameter, 'query', false)),
        ...list(sent['headers']).map(parameter => parameterOf(parameter, 'header', parameter['required'] === true)),
    ];
    const content = contentOf(sent['representations']);
    return {
        summary: displayName ?? '',
        ...(description === displayName ? {} : given({ description })),
        operationId: nameOf(operation.path),
        ...(parameters.length === 0 ? {} : { parameters }),
        ...(content === undefined ? {} : { requestBody: { ...given({ description: sent['description'] }), content } }),
        responses: Object.fromEntries(list(responses).map(response => [String(response['statusCode']), responseOf(response)])),
    };
}
/** Takes the template of an operation apart. */
function partsOf({ properties }) {
    const [template = '/', ...query] = ((0,protocol/* textOf */.b6)(properties['urlTemplate']) ?? '/').split('?');
    const pairs = query
        .join('?')
        .split('&')
        .filter(pair => pair !== '');
    const variable = pairs.flatMap(pair => /^[^=]*=\{([^}]+)\}$/.exec(pair)?.[1] ?? []);
    return { template, fixed: pairs.filter(pair => !/=\{[^}]+\}$/.test(pair)).join('&'), variable };
}
function parameterOf(parameter, place, required) {
    const { name, description, type, values, defaultValue } = parameter;
    const words = Array.isArray(values) && values.length > 0 ? { enum: values } : {};
    return {
        name: name ?? '',
        in: place,
        ...given({ description }),
        ...(required ? { required } : {}),
        schema: { ...words, type: type ?? 'string', ...given({ default: defaultValue }) },
    };
}
function responseOf({ description, representations, headers }) {
    const content = contentOf(representations);
    const named = list(headers).map(header => {
        const { name, in: _, ...words } = parameterOf(header, 'header', header['required'] === true);
        return [(0,protocol/* textOf */.b6)(name) ?? '', words];
    });
    return {
        description: description ?? '',
        ...(named.length === 0 ? {} : { headers: Object.fromEntries(named) }),
        ...(content === undefined ? {} : { content }),
    };
}
function contentOf(representations) {
    const all = list(representations);
    if (all.length === 0)
        return undefined;
    return Object.fromEntries(all.map(({ contentType, typeName, examples }) => [
        (0,protocol/* textOf */.b6)(contentType) ?? '',
        {
            ...((0,protocol/* textOf */.b6)(typeName) === undefined ? {} : { schema: { $ref: `#/components/schemas/${String(typeName)}` } }),
            ...((0,protocol/* isObject */.Gv)(examples) ? { examples } : {}),
        },
    ]));
}
/** What Swagger calls definitions are schemas here. */
function componentsOf(schemas) {
    const parts = schemas.flatMap(({ properties: { document } }) => {
        if (!(0,protocol/* isObject */.Gv)(document))
            return [];
        const { components, definitions } = document;
        return [(0,protocol/* isObject */.Gv)(components) ? components : {}, (0,protocol/* isObject */.Gv)(definitions) ? { schemas: definitions } : {}];
    });
    const names = [...new Set(parts.flatMap(part => Object.keys(part)))];
    const merged = names.map(name => [
        name,
        Object.assign({}, ...parts.map(part => ((0,protocol/* isObject */.Gv)(part[name]) ? part[name] : {}))),
    ]);
    return names.length === 0 ? {} : { components: Object.fromEntries(merged) };
}
function given(members) {
    const kept = Object.entries(members).flatMap(([name, value]) => value === undefined || value === null ? [] : [[name, value]]);
    return Object.fromEntries(kept);
}
function list(value) {
    return Array.isArray(value) ? value.filter((item) => (0,protocol/* isObject */.Gv)(item)) : [];
}

;// CONCATENATED MODULE: ./build/emulator/documents/swagger-export.js
/**
 * An OpenAPI 3.0 document of the service as the Swagger 2.0 that it hands out.
 *
 * Swagger has one list of media types for all forms of a body, and one type for them: where forms differ, that of the
 * first is told. Examples are not.
 */

/** Gives a document in Swagger. */
function swaggerOf(document) {
    const { info = null, servers, paths, components } = document;
    const [server] = swagger_export_list(servers);
    const url = new URL((0,protocol/* textOf */.b6)(server?.['url']) ?? 'https://gateway.invalid');
    const { schemas } = (0,protocol/* isObject */.Gv)(components) ? components : {};
    return {
        swagger: '2.0',
        info,
        host: url.host,
        basePath: url.pathname,
        schemes: [url.protocol.replace(':', '')],
        paths: mapped(paths, item => mapped(item, operation => ((0,protocol/* isObject */.Gv)(operation) ? swagger_export_operationOf(operation) : operation))),
        ...((0,protocol/* isObject */.Gv)(schemas) ? { definitions: reference(schemas) } : {}),
    };
}
function swagger_export_operationOf({ parameters, requestBody, responses, ...words }) {
    const body = (0,protocol/* isObject */.Gv)(requestBody) ? requestBody : undefined;
    const sent = (0,protocol/* isObject */.Gv)(body?.['content']) ? Object.entries(body['content']) : [];
    const given = Object.values((0,protocol/* isObject */.Gv)(responses) ? responses : {}).flatMap(typesOf);
    const own = [...swagger_export_list(parameters).map(swagger_export_parameterOf), ...(sent.length === 0 ? [] : [swagger_export_bodyOf(sent, body)])];
    return {
        ...words,
        ...(own.length === 0 ? {} : { parameters: own }),
        ...(sent.length === 0 ? {} : { consumes: sent.map(([type]) => type) }),
        ...(given.length === 0 ? {} : { produces: [...new Set(given)] }),
        responses: mapped(responses, swagger_export_responseOf),
    };
}
/** What OpenAPI keeps apart as the schema of a parameter stands beside its name here. */
function swagger_export_parameterOf({ schema, ...words }) {
    return { ...words, ...((0,protocol/* isObject */.Gv)(schema) ? schema : {}) };
}
function swagger_export_bodyOf([first], body) {
    const description = (0,protocol/* textOf */.b6)(body?.['description']);
    return {
        name: 'body',
        in: 'body',
        ...(description === undefined ? {} : { description }),
        schema: schemaIn(first?.[1]),
    };
}
function swagger_export_responseOf(response) {
    if (!(0,protocol/* isObject */.Gv)(response))
        return response;
    const { content, headers, ...words } = response;
    const [first] = Object.values((0,protocol/* isObject */.Gv)(content) ? content : {});
    return {
        ...words,
        ...(first === undefined ? {} : { schema: schemaIn(first) }),
        ...((0,protocol/* isObject */.Gv)(headers) ? { headers: mapped(headers, headerOf) } : {}),
    };
}
/** Nobody can be told that a header is always there. */
function headerOf(header) {
    if (!(0,protocol/* isObject */.Gv)(header))
        return header;
    const { required: _, ...words } = swagger_export_parameterOf(header);
    return words;
}
function schemaIn(form) {
    const { schema = {} } = (0,protocol/* isObject */.Gv)(form) ? form : {};
    return reference(schema);
}
function typesOf(response) {
    const { content } = (0,protocol/* isObject */.Gv)(response) ? response : {};
    return Object.keys((0,protocol/* isObject */.Gv)(content) ? content : {});
}
/** Types stand elsewhere in Swagger. */
function reference(value) {
    return JSON.parse(JSON.stringify(value).replaceAll('"#/components/schemas/', '"#/definitions/'));
}
function mapped(value, change) {
    const members = Object.entries((0,protocol/* isObject */.Gv)(value) ? value : {});
    return Object.fromEntries(members.map(([name, member]) => [name, change(member)]));
}
function swagger_export_list(value) {
    return Array.isArray(value) ? value.filter((item) => (0,protocol/* isObject */.Gv)(item)) : [];
}

;// CONCATENATED MODULE: ./build/emulator/documents/xml-export.js
/**
 * Operations and types of an API, as the service writes them into WADL and WSDL.
 *
 * As in OpenAPI, the address in a document is the gateway and not the backend. WADL has one word for the id and for the
 * name of an operation, and none for what most other things mean, so an API that has more is not whole in it.
 */



/** Gives an API as WADL. */
function wadlOf({ api, operations, types, address }) {
    return [
        '<?xml version="1.0" encoding="utf-8"?>',
        '<application xmlns="http://wadl.dev.java.net/2009/02">',
        `  <doc title="${xml_export_written(api.properties['displayName'])}" />`,
        ...(types === '' ? [] : [`  <grammars>${types}</grammars>`]),
        `  <resources base="${xml_export_written(address)}">`,
        ...operations.flatMap(resourceOf),
        '  </resources>',
        '</application>',
        '',
    ].join('\n');
}
function resourceOf(operation) {
    const { template, fixed, variable } = partsOf(operation);
    const { method, templateParameters, request, responses } = operation.properties;
    const { queryParameters, headers, representations } = (0,protocol/* isObject */.Gv)(request) ? request : {};
    const inTemplate = xml_export_list(templateParameters).map(parameter => paramOf(parameter, variable.includes((0,protocol/* textOf */.b6)(parameter['name']) ?? '') ? 'query' : 'template'));
    return [
        `    <resource path="${xml_export_written(fixed === '' ? template : `${template}?${fixed}`)}">`,
        `      <method name="${xml_export_written(method)}" id="${xml_export_written(nameOf(operation.path))}">`,
        '        <request>',
        ...inTemplate,
        ...xml_export_list(queryParameters).map(parameter => paramOf(parameter, 'query')),
        ...xml_export_list(headers).map(parameter => paramOf(parameter, 'header')),
        ...xml_export_list(representations).map(representationOf),
        '        </request>',
        ...xml_export_list(responses).flatMap(({ statusCode, representations: forms }) => [
            `        <response status="${xml_export_written(statusCode)}">`,
            ...xml_export_list(forms).map(representationOf),
            '        </response>',
        ]),
        '      </method>',
        '    </resource>',
    ];
}
function paramOf({ name, required }, style) {
    return `          <param name="${xml_export_written(name)}" style="${style}" required="${required === true}" />`;
}
function representationOf({ contentType, typeName }) {
    const element = (0,protocol/* textOf */.b6)(typeName) === undefined ? '' : ` element="${xml_export_written(typeName)}"`;
    return `          <representation mediaType="${xml_export_written(contentType)}"${element} />`;
}
const ACTION = /^\/\?soapAction=(.+)$/i;
/** Gives an API as WSDL; nothing when one of its operations is not of SOAP. */
function wsdlOf({ api, operations, types, address }) {
    const bound = operations.map(({ properties }) => ({
        name: xml_export_written(properties['displayName']),
        documentation: properties['description'] === properties['displayName']
            ? ''
            : `<wsdl:documentation>${xml_export_written(properties['description'])}</wsdl:documentation>`,
        action: ACTION.exec((0,protocol/* textOf */.b6)(properties['urlTemplate']) ?? '')?.[1],
    }));
    if (bound.some(({ action }) => action === undefined))
        return undefined;
    const name = xml_export_written(nameOf(api.path));
    return [
        '<?xml version="1.0" encoding="utf-8"?>',
        `<wsdl:definitions name="${name}" xmlns:wsdl="http://schemas.xmlsoap.org/wsdl/" xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/">`,
        ...(types === '' ? [] : [`  <wsdl:types>${types}</wsdl:types>`]),
        `  <wsdl:portType name="${name}">`,
        ...bound.map(operation => `    <wsdl:operation name="${operation.name}">${operation.documentation}</wsdl:operation>`),
        '  </wsdl:portType>',
        `  <wsdl:binding name="${name}Soap" type="${name}">`,
        '    <soap:binding style="document" transport="http://schemas.xmlsoap.org/soap/http" />',
        ...bound.map(operation => `    <wsdl:operation name="${operation.name}"><soap:operation soapAction="${xml_export_written(operation.action)}" /></wsdl:operation>`),
        '  </wsdl:binding>',
        `  <wsdl:service name="${name}">`,
        `    <wsdl:port name="${name}Soap" binding="${name}Soap"><soap:address location="${xml_export_written(address)}" /></wsdl:port>`,
        '  </wsdl:service>',
        '</wsdl:definitions>',
        '',
    ].join('\n');
}
const xml_export_ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** A value as attributes and texts hold it. */
function xml_export_written(value) {
    return String(value ?? '').replace(/[&<>"]/g, character => xml_export_ESCAPES[character] ?? character);
}
function xml_export_list(value) {
    return Array.isArray(value) ? value.filter((item) => (0,protocol/* isObject */.Gv)(item)) : [];
}

;// CONCATENATED MODULE: ./build/emulator/documents/exports.js
/**
 * Exported specifications: a link when one is asked for, and the document behind it.
 *
 * Behind the link stands a store that wants no authorization but the signature in the link, and answers nothing to one
 * that is sent along. A link to WSDL is answered 500, as the service does, and WSDL itself comes with the answer.
 */







const LINKS = ['openapi-link', 'openapi+json-link', 'swagger-link', 'wadl-link', 'wsdl-link', 'graphql-link'];
/** Documents that come with the answer. */
const INLINE = ['wadl', 'wsdl'];
/** What the service answers 500 to, though it may have the document inline. */
const BROKEN = ['wsdl-link'];
/** Where an exported specification can be fetched, as the service answers `?export=true`, or the specification itself. */
function exportAnswer({ address, world }, path) {
    const format = address.query.get('format') ?? '';
    if (world.store.get(path) === undefined)
        throw new protocol/* Refusal */.P_(404, 'ResourceNotFound', 'Api not found.');
    if (![...LINKS, ...INLINE].includes(format))
        throw new protocol/* Refusal */.P_(400, 'ValidationError', `'format' must be one of ${LINKS.join(', ')}.`);
    const text = BROKEN.includes(format) ? undefined : documentOf(world, path, format.replace('-link', ''));
    if (text === undefined)
        throw new protocol/* Refusal */.P_(500, 'InternalServerError', 'An error has occurred. The error has been logged.');
    const id = `${address.prefix}${path}`;
    if (INLINE.includes(format))
        return (0,protocol/* answer */.ZF)(200, { id, properties: { format, value: text } });
    const where = `${address.origin}/emulator/exports/${format}/${encodeURIComponent(world.name)}${encodeURI(path)}`;
    const link = `${where}?sig=${signatureOf(path)}`;
    return (0,protocol/* answer */.ZF)(200, { id, format, value: { link } });
}
/** The exported specification behind a link. */
function exported(request, address, worldOf) {
    const [, format = '', name = '', path = ''] = /^\/emulator\/exports\/([^/]+)\/([^/]+)(\/.*)$/.exec(address.fullPath) ?? [];
    const world = worldOf(name);
    if (header(request, 'authorization') !== undefined)
        return (0,protocol/* empty */.Ie)(400);
    if (address.query.get('sig') !== signatureOf(path))
        return (0,protocol/* empty */.Ie)(403);
    const text = world === undefined ? undefined : documentOf(world, path, format.replace('-link', ''));
    return text === undefined ? (0,protocol/* empty */.Ie)(403) : plain(text);
}
/** Gives an API as a document; nothing when there is no such API, or none that the format is for. */
function documentOf({ name, store }, path, format) {
    const api = store.get(path);
    if (api === undefined)
        return undefined;
    const [operations, schemas] = [store.list(`${path}/operations`), store.list(`${path}/schemas`)];
    const [kept] = schemas.map(({ properties: { document } }) => (0,protocol/* isObject */.Gv)(document) ? (0,protocol/* textOf */.b6)(document['value']) : undefined);
    const gateway = `https://${name}.azure-api.net`;
    const parts = { api, operations, types: kept ?? '', address: `${gateway}/${(0,protocol/* textOf */.b6)(api.properties['path']) ?? ''}` };
    const isSoap = api.properties['type'] === 'soap';
    switch (format) {
        case 'openapi':
            return (0,dist/* stringify */.As)(openApiOf({ api, operations, schemas, gateway }));
        case 'openapi+json':
            return JSON.stringify(openApiOf({ api, operations, schemas, gateway }));
        case 'swagger':
            return JSON.stringify(swaggerOf(openApiOf({ api, operations, schemas, gateway })));
        case 'graphql':
            return kept ?? '';
        case 'wsdl':
            return isSoap ? wsdlOf(parts) : undefined;
        default:
            return isSoap ? undefined : wadlOf(parts);
    }
}
function plain(body) {
    return { status: 200, headers: { 'content-type': 'application/octet-stream' }, body };
}
function signatureOf(path) {
    return (0,external_node_crypto_namespaceObject.createHash)('sha256').update(`export ${path.toLowerCase()}`).digest('hex').slice(0, 32);
}

;// CONCATENATED MODULE: ./build/emulator/lists.js
/**
 * Lists: pages, totals, links to the next page, and the few filters that clients use.
 *
 * Besides the collections of the contract there are lists that only look: a product's subscriptions, a user's groups,
 * an API's products and revisions. `$filter` knows `eq`, `ne`, `contains`, `startswith` and `endswith` joined by `and`.
 */





/** One page of a list of the contract. */
function listed(call, kind, path) {
    const { store } = call.world;
    const rows = store.list(path);
    if (kind.kind !== 'association')
        return page(call, rows, kind, row => ({ entity: row }));
    return page(call, rows, kind, row => {
        const entity = store.get(targetOf(kind.entity, row.path));
        return entity === undefined ? undefined : { entity, as: { path: row.path, type: typeOf(kind, row.path) } };
    });
}
/** One page of a list that only looks, or nothing when the path names none. */
function looked(call, path) {
    const { store } = call.world;
    const owner = store.get(parentOf(path));
    const view = VIEWS[`${owner?.kind} ${nameOf(path).toLowerCase()}`];
    if (owner === undefined || view === undefined)
        return undefined;
    if (view.kind === 'apiRevision')
        return revisions(call, view.rows(call, owner));
    return page(call, view.rows(call, owner), kindOf(view.kind), entity => ({
        entity,
        as: { path: `${path}/${nameOf(entity.path)}`, type: `${kindOf(owner.kind).type}/${nameOf(path)}` },
    }));
}
const VIEWS = {
    'product subscriptions': {
        kind: 'subscription',
        rows: (call, { path }) => having(call, 'subscription', 'scope', path),
    },
    'user subscriptions': {
        kind: 'subscription',
        rows: (call, { path }) => having(call, 'subscription', 'ownerId', path),
    },
    'user groups': { kind: 'group', rows: (call, { path }) => owners(call, 'groupUser', path) },
    'api revisions': { kind: 'apiRevision', rows: revisionsOf },
    'api products': { kind: 'product', rows: (call, { path }) => owners(call, 'productApi', path) },
};
/** Revisions of an API in the shape that only their list has, newest first. */
function revisions(call, rows) {
    const value = rows.map(({ path, properties }) => ({
        apiId: `${call.address.prefix}${path}`,
        apiRevision: properties['apiRevision'] ?? '1',
        description: properties['apiRevisionDescription'] ?? null,
        isOnline: true,
        isCurrent: properties['isCurrent'] === true,
    }));
    const sorted = value.toSorted((a, b) => Number(b.apiRevision) - Number(a.apiRevision));
    return { value: sorted, count: sorted.length };
}
function page(call, rows, kind, dress) {
    const { query } = call.address;
    const allows = (name) => kind.list?.includes(name) === true;
    const filter = query.get('$filter');
    const matching = filter !== null && allows('$filter') ? rows.filter(filtering(filter)) : rows;
    const skip = allows('$skip') ? whole(query.get('$skip'), '$skip', 0) : 0;
    const size = allows('$top') ? whole(query.get('$top'), '$top', call.world.behaviour().pageSize) : matching.length;
    const value = matching.slice(skip, skip + size).flatMap(entity => {
        const row = dress(entity);
        return row === undefined ? [] : [shown(call, row.entity, 'list', row.as)];
    });
    const isLast = skip + size >= matching.length || size === 0;
    return { value, count: matching.length, ...(isLast ? {} : { nextLink: nextLink(call, size, skip + size) }) };
}
function nextLink(call, top, skip) {
    const url = new URL(call.request.url, call.address.origin);
    url.searchParams.set('$top', String(top));
    url.searchParams.set('$skip', String(skip));
    return `${url.origin}${url.pathname}?${url.searchParams}`;
}
function whole(text, name, usual) {
    if (text === null)
        return usual;
    if (/^\d+$/.test(text))
        return Number(text);
    throw new protocol/* Refusal */.P_(400, 'ValidationError', `'${name}' must be a whole number.`);
}
function revisionsOf(call, { path }) {
    const current = path.replace(/;rev=\d+$/i, '').toLowerCase();
    return call.world.store
        .list(parentOf(path))
        .filter(other => other.path.toLowerCase().replace(/;rev=\d+$/, '') === current);
}
function having(call, kind, field, path) {
    const key = path.toLowerCase();
    return call.world.store.list(`/${kind}s`).filter(({ properties }) => (0,protocol/* textOf */.b6)(properties[field])?.toLowerCase() === key);
}
function owners(call, association, path) {
    const { store } = call.world;
    const found = store
        .ofKind(association)
        .filter(other => targetOf(association, other.path).toLowerCase() === path.toLowerCase());
    return found.flatMap(other => store.get(parentOf(parentOf(other.path))) ?? []);
}
/** The test that a `$filter` stands for. */
function filtering(filter) {
    const conditions = filter.split(/\s+and\s+(?=(?:[^']*'[^']*')*[^']*$)/i).map(part => condition(part.trim()));
    return entity => conditions.every(holds => holds(entity));
}
function condition(text) {
    const called = /^(?<operator>contains|startswith|endswith)\(\s*(?<field>[\w./]+)\s*,\s*'(?<literal>(?:[^']|'')*)'\s*\)$/i.exec(text);
    const compared = /^\(?\s*(?<field>[\w./]+)\s+(?<operator>eq|ne)\s+(?<literal>'(?:[^']|'')*'|true|false)\s*\)?$/i.exec(text);
    const { operator, field, literal } = { ...(called ?? compared)?.groups };
    if (operator === undefined || field === undefined || literal === undefined) {
        throw new protocol/* Refusal */.P_(400, 'ValidationError', `The filter '${text}' is not supported by the emulator.`);
    }
    const wanted = literal.replace(/^'|'$/g, '').replaceAll("''", "'").toLowerCase();
    return entity => lists_compare(operator.toLowerCase(), fieldText(entity, field), wanted);
}
/** References may be compared with or without what stands before them. */
function lists_compare(operator, value, wanted) {
    switch (operator) {
        case 'contains':
            return value.includes(wanted);
        case 'startswith':
            return value.startsWith(wanted);
        case 'endswith':
            return value.endsWith(wanted);
        case 'ne':
            return value !== wanted;
        default:
            return value === wanted || (value.startsWith('/') && wanted.endsWith(value));
    }
}
function fieldText(entity, field) {
    if (field === 'name')
        return nameOf(entity.path).toLowerCase();
    const value = entity.properties[field.replace(/^properties\//, '')];
    return value === undefined || value === null || (0,protocol/* isObject */.Gv)(value) ? '' : String(value).toLowerCase();
}

;// CONCATENATED MODULE: ./build/emulator/role.js
/**
 * What the role of whoever asks allows, in Azure Resource Manager; the direct management API knows no roles.
 *
 * A reader may GET and HEAD whatever shows no secret. Reading secrets is a POST, which is why a reader may not.
 */

/** Refuses what a role does not allow. @throws Refusal 403 AuthorizationFailed */
function checkRole(role, method, address) {
    if (role === 'contributor' || method === 'GET' || method === 'HEAD')
        return;
    const scope = address.fullPath;
    throw new protocol/* Refusal */.P_(403, 'AuthorizationFailed', `The client 'emulator' with object id '00000000-0000-0000-0000-000000000000' does not have authorization to perform ` +
        `action '${actionOf(method, address)}' over scope '${scope}' or the scope is invalid. If access was recently ` +
        'granted, please refresh your credentials.');
}
/** The name of an operation in a role: `Microsoft.ApiManagement/service/products/write`. */
function actionOf(method, { path }) {
    const segments = path.split('/').slice(1);
    const last = method === 'POST' ? segments.pop() : undefined;
    const types = segments.filter((_, index) => index % 2 === 0);
    const verb = last === undefined ? (method === 'DELETE' ? 'delete' : 'write') : `${last}/action`;
    return ['Microsoft.ApiManagement/service', ...types, verb].join('/');
}

;// CONCATENATED MODULE: ./build/emulator/service.js
/**
 * What lies around a service: the service resource itself, and how it is found in Azure Resource Manager.
 *
 * The service says that its direct API is the emulator itself, so that a client which asks for it stays on the machine.
 */


/** The service resource. */
function serviceAnswer(call, placement) {
    if (call.method !== 'GET' && call.method !== 'HEAD')
        throw new protocol/* Refusal */.P_(405, 'MethodNotAllowed', 'The emulator does not change services.');
    const { address, world } = call;
    const id = address.prefix === '' ? idOf(placement, world.name) : address.prefix;
    const body = resource(address.origin, id, address.service ?? world.name, world.behaviour().tier);
    return (0,protocol/* answer */.ZF)(200, body, { etag: String(body['etag']) });
}
/** Lists of Azure Resource Manager above the services, or nothing when the path names none. */
function lookup(address, placement) {
    const { subscriptionId, resourceGroup, services } = placement;
    const subscription = {
        id: `/subscriptions/${subscriptionId}`,
        subscriptionId,
        displayName: 'Emulator',
        state: 'Enabled',
    };
    if (/^\/subscriptions$/i.test(address.fullPath))
        return (0,protocol/* answer */.ZF)(200, { value: [subscription], count: { type: 'Total', value: 1 } });
    const [, owner, group] = /^\/subscriptions\/([^/]+)(?:\/resourceGroups\/([^/]+))?\/providers\/Microsoft\.ApiManagement\/service$/i.exec(address.fullPath) ?? [];
    if (owner === undefined)
        return undefined;
    const isOurs = owner.toLowerCase() === subscriptionId.toLowerCase() &&
        (group ?? resourceGroup).toLowerCase() === resourceGroup.toLowerCase();
    return (0,protocol/* answer */.ZF)(200, {
        value: isOurs ? services.map(name => resource(address.origin, idOf(placement, name), name, emulator_behaviour/* USUAL */.VY.tier)) : [],
    });
}
function resource(origin, id, name, tier) {
    return {
        id,
        name,
        type: 'Microsoft.ApiManagement/service',
        location: 'West Europe',
        etag: '"AAAAAAAAAAE="',
        sku: { name: tier, capacity: 1 },
        properties: {
            provisioningState: 'Succeeded',
            publisherEmail: 'admin@example.com',
            publisherName: 'Emulator',
            gatewayUrl: `https://${name}.azure-api.net`,
            managementApiUrl: origin,
            portalUrl: `https://${name}.portal.azure-api.net`,
            developerPortalUrl: `https://${name}.developer.azure-api.net`,
            hostnameConfigurations: [],
            platformVersion: 'stv2',
        },
    };
}
function idOf({ subscriptionId, resourceGroup }, name) {
    return `/subscriptions/${subscriptionId}/resourceGroups/${resourceGroup}/providers/Microsoft.ApiManagement/service/${name}`;
}

;// CONCATENATED MODULE: ./build/emulator/documents/openapi-parts.js
/**
 * What an operation of an OpenAPI or Swagger document takes and gives, as the service keeps it.
 *
 * A query parameter that is required becomes a part of the URL's template: that is what the service does with one
 * unless it is told otherwise.
 */

/** The template of an operation, and what varies in it. */
function templateOf(path, parameters) {
    const inQuery = parameters.filter(parameter => isRequiredQuery(parameter));
    const query = inQuery.map(({ name }) => `${String(name)}={${String(name)}}`).join('&');
    const inPath = parameters.filter(({ in: place }) => place === 'path');
    return {
        urlTemplate: query === '' ? path : `${path}?${query}`,
        templateParameters: [...inPath, ...inQuery].map(parameter => openapi_parts_parameterOf(parameter, true)),
    };
}
/** What a call of an operation carries beside its template. */
function requestOf(operation, parameters, schemaId) {
    const inQuery = parameters.filter(parameter => parameter['in'] === 'query' && !isRequiredQuery(parameter));
    const inHeader = parameters.filter(({ in: place }) => place === 'header');
    const content = (0,protocol/* isObject */.Gv)(operation['requestBody']) ? operation['requestBody']['content'] : undefined;
    const body = parameters.find(({ in: place }) => place === 'body');
    return {
        description: ((0,protocol/* isObject */.Gv)(operation['requestBody']) ? operation['requestBody'] : body)?.['description'] ?? null,
        queryParameters: inQuery.map(parameter => openapi_parts_parameterOf(parameter, false)),
        headers: inHeader.map(parameter => openapi_parts_parameterOf(parameter, parameter['required'] === true)),
        representations: (0,protocol/* isObject */.Gv)(content)
            ? representationsOf(content, schemaId)
            : body === undefined
                ? []
                : typesIn(operation['consumes']).map(type => openapi_parts_representationOf(type, body['schema'], schemaId)),
    };
}
/** What an operation gives back, by status. */
function responsesOf({ responses, produces }, document, schemaId) {
    if (!(0,protocol/* isObject */.Gv)(responses))
        return [];
    const known = Object.entries(responses).filter(([code]) => /^\d{3}$/.test(code));
    return known.map(([code, given]) => {
        const response = (0,protocol/* isObject */.Gv)(given) ? given : {};
        const { content, schema } = response;
        return {
            statusCode: Number(code),
            description: response['description'] ?? null,
            representations: (0,protocol/* isObject */.Gv)(content)
                ? representationsOf(content, schemaId)
                : schema === undefined
                    ? []
                    : typesIn(produces ?? document['produces']).map(type => openapi_parts_representationOf(type, schema, schemaId)),
            headers: headersOf(response['headers']),
        };
    });
}
function headersOf(headers) {
    return Object.entries((0,protocol/* isObject */.Gv)(headers) ? headers : {}).map(([name, given]) => {
        const header = (0,protocol/* isObject */.Gv)(given) ? given : {};
        return openapi_parts_parameterOf({ ...header, name }, header['required'] === true);
    });
}
function isRequiredQuery({ in: place, required }) {
    return place === 'query' && required === true;
}
function openapi_parts_parameterOf(parameter, required) {
    const schema = (0,protocol/* isObject */.Gv)(parameter['schema']) ? parameter['schema'] : parameter;
    return {
        name: parameter['name'] ?? '',
        description: parameter['description'] ?? null,
        type: schema['type'] ?? 'string',
        required,
        values: Array.isArray(schema['enum']) ? schema['enum'] : [],
        ...(schema['default'] === undefined ? {} : { defaultValue: String(schema['default']) }),
    };
}
function representationsOf(content, schemaId) {
    return Object.entries(content).map(([contentType, given]) => openapi_parts_representationOf(contentType, (0,protocol/* isObject */.Gv)(given) ? given['schema'] : undefined, schemaId, (0,protocol/* isObject */.Gv)(given) ? given['examples'] : undefined));
}
/** A type has a name where the document refers to it by one. */
function openapi_parts_representationOf(contentType, schema, schemaId, examples) {
    const reference = (0,protocol/* isObject */.Gv)(schema) ? (0,protocol/* textOf */.b6)(schema['$ref']) : undefined;
    const typeName = reference?.split('/').at(-1);
    return {
        contentType,
        ...(typeName === undefined ? {} : { schemaId, typeName }),
        ...((0,protocol/* isObject */.Gv)(examples) ? { examples } : {}),
    };
}
function typesIn(types) {
    const given = Array.isArray(types) ? types.flatMap((type) => (0,protocol/* textOf */.b6)(type) ?? []) : [];
    return given.length === 0 ? ['application/json'] : given;
}

;// CONCATENATED MODULE: ./build/emulator/documents/openapi.js
/**
 * OpenAPI and Swagger documents, read into operations and a schema.
 *
 * The format says how a document is written: `openapi` is YAML, of which JSON is a part. A path parameter that no
 * operation declares is refused, as the service does; everything else is taken as it is.
 */



const openapi_METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];
const OPENAPI_SCHEMA = 'application/vnd.oai.openapi.components+json';
const SWAGGER_SCHEMA = 'application/vnd.ms-azure-apim.swagger.definitions+json';
/** Reads a document, whose types will be kept as a schema of that id; a sentence says why it cannot be read. */
function readOpenApi(format, value, schemaId) {
    const document = format === 'openapi' ? parsedYaml(value) : parsed(value);
    if (!(0,protocol/* isObject */.Gv)(document))
        return `Parsing error(s): the document is not valid ${format === 'openapi' ? 'YAML' : 'JSON'}.`;
    const isSwagger = document['swagger'] === '2.0';
    if (isSwagger !== (format === 'swagger-json') || !(0,protocol/* isObject */.Gv)(document['paths']))
        return `Parsing error(s): the document is not in the format ${format}.`;
    const operations = Object.entries(document['paths']).flatMap(([template, item]) => (0,protocol/* isObject */.Gv)(item) ? operationsOf(template, dereferenced(item, document), document, schemaId) : []);
    const problem = operations.map(undeclared).find(found => found !== undefined);
    if (problem !== undefined)
        return problem;
    const info = (0,protocol/* isObject */.Gv)(document['info']) ? document['info'] : {};
    return {
        api: { displayName: info['title'] ?? null, description: info['description'] ?? null, ...serviceUrl(document) },
        operations: new Map(operations.map(operation => [String(operation['name']).toLowerCase(), operation])),
        schema: isSwagger
            ? schemaOf(SWAGGER_SCHEMA, 'definitions', document['definitions'])
            : schemaOf(OPENAPI_SCHEMA, 'components', document['components']),
    };
}
function operationsOf(template, item, document, schemaId) {
    return openapi_METHODS.flatMap(method => {
        const operation = item[method];
        if (!(0,protocol/* isObject */.Gv)(operation))
            return [];
        const parameters = [...openapi_list(item['parameters']), ...openapi_list(operation['parameters'])].map(parameter => dereferenced(parameter, document));
        const title = (0,protocol/* textOf */.b6)(operation['operationId']);
        const displayName = (0,protocol/* textOf */.b6)(operation['summary']) ?? title ?? `${template} - ${method.toUpperCase()}`;
        return [
            {
                // What nothing is left of is as good as no id.
                name: nameFor(title ?? '') || nameFor(`${method}-${template}`),
                displayName,
                method: method.toUpperCase(),
                ...templateOf(template, parameters),
                description: operation['description'] ?? displayName,
                request: requestOf(operation, parameters, schemaId),
                responses: responsesOf(operation, document, schemaId),
            },
        ];
    });
}
function undeclared({ urlTemplate, templateParameters, method }) {
    const names = openapi_list(templateParameters).map(({ name }) => name);
    const missing = [...String(urlTemplate).matchAll(/\{([^}]+)\}/g)]
        .flatMap(([, name]) => name ?? [])
        .find(name => !names.includes(name));
    return missing === undefined
        ? undefined
        : `Parsing error(s): the path parameter '${missing}' of ${String(method)} ${String(urlTemplate)} is not declared.`;
}
function serviceUrl(document) {
    const server = openapi_list(document['servers'])[0];
    if (server !== undefined)
        return (0,protocol/* textOf */.b6)(server['url'])?.startsWith('http') ? { serviceUrl: server['url'] ?? null } : {};
    const host = (0,protocol/* textOf */.b6)(document['host']);
    const scheme = Array.isArray(document['schemes']) ? (0,protocol/* textOf */.b6)(document['schemes'][0]) : 'https';
    return host === undefined ? {} : { serviceUrl: `${scheme ?? 'https'}://${host}${(0,protocol/* textOf */.b6)(document['basePath']) ?? ''}` };
}
function schemaOf(contentType, name, content) {
    return (0,protocol/* isObject */.Gv)(content) ? { contentType, document: { [name]: content } } : undefined;
}
/** The id that the service makes of a name. */
function nameFor(text) {
    return text
        .replace(/[^A-Za-z0-9_]+/g, '-')
        .replace(/^-+|-+$/g, '')
        .slice(0, 80);
}
/** Gives what a reference within the document leads to; anything else as it is. */
function dereferenced(parameter, document) {
    const steps = ((0,protocol/* textOf */.b6)(parameter['$ref'])?.replace(/^#\//, '').split('/') ?? []).map(step => decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~'));
    const found = steps.reduce((value, step) => ((0,protocol/* isObject */.Gv)(value) ? value[step] : undefined), document);
    return steps.length > 0 && (0,protocol/* isObject */.Gv)(found) ? found : parameter;
}
function openapi_list(value) {
    return Array.isArray(value) ? value.filter((item) => (0,protocol/* isObject */.Gv)(item)) : [];
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        if (cause instanceof SyntaxError)
            return undefined;
        throw cause;
    }
}
function parsedYaml(text) {
    try {
        return (0,dist/* parse */.qg)(text);
    }
    catch (cause) {
        if (cause instanceof dist/* YAMLParseError */.XT)
            return undefined;
        throw cause;
    }
}

;// CONCATENATED MODULE: ./build/emulator/documents/xml.js
/**
 * XML as the emulator reads it from imported documents: elements, attributes, nesting.
 *
 * Namespaces are not looked at, and of texts only what stands before the first tag within; what does not nest is no
 * document.
 */
const TAG = /<!--[\s\S]*?-->|<[?!][^>]*>|<(\/?)(?:[\w.-]+:)?([\w.-]+)((?:\s+[\w.:-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/g;
const ATTRIBUTE = /(?:[\w.-]+:)?([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
/** Longer texts are cut. */
const LONGEST = 1000;
const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
/** Reads a document; undefined for what is none. */
function readXml(text) {
    const top = [];
    const open = [{ name: '', children: top }];
    for (const { index, 0: tag, 1: closing, 2: name, 3: written = '', 4: empty } of text.matchAll(TAG)) {
        if (name === undefined)
            continue;
        if (closing !== '') {
            if (open.length < 2 || open.pop()?.name !== name)
                return undefined;
            continue;
        }
        const children = [];
        const within = empty === '' ? /[^<]*/.exec(text.slice(index + tag.length, index + tag.length + LONGEST))?.[0] : undefined;
        const content = xml_plain(within ?? '').trim();
        open.at(-1)?.children.push({ name, attributes: attributesIn(written), children, text: content });
        if (empty === '')
            open.push({ name, children });
    }
    return open.length === 1 && top.length === 1 ? top[0] : undefined;
}
function attributesIn(written) {
    const pairs = written.matchAll(ATTRIBUTE);
    return new Map(Array.from(pairs, ([, name = '', double, single]) => [name, xml_plain(double ?? single ?? '')]));
}
function xml_plain(value) {
    return value.replace(/&(\w+);/g, (all, name) => ENTITIES[name] ?? all);
}
/** Gives the elements of a name right below one. */
function below({ children }, name) {
    return children.filter(child => child.name === name);
}
/** Gives an attribute without the prefix of the name in it: `tns:Port` → `Port`. */
function nameIn({ attributes }, attribute) {
    return attributes.get(attribute)?.replace(/^.*:/, '');
}
/**
 * Gives what is written in the first element of a name, as text that can stand alone: what follows its first tag is as
 * it was, and that tag has the prefixes that the root declares.
 */
function writtenIn(text, name) {
    const element = new RegExp(`<(?:[\\w.-]+:)?${name}(?:\\s[^>]*)?>([\\s\\S]*?)</(?:[\\w.-]+:)?${name}\\s*>`);
    const inner = (element.exec(text)?.[1] ?? '').trim();
    const [first = ''] = /^<[\w.:-]+(?:\s[^>]*?)?(?=\/?>)/.exec(inner) ?? [];
    const [root = ''] = /<[\w.-][^>]*>/.exec(text) ?? [];
    const prefixes = Array.from(root.matchAll(/\sxmlns:([\w.-]+)\s*=\s*("[^"]*"|'[^']*')/g));
    const lacking = prefixes.filter(([, prefix]) => !first.includes(`xmlns:${prefix}=`)).map(([all]) => all);
    return `${first}${lacking.join('')}${inner.slice(first.length)}`;
}

;// CONCATENATED MODULE: ./build/emulator/documents/wadl.js
/**
 * WADL, read into operations: a method's template is the way to it through all resources around it.
 */



const GRAMMARS = 'application/vnd.ms-azure-apim.wadl.grammars+xml';
/** Reads a document, whose types will be kept as a schema of that id; a sentence says why it cannot be read. */
function readWadl(value, schemaId = '') {
    const root = readXml(value);
    const [resources] = root === undefined ? [] : below(root, 'resources');
    if (resources === undefined)
        return 'Parsing error(s): the document is not WADL.';
    const operations = below(resources, 'resource').flatMap(resource => operationsIn(resource, '', [], schemaId));
    const base = resources.attributes.get('base');
    return {
        api: base === undefined ? {} : { serviceUrl: base },
        operations: new Map(operations.map(operation => [String(operation['name']).toLowerCase(), operation])),
        schema: grammarsIn(value),
    };
}
/** Types are kept as they are written. */
function grammarsIn(value) {
    const types = writtenIn(value, 'grammars');
    return types === '' ? undefined : { contentType: GRAMMARS, document: { value: types } };
}
function operationsIn(resource, above, shared, schemaId) {
    const path = `${above}/${(resource.attributes.get('path') ?? '').replace(/^\/|\/$/g, '')}`;
    const parameters = [...shared, ...parametersIn(resource)];
    return [
        ...below(resource, 'method').map(method => wadl_operationOf(method, path, parameters, schemaId)),
        ...below(resource, 'resource').flatMap(inner => operationsIn(inner, path, parameters, schemaId)),
    ];
}
function wadl_operationOf(method, path, shared, schemaId) {
    const verb = (method.attributes.get('name') ?? 'GET').toUpperCase();
    const title = method.attributes.get('id') ?? `${path} - ${verb}`;
    const parameters = [...shared, ...below(method, 'request').flatMap(parametersIn)];
    return {
        name: nameFor(title),
        displayName: title,
        method: verb,
        ...templateOf(path, parameters),
        description: title,
        request: {
            ...requestOf({}, parameters, schemaId),
            representations: below(method, 'request').flatMap(request => representationsIn(request, schemaId)),
        },
        responses: below(method, 'response').flatMap(response => wadl_responsesOf(response, schemaId)),
    };
}
const PLACES = new Map([
    ['template', 'path'],
    ['query', 'query'],
    ['header', 'header'],
]);
/** Gives parameters as an OpenAPI document has them. */
function parametersIn(element) {
    return below(element, 'param').flatMap(({ attributes }) => {
        const place = PLACES.get(attributes.get('style') ?? '');
        const name = attributes.get('name');
        return place === undefined || name === undefined
            ? []
            : [{ name, in: place, required: attributes.get('required') === 'true', schema: { type: 'string' } }];
    });
}
function wadl_responsesOf(response, schemaId) {
    const statuses = (response.attributes.get('status') ?? '200').split(' ');
    return statuses.map(status => ({
        statusCode: Number(status),
        description: null,
        representations: representationsIn(response, schemaId),
        headers: [],
    }));
}
/** Gives the forms of a body, each with its type where it has one. */
function representationsIn(element, schemaId) {
    return below(element, 'representation').flatMap(representation => {
        const contentType = representation.attributes.get('mediaType');
        const typeName = nameIn(representation, 'element');
        if (contentType === undefined)
            return [];
        return [{ contentType, ...(typeName === undefined ? {} : { schemaId, typeName }) }];
    });
}

;// CONCATENATED MODULE: ./build/emulator/documents/wsdl.js
/**
 * WSDL, read into the operations of one endpoint: the one that is selected, or the first of SOAP.
 */



/** Reads a document; a sentence says why it cannot be read. */
function readWsdl(value, selector) {
    const root = readXml(value);
    if (root === undefined)
        return 'Parsing error(s): the document is not XML.';
    const { wsdlServiceName, wsdlEndpointName } = (0,protocol/* isObject */.Gv)(selector) ? selector : {};
    const ports = below(root, 'service')
        .filter(service => isNamed(service, (0,protocol/* textOf */.b6)(wsdlServiceName)))
        .flatMap(service => below(service, 'port'))
        .filter(port => isNamed(port, (0,protocol/* textOf */.b6)(wsdlEndpointName)));
    const bindings = ports.flatMap(port => below(root, 'binding').filter(found => isNamed(found, nameIn(port, 'binding'))));
    const binding = bindings.find(found => below(found, 'operation').some(hasAction)) ?? bindings[0];
    if ((0,protocol/* isObject */.Gv)(selector) && binding === undefined)
        return 'Parsing error(s): the selector names nothing in the document.';
    const operations = below(binding ?? below(root, 'portType')[0] ?? root, 'operation');
    if (operations.length === 0)
        return 'Parsing error(s): the document has no operations.';
    const texts = documentationIn(root);
    return {
        api: {
            type: 'soap',
            ...wsdl_addressOf(ports.find(port => binding !== undefined && isNamed(binding, nameIn(port, 'binding')))),
        },
        operations: new Map(operations.map(operation => wsdl_operationOf(operation, texts))),
        schema: wsdl_typesIn(value),
    };
}
/** Where the endpoint is that the API stands for. */
function wsdl_addressOf(port) {
    const [address] = port === undefined ? [] : below(port, 'address');
    const serviceUrl = address?.attributes.get('location');
    return serviceUrl === undefined ? {} : { serviceUrl };
}
const TYPES = 'application/vnd.ms-azure-apim.xsd+xml';
/** Types are kept as they are written. */
function wsdl_typesIn(value) {
    const types = writtenIn(value, 'types');
    return types === '' ? undefined : { contentType: TYPES, document: { value: types } };
}
/** True for an element of that name, and for any when no name is given. */
function isNamed({ attributes }, name) {
    return name === undefined || attributes.get('name') === name;
}
function hasAction(operation) {
    return operation.children.some(({ attributes }) => attributes.has('soapAction'));
}
/** What the port types say of their operations, by name. */
function documentationIn(root) {
    const described = below(root, 'portType').flatMap(portType => below(portType, 'operation'));
    return new Map(described.flatMap(operation => below(operation, 'documentation').map(({ text }) => [operation.attributes.get('name') ?? '', text])));
}
function wsdl_operationOf(operation, texts) {
    const name = operation.attributes.get('name') ?? '';
    const actions = operation.children.flatMap(({ attributes }) => attributes.get('soapAction') || []);
    const kept = {
        name: nameFor(name),
        displayName: name,
        method: 'POST',
        urlTemplate: `/?soapAction=${actions[0] ?? name}`,
        templateParameters: [],
        description: texts.get(name) ?? name,
        responses: [],
    };
    return [kept.name.toLowerCase(), kept];
}

;// CONCATENATED MODULE: ./build/emulator/documents/specification.js
/**
 * Import of API specifications: operations and schemas made from OpenAPI and Swagger documents, and the operations
 * of WSDL and WADL.
 *
 * OData and gRPC documents are taken without a look, and no operations are made of them. Links are not followed, because
 * the emulator asks nobody. An import replaces what an earlier one made; an operation
 * that stays keeps its policies.
 */





/** Imports `value` in `format` into an API that is kept already; returns what is wrong with it, if anything is. */
function importSpecification(world, path, sent) {
    const format = (0,protocol/* textOf */.b6)(sent['format']) ?? '';
    const schemaId = world.mint(12);
    const imported = read(format, (0,protocol/* textOf */.b6)(sent['value']) ?? '', schemaId, sent['wsdlSelector']);
    if (typeof imported === 'string')
        return imported;
    const { store } = world;
    const api = store.get(path);
    if (api === undefined || imported === undefined)
        return undefined;
    const given = Object.fromEntries(Object.entries(imported.api).filter(([name]) => sent[name] === undefined));
    store.put(path, 'api', { ...api.properties, ...given });
    for (const old of store.list(`${path}/operations`).slice()) {
        if (!imported.operations.has(nameOf(old.path).toLowerCase()))
            for (const gone of [old, ...store.below(old.path)])
                store.remove(gone.path);
    }
    for (const old of store.list(`${path}/schemas`).slice())
        store.remove(old.path);
    for (const [, operation] of imported.operations) {
        const { name, ...properties } = operation;
        store.put(`${path}/operations/${String(name)}`, 'apiOperation', properties);
    }
    if (imported.schema !== undefined)
        store.put(`${path}/schemas/${schemaId}`, 'apiSchema', imported.schema);
    return undefined;
}
function read(format, value, schemaId, selector) {
    switch (format) {
        case 'openapi':
        case 'openapi+json':
        case 'swagger-json':
            return readOpenApi(format, value, schemaId);
        case 'wsdl':
            return readWsdl(value, selector);
        case 'wadl-xml':
            return readWadl(value, schemaId);
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./build/emulator/revisions.js


const COPIED = [
    'apiOperation',
    'apiPolicy',
    'apiOperationPolicy',
    'apiSchema',
    'apiDiagnostic',
    'graphqlResolver',
    'graphqlResolverPolicy',
    'apiTag',
    'operationTag',
];
/** What all revisions of an API have in common: only the current one can change it. */
const IN_COMMON = [
    'displayName',
    'type',
    'description',
    'subscriptionRequired',
    'apiVersion',
    'path',
    'protocols',
];
/** What lies below an API and not below one revision of it. */
const OF_ALL = ['apiRelease', 'apiIssue', 'apiWiki'];
/** The revisions of an API that are not current; none when the entity is itself such a one. */
function revisions_revisionsOf({ store }, { path }) {
    const prefix = `${path.toLowerCase()};rev=`;
    return store.list(parentOf(path)).filter(other => other.path.toLowerCase().startsWith(prefix));
}
/** Copies what lies below one API to another. */
function copyChildren(world, from, to) {
    for (const { path, kind, properties } of world.store.below(from)) {
        if (COPIED.includes(kind))
            associate(world, kind, `${to}${path.slice(from.length)}`, properties);
    }
}
/** Gives every other revision of an API what they have in common. */
function spread(world, path) {
    const current = world.store.get(path);
    if (current === undefined)
        return;
    const common = Object.fromEntries(IN_COMMON.flatMap(name => (current.properties[name] === undefined ? [] : [[name, current.properties[name]]])));
    for (const { path: other, kind, properties } of revisions_revisionsOf(world, current)) {
        const next = { ...properties, ...common };
        if (JSON.stringify(next) !== JSON.stringify(properties))
            world.store.put(other, kind, next);
    }
}
/** Makes a revision the current one; nothing happens when it is so already. */
function makeCurrent(world, path) {
    const { store } = world;
    const next = store.get(path);
    const [, api] = /^(.*);rev=\d+$/i.exec(path) ?? [];
    const current = store.get(api ?? '');
    if (next === undefined || current === undefined || api === undefined)
        return;
    const old = `${current.path};rev=${String(current.properties['apiRevision'])}`;
    const below = store.below(next.path);
    const left = store.below(current.path).filter(({ kind }) => !OF_ALL.includes(kind));
    move(world, current, old, { ...current.properties, isCurrent: false }, left);
    move(world, next, current.path, { ...next.properties, isCurrent: true }, below);
}
/** What joins something below it with others, by whichever end it is looked at, goes along. */
function move(world, entity, to, properties, children) {
    const { store } = world;
    store.remove(entity.path);
    for (const child of children)
        unrelate(world, child.kind, child.path);
    store.put(to, entity.kind, properties);
    for (const child of children)
        associate(world, child.kind, `${to}${child.path.slice(entity.path.length)}`, child.properties);
}

;// CONCATENATED MODULE: ./build/emulator/effects.js
/**
 * What the service does besides keeping a body: imports, copies, made-up subscriptions, renamed references.
 *
 * Effects come after the entity itself has been kept, so that they may read it; what they write is not judged again.
 */










const EFFECTS = {
    api: apiEffect,
    apiRelease: ({ world }, { wanted }) => makeCurrent(world, (0,protocol/* textOf */.b6)(wanted['apiId']) ?? ''),
    namedValue: renamed,
    portalRevision: ({ world }, { path }) => publish(world, path),
    product: productEffect,
    tag: tagEffect,
    workspace: workspaceEffect,
};
/** Does what follows from a write. */
function applyEffects(call, draft) {
    EFFECTS[draft.kind]?.(call, draft);
}
/**
 * Removes an entity, what lies below it, its relations, and the subscriptions that cannot be without it.
 *
 * @throws Refusal 400 when a product or user has subscriptions and the request does not say that they may go.
 */
function cascade(call, entity) {
    const { store } = call.world;
    const held = subscriptionsOf(call.world, entity);
    const mayGo = entity.kind === 'api' || call.address.query.get('deleteSubscriptions')?.toLowerCase() === 'true';
    if (held.length > 0 && !mayGo) {
        throw new protocol/* Refusal */.P_(400, 'ValidationError', `The ${entity.kind} has ${held.length} subscriptions; deleteSubscriptions=true is required to delete it.`);
    }
    if (isCurrentByNumber(call, entity))
        throw new protocol/* Refusal */.P_(400, 'ValidationError', 'The current revision of an API cannot be deleted alone.');
    const revisions = entity.kind === 'api' ? revisions_revisionsOf(call.world, entity) : [];
    if (revisions.length > 0 && call.address.query.get('deleteRevisions')?.toLowerCase() !== 'true') {
        throw new protocol/* Refusal */.P_(400, 'ValidationError', 'The current revision cannot be deleted while there are others; deleteRevisions=true is required.');
    }
    for (const gone of [...held, ...revisions])
        removeTree(call.world, gone);
    removeTree(call.world, entity);
    if (entity.kind === 'emailTemplate')
        store.put(entity.path, entity.kind, originalTemplate(nameOf(entity.path)));
}
/** True for an API that is asked for as one of its revisions. */
function isCurrentByNumber({ address }, { kind, path }) {
    return kind === 'api' && /;rev=\d+$/i.test(address.path) && !/;rev=\d+$/i.test(path);
}
function apiEffect(call, { path, sent, before, wanted }) {
    const source = call.world.store.get((0,protocol/* textOf */.b6)(wanted['sourceApiId']) ?? '');
    if (before === undefined && source !== undefined)
        copyChildren(call.world, source.path, path);
    const problem = (0,protocol/* textOf */.b6)(sent['value']) === undefined ? undefined : importSpecification(call.world, path, sent);
    if (problem !== undefined) {
        if (before === undefined)
            call.world.store.remove(path);
        else
            call.world.store.put(path, 'api', before.properties, false);
        throw (0,protocol/* invalidField */.wf)('representation', problem);
    }
    spread(call.world, path);
}
/** What describes a tag below an API shows its name. */
function tagEffect({ world }, { path, wanted }) {
    const [displayName = null] = [wanted['displayName']];
    for (const { path: place, kind, properties } of world.store.ofKind('apiTagDescription'))
        if ((0,protocol/* textOf */.b6)(properties['tagId'])?.toLowerCase() === path.toLowerCase())
            world.store.put(place, kind, { ...properties, displayName }, true);
}
/** A new product is visible to administrators, and the first of them subscribes to it. */
function productEffect({ world }, { path, scope, before }) {
    const product = world.store.get(path);
    if (before !== undefined || product === undefined || scope !== '')
        return;
    associate(world, 'productGroup', `${product.path}/groups/administrators`, {});
    if (product.properties['subscriptionRequired'] === false || world.store.get('/users/1') === undefined)
        return;
    const now = world.now();
    const id = world.mint(12);
    world.store.put(`/subscriptions/${id}`, 'subscription', {
        ownerId: '/users/1',
        scope: product.path,
        displayName: null,
        primaryKey: world.mint(16),
        secondaryKey: world.mint(16),
        state: 'active',
        allowTracing: false,
        createdDate: instant(now),
        startDate: instant(now - (now % 86_400_000)),
        expirationDate: null,
        endDate: null,
        notificationDate: null,
        stateComment: null,
    });
}
/** A new workspace has its notifications. */
function workspaceEffect({ world }, { path, before }) {
    if (before !== undefined)
        return;
    for (const name of kindOf('notification').name.enum ?? [])
        world.store.put(`${path}/notifications/${name}`, 'notification', { title: name });
}
/** Policies follow a named value to its new display name. */
function renamed({ world }, { before, path }) {
    const from = (0,protocol/* textOf */.b6)(before?.properties['displayName']);
    const to = (0,protocol/* textOf */.b6)(world.store.get(path)?.properties['displayName']);
    if (before === undefined || from === undefined || to === undefined || from === to)
        return;
    for (const user of referrersByName(world, before)) {
        const text = JSON.stringify(user.properties).replaceAll(`{{${from}}}`, `{{${to}}}`);
        world.store.put(user.path, user.kind, JSON.parse(text));
    }
}
function subscriptionsOf({ store }, { kind, path }) {
    const field = { product: 'scope', api: 'scope', user: 'ownerId' }[kind];
    if (field === undefined)
        return [];
    return store
        .ofKind('subscription')
        .filter(({ properties }) => (0,protocol/* textOf */.b6)(properties[field])?.toLowerCase() === path.toLowerCase());
}
/** Removes an entity with everything below it and every relation that ends at any of it. */
function removeTree(world, entity) {
    const gone = [entity, ...world.store.below(entity.path)];
    for (const each of gone) {
        const { kind } = kindOf(each.kind);
        if (kind !== 'association' && kind !== 'link')
            for (const end of endingAt(world, each))
                unrelate(world, end.kind, end.path);
    }
    for (const each of gone) {
        const { kind } = kindOf(each.kind);
        if (kind === 'association' || kind === 'link')
            unrelate(world, each.kind, each.path);
        else
            world.store.remove(each.path);
    }
    if (entity.kind === 'tag')
        removeDescriptions(world, entity);
    if (entity.kind === 'logger' || entity.kind === 'cache')
        removeHidden(world, entity);
}
/** A tag's descriptions lie below APIs, under the tag's name. */
function removeDescriptions({ store }, tag) {
    const kind = KINDS.find(({ entity }) => entity === 'apiTagDescription');
    const own = store
        .ofKind(kind?.entity ?? '')
        .filter(({ path }) => nameOf(path).toLowerCase() === nameOf(tag.path).toLowerCase());
    for (const { path } of own)
        if (parentOf(tag.path) === '/tags')
            store.remove(path);
}

;// CONCATENATED MODULE: ./build/emulator/rules/rule.js
/**
 * What a rule is: a look at a draft that answers with problems.
 *
 * No problem is an empty list, so that the problems of many rules can be told together.
 */
/** One problem, or none. */
function when(isWrong, target, message) {
    return isWrong ? [{ target, message }] : [];
}

;// CONCATENATED MODULE: ./build/emulator/rules/apis.js
/**
 * Rules for APIs, their revisions and operations.
 *
 * A revision that is not current shares most of its fields with the current one and must not differ in them.
 */



/** Rules of this file, by kind. */
const API_RULES = {
    api: [apiRule, authenticationRule, revisionRule],
    apiOperation: [operationRule],
};
function apiRule({ wanted, before, sent }) {
    const importsWithNull = sent['format'] !== undefined && Object.values(sent).includes(null);
    return [
        ...when(importsWithNull, 'properties', 'Properties of an import must not be null.'),
        ...when(wanted['serviceUrl'] === '', 'serviceUrl', "'serviceUrl' must not be empty."),
        ...when((wanted['format'] === undefined) !== (wanted['value'] === undefined), 'format', "'format' and 'value' must be given together."),
        ...when(wanted['apiVersion'] !== undefined &&
            wanted['apiVersion'] !== '' &&
            wanted['apiVersion'] !== null &&
            wanted['apiVersionSetId'] == null &&
            !(0,protocol/* isObject */.Gv)(wanted['apiVersionSet']), 'apiVersionSetId', 'A version needs an API version set.'),
        ...when(before === undefined &&
            (0,protocol/* textOf */.b6)(wanted['displayName']) === undefined &&
            wanted['value'] === undefined &&
            wanted['sourceApiId'] === undefined, 'displayName', "'displayName' is required."),
    ];
}
function authenticationRule({ wanted }) {
    const settings = wanted['authenticationSettings'];
    if (!(0,protocol/* isObject */.Gv)(settings))
        return [];
    const given = ['oAuth2', 'openid', 'oAuth2AuthenticationSettings', 'openidAuthenticationSettings'].filter(name => settings[name] != null);
    const mixes = given.some(name => name.endsWith('Settings')) && given.some(name => !name.endsWith('Settings'));
    const both = given.includes('oAuth2') && given.includes('openid');
    return when(mixes || both, 'authenticationSettings', `These settings cannot be used together: ${given.join(', ')}.`);
}
function revisionRule({ wanted, before, world, path }) {
    if (!/;rev=\d+$/i.test(path))
        return [];
    const current = world.store.get(path.replace(/;rev=\d+$/i, ''));
    if (current === undefined)
        return [{ target: 'apiId', message: 'A revision can only be made of an API that exists.' }];
    const source = before?.properties ?? current.properties;
    const changed = IN_COMMON.filter(name => wanted[name] != null && !sameValue(wanted[name], source[name]));
    return [
        ...changed.map(name => ({
            target: name,
            message: `'${name}' cannot be changed in a revision that is not current.`,
        })),
        ...when(before === undefined && wanted['sourceApiId'] === undefined, 'sourceApiId', "'sourceApiId' is required for a new revision."),
        ...when(before === undefined && wanted['isCurrent'] === true, 'isCurrent', 'A new revision is made current by a release.'),
    ];
}
function operationRule({ wanted }) {
    const declared = Array.isArray(wanted['templateParameters'])
        ? wanted['templateParameters'].flatMap((parameter) => ((0,protocol/* isObject */.Gv)(parameter) ? [parameter['name']] : []))
        : [];
    const used = [...((0,protocol/* textOf */.b6)(wanted['urlTemplate']) ?? '').matchAll(/\{\*?([^}]+)\}/g)].flatMap(([, name]) => name ?? []);
    return used
        .filter(name => !declared.includes(name))
        .map(name => ({
        target: 'templateParameters',
        message: `All template parameters used in the UriTemplate must be defined in the Operation; '${name}' is not.`,
    }));
}
function sameValue(a, b) {
    const plain = (value) => JSON.stringify(Array.isArray(value) ? value.toSorted() : value);
    return plain(a) === plain(b);
}

;// CONCATENATED MODULE: ./build/emulator/rules/entities.js
/**
 * Rules between the fields of an entity, and between an entity and what it refers to, for all kinds but APIs.
 *
 * References are relative by the time a rule sees them.
 */



const DIAGNOSTIC_IDS = ['applicationinsights', 'azuremonitor', 'local'];
/** Rules of this file, by kind. */
const ENTITY_RULES = {
    apiDiagnostic: [diagnosticRule],
    apiVersionSet: [versionSetRule],
    backend: [backendRule],
    certificate: [certificateRule],
    diagnostic: [diagnosticRule],
    gateway: [gatewayRule],
    globalSchema: [schemaRule],
    group: [groupRule],
    namedValue: [namedValueRule],
    product: [productRule],
    subscription: [subscriptionRule],
};
function versionSetRule({ wanted }) {
    const { versioningScheme: scheme, versionQueryName: query, versionHeaderName: name } = wanted;
    return [
        ...when((scheme === 'Query') !== (query != null), 'versionQueryName', "'versionQueryName' is required when 'versioningScheme' is Query, and only then."),
        ...when((scheme === 'Header') !== (name != null), 'versionHeaderName', "'versionHeaderName' is required when 'versioningScheme' is Header, and only then."),
    ];
}
function backendRule({ wanted }) {
    const isPool = wanted['type'] === 'Pool';
    return [
        ...when(isPool && !(0,protocol/* isObject */.Gv)(wanted['pool']), 'pool', "'pool' is required when 'type' is Pool."),
        ...when(!isPool && (0,protocol/* textOf */.b6)(wanted['url']) === undefined, 'url', "'url' is required."),
        ...when(!isPool && (0,protocol/* textOf */.b6)(wanted['protocol']) === undefined, 'protocol', "'protocol' is required."),
    ];
}
function certificateRule({ wanted }) {
    return [
        ...when((wanted['data'] != null) === (wanted['keyVault'] != null), 'data', "Exactly one of 'data' and 'keyVault' is required."),
        ...vaultProblems(wanted),
    ];
}
/** What stays in a vault has to be named. */
function vaultProblems({ keyVault }) {
    const isNamed = !(0,protocol/* isObject */.Gv)(keyVault) || (0,protocol/* textOf */.b6)(keyVault['secretIdentifier']) !== undefined;
    return when(!isNamed, 'keyVault.secretIdentifier', "'secretIdentifier' is required.");
}
function diagnosticRule({ wanted, path, world }) {
    const id = nameOf(path).toLowerCase();
    const logger = world.store.get((0,protocol/* textOf */.b6)(wanted['loggerId']) ?? '');
    const needed = logger?.properties['loggerType'] === 'azureMonitor' ? 'azuremonitor' : id;
    return [
        ...when(!DIAGNOSTIC_IDS.includes(id), 'diagnosticId', `The diagnostic id must be one of ${DIAGNOSTIC_IDS.join(', ')}.`),
        ...when(needed !== id, 'loggerId', `A logger of type azureMonitor belongs to the diagnostic '${needed}'.`),
        ...when(id !== 'applicationinsights' && wanted['operationNameFormat'] != null, 'operationNameFormat', "'operationNameFormat' is allowed for applicationinsights only."),
    ];
}
function gatewayRule({ wanted }) {
    const location = wanted['locationData'];
    return when(!(0,protocol/* isObject */.Gv)(location), 'locationData', "'locationData' is required.");
}
function schemaRule({ wanted }) {
    const [needed, other] = wanted['schemaType'] === 'json' ? ['document', 'value'] : ['value', 'document'];
    return when(wanted[needed] == null || wanted[other] != null, needed, `'${needed}', and not '${other}', is required when 'schemaType' is ${wanted['schemaType']}.`);
}
function groupRule({ wanted, before }) {
    const type = wanted['type'] ?? 'custom';
    return [
        ...when(type === 'external' && !/^aad:\/\/[^/]+\/groups\/.+/.test((0,protocol/* textOf */.b6)(wanted['externalId']) ?? ''), 'externalId', "'externalId' of the form aad://<tenant>/groups/<id> is required when 'type' is external."),
        ...when(type === 'system' && before?.properties['type'] !== 'system', 'type', 'A system group cannot be created.'),
    ];
}
function namedValueRule({ wanted }) {
    const hasVault = (0,protocol/* isObject */.Gv)(wanted['keyVault']);
    const value = (0,protocol/* textOf */.b6)(wanted['value']);
    return [
        ...when(hasVault === (value !== undefined), 'value', "Exactly one of 'value' and 'keyVault' is required."),
        ...when(value !== undefined && value.trim() === '', 'value', "'value' must not be blank."),
        ...when(hasVault && wanted['secret'] === false, 'secret', "Invalid field 'secret' specified"),
        ...vaultProblems(wanted),
    ];
}
function productRule({ wanted, sent }) {
    const isOpen = wanted['subscriptionRequired'] === false;
    const limit = wanted['subscriptionsLimit'];
    const needless = ['approvalRequired', 'subscriptionsLimit'].filter(name => isOpen && sent[name] != null);
    return [
        ...needless.map(name => ({
            target: name,
            message: `'${name}' must not be set when 'subscriptionRequired' is false.`,
        })),
        ...when(!isOpen && wanted['approvalRequired'] === true && !(typeof limit === 'number' && limit >= 1), 'subscriptionsLimit', "'subscriptionsLimit' of at least 1 is required when 'approvalRequired' is true."),
    ];
}
function subscriptionRule({ wanted, before, world }) {
    const { primaryKey, secondaryKey, scope } = wanted;
    const product = world.store.get((0,protocol/* textOf */.b6)(scope)?.replace(/^.*(?=\/products\/)/, '') ?? '');
    const limit = product?.properties['subscriptionsLimit'];
    const owned = typeof limit === 'number' && before === undefined && wanted['ownerId'] != null ? ownedBy(world, wanted, product) : 0;
    return [
        ...when(primaryKey != null && primaryKey === secondaryKey, 'secondaryKey', 'The primary and the secondary key must differ.'),
        ...when((0,protocol/* textOf */.b6)(scope)?.endsWith('/') === true, 'scope', 'The scope of the whole service is reserved.'),
        ...when(product?.properties['subscriptionRequired'] === false, 'scope', 'The product does not require subscriptions.'),
        ...when(typeof limit === 'number' && wanted['ownerId'] != null && before === undefined && owned >= limit, 'scope', 'Subscriptions limit of the product is reached for this user.'),
    ];
}
function ownedBy(world, wanted, product) {
    const owner = nameOf((0,protocol/* textOf */.b6)(wanted['ownerId']) ?? '');
    return world.store
        .ofKind('subscription')
        .filter(({ properties }) => properties['scope'] === product?.path && nameOf((0,protocol/* textOf */.b6)(properties['ownerId']) ?? '') === owner).length;
}

;// CONCATENATED MODULE: ./build/emulator/rules.js
/**
 * What the service refuses although each field by itself is right: rules between fields, between entities, and about
 * what is built in.
 *
 * A rule answers with what is wrong, never with a status: all problems of a body are told at once.
 */









/** Kinds whose built-in members cannot be changed or deleted. */
const GUARDED = ['group', 'user', 'subscription', 'gateway'];
const RULES = { ...API_RULES, ...ENTITY_RULES };
/** Everything that is wrong with a draft beyond its single fields. */
function ruleProblems(draft) {
    const kind = kindOf(draft.kind);
    const isPolicy = kind.kind === 'policy' || draft.kind === 'policyFragment';
    return [
        ...(RULES[draft.kind] ?? []).flatMap(rule => rule(draft)),
        ...(isPolicy ? policyRule(draft) : []),
        ...referenceProblems(draft),
    ];
}
/**
 * Refuses values that another entity has already.
 *
 * @throws Refusal 400 with the field.
 */
function uniqueProblems(world, entity) {
    return uniqueKeys(entity).flatMap(key => {
        const holder = world.store.holder(key);
        if (holder === undefined || holder.path.toLowerCase() === entity.path.toLowerCase())
            return [];
        return [{ target: fieldOfKey(key), message: `${fieldOfKey(key)} is already used by '${nameOf(holder.path)}'.` }];
    });
}
/**
 * Refuses changes to what is built in; the administrator may be patched, because people change their names.
 *
 * @throws Refusal 400 MethodNotAllowed.
 */
function guardBuiltIn(entityKind, path, method) {
    const isGuarded = GUARDED.includes(entityKind) && kindOf(entityKind).builtIns?.includes(nameOf(path).toLowerCase()) === true;
    if (isBuiltInContent(entityKind, path))
        throw new protocol/* Refusal */.P_(400, 'ValidationError', `Built-in content type '${nameOf(path)}' cannot be modified or deleted.`);
    if (!isGuarded || (entityKind === 'user' && method !== 'DELETE'))
        return;
    throw new protocol/* Refusal */.P_(400, 'MethodNotAllowed', `System ${entityKind} '${nameOf(path)}' cannot be modified or deleted.`);
}
/** What the outermost element of a document may be; that of a resolver is its data source. */
function rootsOf(kind) {
    if (kind === 'graphqlResolverPolicy')
        return ['http-data-source', 'cosmosdb-data-source', 'sql-data-source'];
    return [kind === 'policyFragment' ? 'fragment' : 'policies'];
}
function policyRule({ world, kind, scope, wanted }) {
    const value = (0,protocol/* textOf */.b6)(wanted['value']) ?? '';
    const format = (0,protocol/* textOf */.b6)(wanted['format']) ?? 'xml';
    if (format.endsWith('-link'))
        return [];
    const problem = policyProblem(value, format, rootsOf(kind)) ??
        baseProblem(value, kind, scope) ??
        sizeProblem(value, world.behaviour().tier);
    return problem === undefined ? policyReferenceProblems(world, value, scope) : [{ target: 'value', message: problem }];
}
/** Above the whole service there is nothing to take over. */
function baseProblem(value, kind, scope) {
    const isThere = kind === 'servicePolicy' && scope === '' && /<base\s*(?:\/>|>)/.test(value.replace(/<!--[\s\S]*?-->/g, ''));
    return isThere ? "'base' is not allowed in the policy of the service." : undefined;
}
function sizeProblem(value, tier) {
    const limit = tier === 'Consumption' ? 16 * 1024 : 512 * 1024;
    return Buffer.byteLength(value) <= limit ? undefined : `The policy is larger than ${limit} bytes.`;
}

;// CONCATENATED MODULE: ./build/emulator/write.js
/**
 * PUT, PATCH and DELETE of one entity: judged whole, then kept whole.
 *
 * Nothing is written before everything that could be wrong has been looked at, the document of an import excepted:
 * it is read last, and what was there before is put back when it cannot be.
 */













/** Creates or replaces an entity. */
function put(call, target) {
    const { kind, path } = target;
    const { store } = call.world;
    checkParent(call, target);
    const before = store.get(path);
    if (kind.kind === 'association')
        return putAssociation(call, target);
    guardBuiltIn(kind.entity, path, call.method);
    checkName(target);
    checkMatch(call, kind, before);
    const isBare = before !== undefined && kind.entity === 'notification' && call.request.body.trim() === '';
    const sent = isBare ? before.properties : bodyProperties(call);
    const entity = keep(call, target, { before, sent, wanted: sent });
    const created = kind.verbs['PUT']?.status.includes(201) ? 201 : 200;
    return finished(call, entity, before === undefined ? created : 200, sent);
}
/** Changes some fields of an entity. */
function patch(call, target) {
    const { kind, path } = target;
    const before = existing(call, kind, path);
    guardBuiltIn(kind.entity, path, call.method);
    checkMatch(call, kind, before);
    const sent = bodyProperties(call);
    const wanted = merged(before.properties, sent, call.world.behaviour().loseNulls);
    const entity = keep(call, target, { before, sent, wanted });
    return kind.verbs['PATCH']?.status.includes(204) === true &&
        kind.kind === 'singleton' &&
        kind.entity !== 'tenantAccess'
        ? (0,protocol/* empty */.Ie)(204, { etag: etagOf(entity) })
        : finished(call, entity, 200, sent);
}
/** Deletes an entity with what lies below it and what cannot be without it; 204 when there was none. */
function remove(call, { kind, path }) {
    const { world } = call;
    const entity = world.store.get(path);
    if (kind.kind === 'association' || kind.kind === 'link')
        return (0,protocol/* empty */.Ie)(unrelate(world, kind.entity, path) ? 200 : 204);
    guardBuiltIn(kind.entity, path, call.method);
    if (entity === undefined)
        return (0,protocol/* empty */.Ie)(204);
    checkMatch(call, kind, entity);
    const holder = holderOf(world, entity);
    if (holder !== undefined)
        throw inUse(entity, holder);
    cascade(call, entity);
    return isLongRunning(call, kind.entity, false) ? accepted(call, path, 200) : (0,protocol/* empty */.Ie)(200);
}
/** Judges a draft and keeps it with everything that follows from it. */
function keep(call, { kind, path, scope }, change) {
    const { world, method, version } = call;
    const tree = fieldsOf(kind, version, nameOf(path));
    const isPatch = method === 'PATCH';
    const problems = [
        ...problemsOf(change.sent, tree, version, !isPatch),
        ...(isPatch ? requiredProblems(change.wanted, kind, path, version) : []),
    ];
    if (problems.length > 0)
        throw (0,protocol/* invalid */.Gq)(problems);
    const loose = { world, kind: kind.entity, path, scope, ...change, isPatch };
    const draft = { ...loose, wanted: relative(loose) };
    const broken = ruleProblems(draft);
    if (broken.length > 0)
        throw (0,protocol/* invalid */.Gq)(broken);
    const properties = shaped(draft);
    const taken = uniqueProblems(world, { path, kind: kind.entity, properties, version: 0 });
    if (taken.length > 0)
        throw (0,protocol/* invalid */.Gq)(taken);
    return store(call, draft, kind, withoutPlainSecrets(world, kind.entity, path, properties));
}
function store(call, draft, kind, properties) {
    const { world } = call;
    if (kind.kind === 'link')
        relations_link(world, kind.entity, draft.path, properties);
    else {
        const isSamePolicy = kind.kind === 'policy' && JSON.stringify(draft.before?.properties) === JSON.stringify(properties);
        world.store.put(draft.path, kind.entity, properties, isSamePolicy);
    }
    applyEffects(call, draft);
    return existing(call, kind, draft.path);
}
function putAssociation(call, { kind, path, scope }) {
    const { world } = call;
    const target = world.store.get(targetOf(kind.entity, path));
    if (target === undefined)
        throw new protocol/* Refusal */.P_(404, 'ResourceNotFound', `${nounOf(kind, -1)} not found.`);
    const sent = call.request.body.trim() === '' ? {} : bodyProperties(call, true);
    const problems = referenceProblems({
        world,
        kind: kind.entity,
        path,
        scope,
        before: undefined,
        sent,
        wanted: sent,
        isPatch: false,
    });
    if (problems.length > 0)
        throw (0,protocol/* invalid */.Gq)(problems);
    const isNew = associate(world, kind.entity, path, sent);
    return (0,protocol/* answer */.ZF)(isNew ? 201 : 200, shown(call, target, 'list', { path, type: typeOf(kind, path) }), {
        etag: etagOf(target),
    });
}
function finished(call, entity, status, sent) {
    const isImport = entity.kind === 'api' && sent['value'] != null;
    return isLongRunning(call, entity.kind, isImport)
        ? accepted(call, entity.path, status)
        : written(call, entity, status);
}
/** What a patch leaves out of what must be there. */
function requiredProblems(wanted, kind, path, version) {
    return problemsOf(wanted, fieldsOf(kind, version, nameOf(path)), version, true).filter(({ message }) => message.endsWith('is required.'));
}
function inUse(entity, holder) {
    return new protocol/* Refusal */.P_(400, 'ValidationError', `'${nameOf(entity.path)}' is used by '${holder.path}' and cannot be deleted.`);
}

;// CONCATENATED MODULE: ./build/emulator/gate.js
/**
 * From a request to the part of the emulator that answers it: who asks, in which version, about what.
 *
 * The `Authorization` header decides which interface is meant: a shared access signature is the direct management
 * API, a bearer token is Azure Resource Manager. Only the direct one knows bare paths.
 */
















const LOOKUP = /^\/subscriptions(?:\/[^/]+(?:\/resourceGroups\/[^/]+)?\/providers\/Microsoft\.ApiManagement\/service)?$/i;
/** Answers a request; a refusal is an answer too. */
function respond(gate, request) {
    try {
        return admitted(gate, request);
    }
    catch (cause) {
        if (!(cause instanceof protocol/* Refusal */.P_))
            throw cause;
        return cause.code === '' ? (0,protocol/* empty */.Ie)(cause.status, cause.headers) : (0,protocol/* refusalAnswer */.X$)(cause);
    }
}
function admitted(gate, request) {
    const address = addressOf(request);
    const signedIn = gate.authority.respond(request, address);
    if (signedIn !== undefined)
        return signedIn;
    if (address.fullPath.startsWith('/emulator/exports/'))
        return exported(request, address, gate.worldOf);
    const authorization = header(request, 'authorization') ?? '';
    const isDirect = authorization.startsWith('SharedAccessSignature ');
    const world = (isDirect ? gate.worldOf(address.service) : undefined) ?? gate.worldOf(isDirect ? undefined : address.service);
    if (isDirect && world !== undefined)
        checkDirect(gate, world, authorization.slice('SharedAccessSignature '.length));
    else
        checkBearer(authorization.replace(/^Bearer /, ''), gate.accessTokens, gate.authority, address.origin);
    const found = !isDirect && request.method === 'GET' && LOOKUP.test(address.fullPath) ? lookup(address, gate.placement) : undefined;
    if (found !== undefined)
        return found;
    const version = checkVersion(gate, address, isDirect);
    if (world === undefined || (!isDirect && address.service === undefined)) {
        throw new protocol/* Refusal */.P_(404, 'ResourceNotFound', `The Resource '${address.fullPath}' was not found.`);
    }
    if (!isDirect)
        checkRole(world.behaviour().role, request.method, address);
    return served({ world, method: request.method, request, address, version }, gate);
}
function checkDirect({ identifier }, world, token) {
    const { directDisabled, disabledStatus, maxTokenLifeMs } = world.behaviour();
    if (directDisabled && disabledStatus !== 401)
        throw new protocol/* Refusal */.P_(disabledStatus, '', '');
    const access = world.store.get('/tenant/access')?.properties ?? {};
    const keys = [access['primaryKey'], access['secondaryKey']].flatMap(key => (0,protocol/* textOf */.b6)(key) ?? []);
    const enabled = access['enabled'] === true && !directDisabled;
    checkSignature(token, { identifier, keys, enabled, maxLifeMs: maxTokenLifeMs }, world.now());
}
function checkVersion({ apiVersions = emulator_behaviour/* API_VERSIONS */.Bo }, { query }, isDirect) {
    const version = query.get('api-version');
    if (version !== null && apiVersions.includes(version))
        return version;
    const supported = apiVersions.join(',');
    if (isDirect) {
        const message = `API version query parameter is not specified or was specified incorrectly.  Supported versions: ${supported}`;
        throw new protocol/* Refusal */.P_(400, 'MissingOrIncorrectVersionParameter', message);
    }
    if (version === null)
        throw new protocol/* Refusal */.P_(400, 'MissingApiVersionParameter', 'The api-version query parameter (?api-version=) is required for all requests.');
    throw new protocol/* Refusal */.P_(400, 'InvalidApiVersionParameter', `The api-version '${version}' is invalid. The supported versions are '${supported}'.`);
}
function served(call, gate) {
    const path = withoutCurrentRevision(call.world, call.address.path);
    if (path === '')
        return serviceAnswer(call, gate.placement);
    const poll = polled(call);
    if (poll !== undefined)
        return poll;
    const place = placeOf(path);
    if (place === undefined || (place.kind.since ?? '') > call.version) {
        const view = call.method === 'GET' ? looked(call, path) : undefined;
        if (view !== undefined)
            return (0,protocol/* answer */.ZF)(200, view);
        throw new protocol/* Refusal */.P_(404, 'ResourceNotFound', `The resource '${path}' is not known in api-version '${call.version}'.`);
    }
    if (call.world.behaviour().missingKinds.includes(place.kind.entity)) {
        throw new protocol/* Refusal */.P_(400, 'MethodNotAllowedInPricingTier', 'Method not allowed in the pricing tier of the service.');
    }
    return placed(call, place);
}
function placed(call, place) {
    if (place.is === 'action' && call.method === 'POST')
        return act(call, place, place.action);
    if (place.is === 'list' && call.method === 'GET' && place.kind.list !== null)
        return (0,protocol/* answer */.ZF)(200, listed(call, place.kind, place.path));
    if (place.is !== 'item' || place.kind.verbs[call.method] === undefined)
        throw notAllowed(call);
    checkLock(call, place.path);
    switch (call.method) {
        case 'PUT':
            return put(call, place);
        case 'PATCH':
            return patch(call, place);
        case 'DELETE':
            return remove(call, place);
        default:
            return gate_read(call, place);
    }
}
function gate_read(call, { kind, path }) {
    if (kind.entity === 'api' && call.address.query.get('export') === 'true')
        return exportAnswer(call, path);
    const entity = existing(call, kind, path);
    const status = call.method === 'HEAD' ? (kind.verbs['HEAD']?.status[0] ?? 200) : 200;
    if (kind.kind !== 'association')
        return written(call, entity, status, 'read');
    const target = call.world.store.get(targetOf(kind.entity, path));
    if (call.method === 'HEAD' || target === undefined)
        return (0,protocol/* empty */.Ie)(status, { etag: etagOf(entity) });
    return (0,protocol/* answer */.ZF)(status, shown(call, target, 'read', { path, type: kind.type }), { etag: etagOf(target) });
}
function notAllowed({ method, address }) {
    return new protocol/* Refusal */.P_(405, 'MethodNotAllowed', `${method} is not supported at '${address.path}'.`);
}

;// CONCATENATED MODULE: ./build/emulator/log.js
/**
 * What was asked of an emulator, in the order of the answers.
 *
 * A dropped connection is logged with the status 0, because no status was sent.
 */


/** Makes an empty log. */
function createLog() {
    const entries = [];
    return {
        all: () => [...entries],
        writes: () => entries.filter(isWrite).length,
        clear: () => void entries.splice(0),
        add: entry => void entries.push(entry),
    };
}
/** Path below the service and query of a request, as the log and the faults see them. */
function placeInLog(request) {
    const query = /\?.*$/.exec(request.url)?.[0] ?? '';
    try {
        return { path: addressOf(request).path, query };
    }
    catch (cause) {
        if (cause instanceof protocol/* Refusal */.P_)
            return { path: request.url, query: '' };
        throw cause;
    }
}
function isWrite({ method, path }) {
    return method === 'POST' ? /\/(regenerate|invalidate)[^/]*$/i.test(path) : ['PUT', 'PATCH', 'DELETE'].includes(method);
}

;// CONCATENATED MODULE: ./build/emulator/rates.js
/**
 * The token buckets of Azure Resource Manager: each request takes one token, tokens come back with time.
 *
 * POST counts as a write even when it only reads secrets.
 */
const BUCKETS = {
    reads: { size: 250, perSecond: 25 },
    writes: { size: 200, perSecond: 10 },
    deletes: { size: 200, perSecond: 10 },
};
/** Makes full buckets; `take` is given the method and the time in milliseconds. */
function createRates() {
    const levels = new Map();
    return {
        take(method, now) {
            const name = bucketOf(method);
            const { size, perSecond } = BUCKETS[name] ?? { size: 0, perSecond: 1 };
            const known = levels.get(name) ?? { level: size, at: now };
            const level = Math.min(size, known.level + (Math.max(0, now - known.at) / 1000) * perSecond);
            const isThere = level >= 1;
            levels.set(name, { level: isThere ? level - 1 : level, at: now });
            return {
                header: `x-ms-ratelimit-remaining-subscription-${name}`,
                left: Math.floor(isThere ? level - 1 : level),
                retryAfterSeconds: isThere ? 0 : Math.max(1, Math.ceil((1 - level) / perSecond)),
            };
        },
    };
}
function bucketOf(method) {
    if (method === 'GET' || method === 'HEAD')
        return 'reads';
    return method === 'DELETE' ? 'deletes' : 'writes';
}

;// CONCATENATED MODULE: ./build/emulator/wall-clock.js
/**
 * The time of the machine, for emulators that are given none.
 *
 * Everything else in the emulator takes its time from an option, so that a test can hold it still.
 */
/** Milliseconds since 1970, by the machine's clock. */
function wallNow() {
    return Date.now();
}
/** Resolves after so many milliseconds of the machine's time. */
function wallWait(ms) {
    return new Promise(resolve => {
        setTimeout(resolve, ms);
    });
}

;// CONCATENATED MODULE: ./build/emulator/handler.js
/**
 * The emulator as a value: requests in, answers out, no sockets. Start reading here.
 *
 * A request is counted, delayed, perhaps struck by a fault, let in, sent to its service, and answered. `handle` throws
 * ConnectionReset and nothing else; every refusal is an answer.
 */












/** Makes an emulator. */
function createEmulator(options = {}) {
    const names = options.services ?? ['emulator'];
    const keys = options.keys ?? emulator_behaviour/* SAMPLE_KEYS */.Cu;
    const clock = options.now ?? wallNow;
    const faults = createFaults();
    const log = createLog();
    let behaviour = { ...emulator_behaviour/* USUAL */.VY, ...options.behaviour };
    let rates = createRates();
    let worlds = new Map();
    function reset() {
        behaviour = { ...emulator_behaviour/* USUAL */.VY, ...options.behaviour };
        rates = createRates();
        faults.clear();
        log.clear();
        authority.clear();
        worlds = new Map(names.map(name => [name.toLowerCase(), freshWorld(name)]));
    }
    function freshWorld(name) {
        const world = createWorld(name, {
            onlyName: options.services === undefined ? undefined : name,
            behaviour: () => behaviour,
            now: () => clock() + behaviour.clockSkewMs,
            seed: options.seed ?? 'emulator',
            rewrite: options.rewrite ?? ((_kind, _path, _field, value) => value),
        });
        fill(world, keys, options.identifier ?? 'integration', options.samples ?? false);
        return world;
    }
    function worldOf(name) {
        const isAny = name === undefined || options.services === undefined;
        return worlds.get((isAny ? (names[0] ?? '') : name).toLowerCase());
    }
    function known(name) {
        const world = worldOf(name);
        if (world === undefined)
            throw new RangeError(`the emulator has no service "${name}"; it has ${names.join(', ')}`);
        return world;
    }
    const authority = createAuthority({
        now: () => clock() + behaviour.clockSkewMs,
        tokenLifeSeconds: () => behaviour.tokenLifeSeconds,
        subject: () => behaviour.oidcSubject,
        trusted: () => behaviour.trustedSubject,
    });
    const gate = {
        accessTokens: options.accessTokens ?? [emulator_behaviour/* SAMPLE_ACCESS_TOKEN */.CO],
        authority,
        apiVersions: options.apiVersions,
        identifier: options.identifier ?? 'integration',
        placement: {
            subscriptionId: options.subscriptionId ?? '00000000-0000-0000-0000-000000000000',
            resourceGroup: options.resourceGroup ?? 'emulator',
            services: names,
        },
        worldOf,
    };
    async function handle(request) {
        const method = request.method.toUpperCase();
        const admin = (0,emulator_admin/* adminAnswer */.O)(request, emulator);
        if (admin !== undefined)
            return admin;
        const { path, query } = placeInLog(request);
        const fault = faults.next(method, `${path}${query}`);
        const delay = behaviour.latencyMs + (fault?.latencyMs ?? 0);
        if (delay > 0)
            await (options.wait ?? wallWait)(delay);
        const entry = { method, path, query, headers: request.headers };
        if (fault?.drop === 'before')
            return drop(entry, false);
        const taken = isArm(request) ? rates.take(method, clock()) : undefined;
        const response = struck(fault, taken, () => respond(gate, { ...request, method }));
        if (fault?.drop === 'after')
            return drop(entry, true);
        const answered = dressed(response, {
            method,
            now: clock() + behaviour.clockSkewMs,
            id: known().mint(16),
            taken: behaviour.rateLimit ? taken : undefined,
            linkHost: fault?.linkHost ?? behaviour.linkHost,
        });
        log.add({ ...entry, status: answered.status });
        return answered;
    }
    function drop(entry, applied) {
        log.add({ ...entry, status: 0 });
        throw new protocol/* ConnectionReset */.EL(applied);
    }
    /** The answer of the bucket, of the fault, or of the service, in that order. */
    function struck(fault, taken, serve) {
        if (behaviour.rateLimit && taken !== undefined && taken.retryAfterSeconds > 0) {
            const headers = { 'retry-after': String(taken.retryAfterSeconds) };
            return (0,protocol/* refusalAnswer */.X$)(new protocol/* Refusal */.P_(429, 'SubscriptionRequestsThrottled', 'Number of requests exceeded the limit.', { headers }));
        }
        const isReplaced = fault?.status !== undefined;
        if (!isReplaced || fault.applied === true) {
            const served = serve();
            if (!isReplaced)
                return served;
        }
        return faultAnswer(fault);
    }
    const emulator = {
        handle,
        requests: log,
        faults,
        state: service => Object.fromEntries([...known(service).store.all()].map(({ path, properties }) => [path.toLowerCase(), properties])),
        seed: (path, properties, service) => seed(known(service), path, properties),
        behave(changes) {
            behaviour = { ...behaviour, ...changes };
        },
        reset,
    };
    reset();
    return emulator;
}
/** Only Azure Resource Manager counts requests. */
function isArm(request) {
    return header(request, 'authorization')?.startsWith('Bearer ') === true;
}


/***/ }),

/***/ 9177:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1708);
/* harmony import */ var _cli_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9871);
/* harmony import */ var _handler_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6273);
/* harmony import */ var _server_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3766);
/**
 * The emulator as a program: listens until it is told to stop.
 *
 * It prints one line when it is ready, so that whoever starts it can wait for that line.
 */




const command = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__/* .commandOf */ .Nl)(node_process__WEBPACK_IMPORTED_MODULE_0__.argv.slice(2));
switch (command.is) {
    case 'help':
        node_process__WEBPACK_IMPORTED_MODULE_0__.stdout.write(command.text);
        break;
    case 'refused':
        node_process__WEBPACK_IMPORTED_MODULE_0__.stderr.write(`${command.problem}\n`);
        node_process__WEBPACK_IMPORTED_MODULE_0__.exitCode = 1;
        break;
    case 'listen':
        await run(command.port, command.options);
}
async function run(port, options) {
    try {
        const listening = await (0,_server_js__WEBPACK_IMPORTED_MODULE_3__/* .listen */ .K)((0,_handler_js__WEBPACK_IMPORTED_MODULE_2__/* .createEmulator */ .I)(options), { port });
        node_process__WEBPACK_IMPORTED_MODULE_0__.stdout.write(`${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__/* .greeting */ .O$)(listening.url, options)}\n`);
        for (const signal of ['SIGTERM', 'SIGINT'])
            node_process__WEBPACK_IMPORTED_MODULE_0__.once(signal, () => void listening.close());
    }
    catch (cause) {
        node_process__WEBPACK_IMPORTED_MODULE_0__.stderr.write(`port ${port} cannot be listened on: ${cause instanceof Error ? cause.message : String(cause)}\n`);
        node_process__WEBPACK_IMPORTED_MODULE_0__.exitCode = 1;
    }
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EL: () => (/* binding */ ConnectionReset),
/* harmony export */   Gq: () => (/* binding */ invalid),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Ie: () => (/* binding */ empty),
/* harmony export */   P_: () => (/* binding */ Refusal),
/* harmony export */   X$: () => (/* binding */ refusalAnswer),
/* harmony export */   ZF: () => (/* binding */ answer),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   wf: () => (/* binding */ invalidField)
/* harmony export */ });
/**
 * What goes in and comes out of the emulator: requests, answers and refusals as plain values.
 *
 * A refusal is thrown inside and becomes an answer in one place; a dropped connection is the only thing that
 * `handle` itself throws, because it has no answer.
 */
/** The service refuses a request. */
class Refusal extends Error {
    name = 'Refusal';
    status;
    code;
    details;
    headers;
    constructor(status, code, message, more = {}) {
        super(message);
        this.status = status;
        this.code = code;
        this.details = more.details ?? null;
        this.headers = more.headers ?? {};
    }
}
/** The connection ends without an answer; `applied` tells whether the request had already taken effect. */
class ConnectionReset extends Error {
    name = 'ConnectionReset';
    code = 'ECONNRESET';
    applied;
    constructor(applied) {
        super('the connection was reset by the emulator as it was told to');
        this.applied = applied;
    }
}
/** The refusal of a body whose fields are wrong, in the service's words. */
function invalid(problems) {
    const details = problems.map(({ target, message }) => ({ code: 'ValidationError', target, message }));
    return new Refusal(400, 'ValidationError', 'One or more fields contain incorrect values:', { details });
}
/** The refusal of one wrong field. */
function invalidField(target, message) {
    return invalid([{ target, message }]);
}
/** The answer to a refusal. */
function refusalAnswer(refusal) {
    const { code, message, details } = refusal;
    return answer(refusal.status, { error: { code, message, details: details?.map(detail => ({ ...detail })) ?? null } }, refusal.headers);
}
/** An answer with a JSON body. */
function answer(status, body, headers = {}) {
    return {
        status,
        headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
        body: JSON.stringify(body),
    };
}
/** An answer without a body. */
function empty(status, headers = {}) {
    return { status, headers, body: '' };
}
/** Whether a JSON value is an object, which null and arrays are not. */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The text of a JSON value, or nothing when it is not text. */
function textOf(value) {
    return typeof value === 'string' ? value : undefined;
}


/***/ }),

/***/ 3766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  K: () => (/* binding */ listen)
});

;// CONCATENATED MODULE: external "node:http"
const external_node_http_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
// EXTERNAL MODULE: ./build/emulator/admin.js
var admin = __nccwpck_require__(5353);
// EXTERNAL MODULE: ./build/emulator/protocol.js
var protocol = __nccwpck_require__(104);
;// CONCATENATED MODULE: ./build/emulator/server.js
/**
 * The emulator behind a socket: node:http and nothing else.
 *
 * A dropped connection is a destroyed socket, so that clients see what they would see of a failing network.
 */



const LOOPBACK = /^(?:::ffff:)?127\.|^::1$/;
/**
 * Listens for requests; port 0 is any free one.
 *
 * @throws the system's error when the port is taken.
 */
function listen(emulator, { port, host = '127.0.0.1' }) {
    const server = (0,external_node_http_namespaceObject.createServer)((incoming, outgoing) => {
        serve(emulator, incoming, outgoing).catch((cause) => fail(outgoing, cause));
    });
    return new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, host, () => {
            const address = server.address();
            resolve({ url: `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`, close: () => server_closed(server) });
        });
    });
}
async function serve(emulator, incoming, outgoing) {
    const { method = 'GET', url = '/', socket } = incoming;
    if (url.startsWith(admin/* ADMIN_PATH */.u) && !LOOPBACK.test(socket.remoteAddress ?? '')) {
        outgoing.writeHead(403).end();
        return;
    }
    const { status, headers, body } = await emulator.handle({
        method,
        url,
        headers: flat(incoming),
        body: await textOf(incoming),
    });
    outgoing.writeHead(status, {
        ...headers,
        ...(status === 204 ? {} : { 'content-length': String(Buffer.byteLength(body)) }),
    });
    outgoing.end(body);
}
function fail(outgoing, cause) {
    if (cause instanceof protocol/* ConnectionReset */.EL || outgoing.headersSent)
        outgoing.destroy();
    else
        outgoing
            .writeHead(500, { 'content-type': 'text/plain' })
            .end(`the emulator itself broke: ${cause instanceof Error ? cause.stack : String(cause)}`);
}
function flat({ headers }) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value ?? ''].flat().join(', ')]));
}
async function textOf(incoming) {
    const chunks = [];
    for await (const chunk of incoming)
        chunks.push(Buffer.from(chunk));
    return Buffer.concat(chunks).toString('utf8');
}
function server_closed(server) {
    return new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
    });
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(9177);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 

