/**
 * Policies by meaning, case by case.
 *
 * The cases named for the service are spelled as recordings of it show: tabs for spaces, CRLF for LF, expressions
 * escaped when the format is `xml`.
 */
import { describe, expect, test } from '@jest/globals'
import { canonicalPolicy, type PolicyText, policyDiff, samePolicy } from '../../src/content/policy.ts'

const rawxml = (text: string): PolicyText => ({ text, format: 'rawxml' })
const xml = (text: string): PolicyText => ({ text, format: 'xml' })

const TYPED = `<policies>
  <inbound>
    <base />
    <!-- callers without a key share one -->
    <rate-limit-by-key calls="5" renewal-period="60" counter-key="@(context.Subscription?.Key ?? "anonymous")" />
    <set-body>@{
        var body = context.Request.Body.As<JObject>(preserveContent: true);
        if (body["a"] != null && (int)body["a"] < 3) {
            return "<a> & \\"b\\"";
        }
        return body.ToString(); // unchanged
    }</set-body>
  </inbound>
</policies>
`

const KEPT = [
  '<policies>',
  '\t<inbound>',
  '\t\t<base />',
  '\t\t<!-- callers without a key share one -->',
  '\t\t<rate-limit-by-key calls="5" renewal-period="60" counter-key="@(context.Subscription?.Key ?? &quot;anonymous&quot;)" />',
  '\t\t<set-body>@{',
  '\t\t\t\tvar body = context.Request.Body.As&lt;JObject&gt;(preserveContent: true);',
  '\t\t\t\tif (body["a"] != null &amp;&amp; (int)body["a"] &lt; 3) {',
  '\t\t\t\t\t\treturn "&lt;a&gt; &amp; \\"b\\"";',
  '\t\t\t\t}',
  '\t\t\t\treturn body.ToString(); // unchanged',
  '\t\t}</set-body>',
  '\t</inbound>',
  '</policies>',
].join('\r\n')

