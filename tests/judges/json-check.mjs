#!/usr/bin/env node
// SPDX-License-Identifier: MIT
// json-check.mjs FILE...: validates what `dateline export --to json` wrote against schemas/document-1.json with ajv, its
// formats too. Prints "FILE errors=N" for each; exit status 1 if there is one.
import Ajv from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { readFileSync } from "node:fs";

const schema = JSON.parse(readFileSync(new URL("../../schemas/document-1.json", import.meta.url)));
const ajv = new Ajv.default({ allErrors: true, strict: true, strictRequired: false, strictTypes: false });
addFormats.default(ajv);
const validate = ajv.compile(schema);

function errorsOf(file) {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(file));
    return validate(JSON.parse(text)) ? [] : validate.errors.map(({ instancePath, message }) => `${instancePath || "/"} ${message}`);
  } catch (error) {
    return [error.message];
  }
}

let faults = 0;
for (const file of process.argv.slice(2)) {
  const errors = errorsOf(file);
  for (const error of errors) console.error(`${file}: ${error}`);
  console.log(`${file} errors=${errors.length}`);
  faults += errors.length;
}
process.exitCode = faults ? 1 : 0;
