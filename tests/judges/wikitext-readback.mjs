#!/usr/bin/env node
// SPDX-License-Identifier: MIT
// wikitext-readback.mjs FILE... : reads with wikiparser-node (GPL-3.0, judge only), which makes HTML of wikitext as
// MediaWiki does, and prints one JSON object per file: {"file": …, "blocks": [[kind, text], …]}. A kind is the name of
// the element; of a picture, "img" is its alternative text. A hard break is a line feed. The text of a table is its rows,
// the heads first (empty ones if there are none).
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
const Parser = createRequire(import.meta.url)("wikiparser-node");
Parser.config = process.env.WIKI_CONFIG || "default";

const inline = new Set(["a", "abbr", "b", "bdi", "code", "em", "i", "small", "span", "strong", "sub", "sup", "u", "wbr"]);
const named = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: "\u00a0" };
const token = /<!--[^]*?-->|<(\/?)([a-z][a-z0-9]*)((?:\s+[^\s=>"]+(?:="[^"]*")?)*)\s*\/?>|([^<]+|<)/gi;

function decode(text) {
  return text.replace(/&(#x[0-9a-f]+|#[0-9]+|[a-z]+);/gi, (whole, name) => {
    if (name[0] !== "#") return named[name] ?? whole;
    return String.fromCodePoint(name[1].toLowerCase() === "x" ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10));
  });
}

class Blocks {
  list = [];
  open = [];
  text = "";

  rows = null;

  kind() { return this.open.findLast(name => name !== "div") ?? "div"; }
  end() {
    const text = this.taken();
    if (text) this.list.push([this.kind(), text]);
  }
  taken() {
    const pre = this.open.includes("pre"), text = this.text;
    this.text = "";
    return pre ? text.replace(/^\n/, "") : text.replace(/[ \t\n]+/g, " ").replace(/ ?\0 ?/g, "\n").replace(/^ | $/g, "");
  }
  /// Cells are collected in their row.
  table(closes, name) {
    const text = this.taken();
    if (name === "table" && !closes) this.rows = [];
    else if (name === "tr" && !closes) this.rows.push([]);
    else if (/^t[hd]$/.test(name) && closes) this.rows.at(-1).push([name, text]);
    else if (name === "table") {
      const heads = this.rows[0].some(([kind]) => kind === "th") ? [] : [this.rows[0].map(() => "")];
      this.list.push(["table", [...heads, ...this.rows.map(row => row.map(([, text]) => text))]]);
      this.rows = null;
    }
  }
  tag(closes, name, attributes) {
    if (name === "br") this.text += "\0";
    else if (name === "img") {
      this.end();
      const alternative = /\salt="([^"]*)"/.exec(attributes);
      if (alternative?.[1]) this.list.push(["img", decode(alternative[1])]);
    } else if (!inline.has(name)) {
      if (name === "table" && !closes) this.end();
      if (/^t(able|head|body|[rhd])$/.test(name)) this.table(closes, name);
      else this.end();
      if (!closes) this.open.push(name);
      else if (this.open.pop() !== name) throw new Error(`</${name}> closes nothing`);
    }
  }
}

function read(html) {
  const blocks = new Blocks();
  for (const [, closes, name, attributes, text] of html.matchAll(token))
    if (name) blocks.tag(closes === "/", name.toLowerCase(), attributes);
    else if (text) blocks.text += decode(text);
  blocks.end();
  return blocks.list;
}

for (const file of process.argv.slice(2))
  console.log(JSON.stringify({ file, blocks: read(Parser.parse(readFileSync(file, "utf8")).toHtml()) }));