describe('the same to the service', () => {
  test('is what was written and what the service keeps of it', () => {
    expect(samePolicy(rawxml(TYPED), xml(KEPT))).toBe(true)
  })

  test.each([
    ['attribute order', '<a b="1" c="2"/>', '<a c="2" b="1"/>'],
    ['indentation', '<a>\n  <b/>\n</a>', '<a><b/></a>'],
    ['line ends', '<a>\r\n\t<b>1\r\n2</b>\r</a>', '<a>\n<b>1\n2</b>\n</a>'],
    ['the kind of quotes', `<a b='1"2'/>`, '<a b="1&quot;2"/>'],
    ['the spelling of a reference', '<a b="&quot;&lt;"/>', '<a b="&#34;&#x3C;"/>'],
    ['a reference where none is needed', '<a>&gt;&apos;</a>', `<a>>'</a>`],
    ['self-closing', '<a><b/></a>', '<a><b></b></a>'],
    ['white space in a tag', '<a b="1"/>', '<a\n  b = "1"\n></a >'],
    ['white space alone in an element', '<a> \n </a>', '<a/>'],
    ['white space around text', '<a>\n  text\n</a>', '<a>text</a>'],
    ['how text is set off from elements', '<a>see\n\t<b/></a>', '<a>see <b/></a>'],
    ['CDATA', '<a><![CDATA[1 < 2]]></a>', '<a>1 &lt; 2</a>'],
    ['CDATA between texts', '<a>1 <![CDATA[<]]> 2</a>', '<a>1 &lt; 2</a>'],
    ['an empty CDATA section', '<a><![CDATA[]]></a>', '<a/>'],
    ['CDATA around an expression', '<a>\n<![CDATA[@(1 < 2)]]>\n</a>', '<a>@(1 < 2)</a>'],
    ['the declaration', '<?xml version="1.0" encoding="utf-8"?>\n<a/>', '<a/>'],
    ['a byte order mark', '\uFEFF<a/>', '<a/>'],
    ['white space around a comment', '<a><!--\n  one\n  two\n--></a>', '<a><!-- one\n\ttwo --></a>'],
    [
      'white space between a comment or an instruction and text',
      '<a>\n<!-- 1 -->\n2\n<?b?>\n</a>',
      '<a><!-- 1 -->2<?b?></a>',
    ],
    ['a line end in an attribute', '<a b="1\r\n2"/>', '<a b="1 2"/>'],
    ['the indentation of an expression', '<a>@{\n  return 1;\n}</a>', '<a>@{\r\n\t\treturn 1;\r\n\t}</a>'],
    ['the lines of an expression', '<a b="@(x\n  + y)"/>', '<a b="@( x + y )"/>'],
    ['white space beside a bracket', '<a>@{ return f ( 1 , 2 ) ; }</a>', '<a>@{return f(1,2);}</a>'],
    ['white space behind a line comment', '<a>@{ // one  \n return 1; }</a>', '<a>@{ // one\n return 1; }</a>'],
    [
      'white space in a block comment',
      '<a>@{ /* one\n   two */ return 1; }</a>',
      '<a>@{ /* one\n\ttwo */ return 1; }</a>',
    ],
    ['line ends in a verbatim string', '<a>@(@"1\r\n2")</a>', '<a>@(@"1\n2")</a>'],
  ])('%s does not count', (_, one, other) => {
    expect(samePolicy(rawxml(one), rawxml(other))).toBe(true)
  })

  test.each([
    ['quotes', '<a b="@(x["y"])"/>', '<a b="@(x[&quot;y&quot;])"/>'],
    ['brackets', '<a>@(f<int>(1))</a>', '<a>@(f&lt;int&gt;(1))</a>'],
    ['an ampersand of an entity in a string', '<a>@("&lt;")</a>', '<a>@("&amp;lt;")</a>'],
    ['line ends as typed', '<a b="@{ // 1\n 2 }"/>', '<a b="@{ // 1\r\n 2 }"/>'],
    ['line ends by reference', '<a b="@{\n  return 1;\n}"/>', '<a b="@{&#xD;&#xA;  return 1;&#xD;&#xA;}"/>'],
  ])('escaping in an expression does not count: %s', (_, typed, escaped) => {
    expect(samePolicy(rawxml(typed), xml(escaped))).toBe(true)
  })
})

describe('not the same to the service', () => {
  test.each([
    ['an element', '<a><b/></a>', '<a><c/></a>'],
    ['the order of elements', '<a><b/><c/></a>', '<a><c/><b/></a>'],
    ['where an element ends', '<a><b/><c/></a>', '<a><b><c/></b></a>'],
    ['where an empty element is', '<a><b/><c><d/></c></a>', '<a><b><c/><d/></b></a>'],
    ['an attribute', '<a b="1"/>', '<a/>'],
    ['the case of an attribute', '<a b="1"/>', '<a B="1"/>'],
    ['a value', '<a b="1"/>', '<a b="2"/>'],
    ['white space in a value', '<a b="1 "/>', '<a b="1"/>'],
    ['a line end by reference in a value', '<a b="1&#10;2"/>', '<a b="1 2"/>'],
    ['a text', '<a>1</a>', '<a>2</a>'],
    ['white space inside a text', '<a>1  2</a>', '<a>1 2</a>'],
    ['white space by reference', '<a>&#32;</a>', '<a> </a>'],
    ['a no-break space', '<a>\u00a01</a>', '<a>1</a>'],
    ['a space between text and element', '<a>see<b/></a>', '<a>see <b/></a>'],
    ['a comment', '<a><!-- 1 --></a>', '<a/>'],
    ['a comment in its words', '<a><!-- 1 --></a>', '<a><!-- 2 --></a>'],
    ['text that spells markup', '<a>&lt;b/&gt;</a>', '<a><b/></a>'],
    ['text that spells an expression', '<a>&#64;(1)</a>', '<a>@(1)</a>'],
    ['an expression', '<a>@(1)</a>', '<a>@(2)</a>'],
    ['the kind of an expression', '<a>@(1)</a>', '<a>@{1}</a>'],
    ['what follows an expression', '<a b="@(1)"/>', '<a b="@(1)2"/>'],
    ['white space in a string', '<a>@("a  b")</a>', '<a>@("a b")</a>'],
    ['white space in a string behind one with a quote', '<a>@("\\"" + "a  b")</a>', '<a>@("\\"" + "a b")</a>'],
    ['white space in a verbatim string', '<a>@(@"\\" + "a  b")</a>', '<a>@(@"\\" + "a b")</a>'],
    ['white space behind a doubled quote', '<a>@(@"""\\" + "a  b")</a>', '<a>@(@"""\\" + "a b")</a>'],
    ['white space behind a verbatim interpolated string', '<a>@($@"\\" + "a  b")</a>', '<a>@($@"\\" + "a b")</a>'],
    ['white space behind an interpolated verbatim string', '<a>@(@$"\\" + "a  b")</a>', '<a>@(@$"\\" + "a b")</a>'],
    ['white space in an interpolated string', '<a>@($"{x["("]}  b")</a>', '<a>@($"{x["("]} b")</a>'],
    ['white space behind a character that is a quote', `<a>@('"' + "a  b")</a>`, `<a>@('"' + "a b")</a>`],
    ['slashes in a string', '<a>@("http://a  b")</a>', '<a>@("http://a b")</a>'],
    ['white space between words', '<a>@{ return x; }</a>', '<a>@{ returnx; }</a>'],
    ['white space between operators', '<a>@(x + +y)</a>', '<a>@(x ++y)</a>'],
    ['the end of a line comment', '<a>@{ // one\n return 1; }</a>', '<a>@{ // one return 1;\n }</a>'],
    ['an entity in a string as typed', '<a>@("&lt;")</a>', '<a>@("<")</a>'],
  ])('is a policy that differs in %s', (_, one, other) => {
    expect(samePolicy(rawxml(one), rawxml(other))).toBe(false)
  })

  test('is a text with an entity in an expression, read as typed and read as escaped', () => {
    expect(samePolicy(rawxml('<a>@("&lt;")</a>'), xml('<a>@("&lt;")</a>'))).toBe(false)
  })
})

describe('a text that is not well-formed', () => {
  test.each([
    ['is the same as itself with other line ends', '<a>\r\n<b></a>', '<a>\n<b></a>  \n', true],
    ['differs from itself with other indentation', '<a>\n<b></a>', '<a>\n  <b></a>', false],
  ])('%s', (_, one, other, same) => {
    expect(samePolicy(rawxml(one), rawxml(other))).toBe(same)
  })

  test('is not the same in another format', () => {
    expect(samePolicy(rawxml('<a>'), xml('<a>'))).toBe(false)
  })

  test('is printed with its own lines', () => {
    expect(canonicalPolicy(rawxml('\uFEFF<a>  \r\n\t<b>\r</a>\n\n'))).toBe('<a>\n\t<b>\n</a>\n')
  })
})

describe('the canonical text', () => {
  test('is what a person would type', () => {
    expect(canonicalPolicy(xml(KEPT))).toBe(`<policies>
  <inbound>
    <base />
    <!-- callers without a key share one -->
    <rate-limit-by-key calls="5" counter-key="@(context.Subscription?.Key ?? "anonymous")" renewal-period="60" />
    <set-body>@{
      var body = context.Request.Body.As<JObject>(preserveContent: true);
      if (body["a"] != null && (int)body["a"] < 3) {
        return "<a> & \\"b\\"";
      }
      return body.ToString(); // unchanged
    }</set-body>
  </inbound>
</policies>
`)
  })

  test.each([
    [
      'keeps text and elements on one line',
      '<a><b>see <c>\n<d/></c> now</b></a>',
      '<a>\n  <b>see <c><d /></c> now</b>\n</a>\n',
    ],
    ['keeps the lines of a text', '<a><b>1\n    2</b></a>', '<a>\n  <b>1\n    2</b>\n</a>\n'],
    [
      'writes white space by reference where it counts',
      '<a b="&#9;&#10;">&#32;&#13;<b/>&#10;</a>',
      '<a b="&#9;&#10;">&#32;&#13;<b />&#10;</a>\n',
    ],
    ['escapes what is not expression', `<a b='"&lt;&amp;'>&gt;</a>`, '<a b="&quot;&lt;&amp;">&gt;</a>\n'],
    ['keeps text apart from expressions', '<a b="&#64;(1)">&#64;{2}</a>', '<a b="&#64;(1)">&#64;{2}</a>\n'],
    [
      'indents comments of several lines',
      '<a><!-- 1\n\n2 --><!----></a>',
      '<a>\n  <!--\n    1\n\n    2\n  -->\n  <!--  -->\n</a>\n',
    ],
    ['keeps comments outside the root and instructions', '<!--1--><?b c?><a/>', '<!-- 1 -->\n<?b c?>\n<a />\n'],
    ['keeps one blank line in an expression', '<a>@{\n\n\n1;\n}</a>', '<a>@{\n\n  1;\n}</a>\n'],
    ['keeps the lines of a verbatim string', '<a>@(@"1\n   2")</a>', '<a>@(@"1\n   2")</a>\n'],
    ['keeps the lines of an interpolated string', '<a>@($@"{x}""\n   {y}")</a>', '<a>@($@"{x}""\n   {y}")</a>\n'],
    [
      'indents by brackets',
      '<a><b c="@(f(\n1,\ng[\n2\n]))"/></a>',
      '<a>\n  <b c="@(f(\n      1,\n      g[\n        2\n  ]))" />\n</a>\n',
    ],
    [
      'indents comments in expressions',
      '<a>@{\n/* 1\n\n* 2 */\n#if X\n}</a>',
      '<a>@{\n  /* 1\n\n  * 2 */\n  #if X\n}</a>\n',
    ],
  ])('%s', (_, text, printed) => {
    expect(canonicalPolicy(rawxml(text))).toBe(printed)
  })
})

describe('the diff of two policies', () => {
  test('shows what changed with three lines around it', () => {
    const changed = TYPED.replace('calls="5"', 'calls="50"')
    expect(policyDiff(xml(KEPT), rawxml(changed))).toBe(`@@ -2,7 +2,7 @@
   <inbound>
     <base />
     <!-- callers without a key share one -->
-    <rate-limit-by-key calls="5" counter-key="@(context.Subscription?.Key ?? "anonymous")" renewal-period="60" />
+    <rate-limit-by-key calls="50" counter-key="@(context.Subscription?.Key ?? "anonymous")" renewal-period="60" />
     <set-body>@{
       var body = context.Request.Body.As<JObject>(preserveContent: true);
       if (body["a"] != null && (int)body["a"] < 3) {
`)
  })

  test.each([
    ['is empty when both mean the same', rawxml('<a>@(f(1))</a>'), rawxml('<a>@(f(\n1))</a>'), ''],
    ['is empty when neither is there', undefined, undefined, ''],
    ['adds all of a new policy', undefined, rawxml('<a><b/></a>'), '@@ -0,0 +1,3 @@\n+<a>\n+  <b />\n+</a>\n'],
    ['removes all of an old policy', rawxml('<a/>'), undefined, '@@ -1,1 +0,0 @@\n-<a />\n'],
  ])('%s', (_, before, after, diff) => {
    expect(policyDiff(before, after)).toBe(diff)
  })

  test('replaces the whole text when almost every line changed', () => {
    const lines = (name: string) => `<p>${`<${name}/>`.repeat(1500)}</p>`
    const shown = (sign: string, name: string) => `${sign}<p>\n${`${sign}  <${name} />\n`.repeat(1500)}${sign}</p>\n`
    expect(policyDiff(rawxml(lines('a')), rawxml(lines('b')))).toBe(
      `@@ -1,1502 +1,1502 @@\n${shown('-', 'a')}${shown('+', 'b')}`,
    )
  })
})
