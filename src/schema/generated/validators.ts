// @ts-nocheck
// Made by `npm run generate` from schemas/: change those, not this file.
"use strict";
export const entity = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"entity.schema.json","type":"object","additionalProperties":false,"required":["tieout","entity","identity","fields"],"properties":{"tieout":{"$ref":"#/$defs/languageVersion"},"entity":{"$ref":"#/$defs/documentName"},"description":{"$ref":"#/$defs/description"},"owner":{"$ref":"#/$defs/owner","x-default":"nobody"},"identity":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","$ref":"#/$defs/fieldName"}},"fields":{"type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/fieldName"},"additionalProperties":{"$ref":"#/$defs/fieldDeclaration"}},"checks":{"type":"array","items":{"$ref":"#/$defs/check"},"default":[]}},"$defs":{"fieldDeclaration":{"type":"object","required":["type"],"propertyNames":{"enum":["type","required","default","normalize","description","precision","scale","currency","values"]},"properties":{"type":{"$ref":"#/$defs/typeName"}},"if":{"required":["type"],"properties":{"type":{"const":"money"}}},"then":{"$ref":"#/$defs/moneyField"},"else":{"if":{"required":["type"],"properties":{"type":{"const":"decimal"}}},"then":{"$ref":"#/$defs/decimalField"},"else":{"if":{"required":["type"],"properties":{"type":{"const":"enum"}}},"then":{"$ref":"#/$defs/enumField"},"else":{"if":{"required":["type"],"properties":{"type":{"enum":["string","integer","boolean","date","timestamp","currency","gtin"]}}},"then":{"$ref":"#/$defs/plainField"}}}}},"typeName":{"type":"string","enum":["string","integer","decimal","money","boolean","date","timestamp","enum","currency","gtin"]},"required":{"type":"boolean","default":false},"default":{"$ref":"#/$defs/literal","x-default":"none: an absent value is null"},"normalize":{"type":"array","items":{"$ref":"#/$defs/normalizer"},"default":[]},"normalizer":{"type":["string","object"],"if":{"type":"string"},"then":{"$ref":"#/$defs/namedNormalizer"},"else":{"$ref":"#/$defs/replacement"}},"namedNormalizer":{"type":"string","enum":["trim","upper","lower","collapse-spaces","strip-accents"]},"replacement":{"type":"object","additionalProperties":false,"required":["replace"],"properties":{"replace":{"type":"array","minItems":2,"maxItems":2,"items":{"type":"string"},"x-expected":"a list of two strings"}}},"precision":{"type":"integer","minimum":1,"maximum":38,"x-expected":"a whole number from 1 to 38","default":18},"scale":{"type":"integer","minimum":0,"maximum":38,"x-expected":"a whole number from 0 to 38","default":4},"plainField":{"type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"type":"string","enum":["string","integer","boolean","date","timestamp","currency","gtin"]},"required":{"$ref":"#/$defs/required"},"default":{"$ref":"#/$defs/default"},"normalize":{"$ref":"#/$defs/normalize"},"description":{"$ref":"#/$defs/description"}}},"decimalField":{"type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"type":"string","const":"decimal"},"required":{"$ref":"#/$defs/required"},"default":{"$ref":"#/$defs/default"},"normalize":{"$ref":"#/$defs/normalize"},"description":{"$ref":"#/$defs/description"},"precision":{"$ref":"#/$defs/precision"},"scale":{"$ref":"#/$defs/scale"}}},"moneyField":{"type":"object","additionalProperties":false,"required":["type","currency"],"properties":{"type":{"type":"string","const":"money"},"currency":{"$ref":"#/$defs/fieldName"},"required":{"$ref":"#/$defs/required"},"default":{"$ref":"#/$defs/default"},"normalize":{"$ref":"#/$defs/normalize"},"description":{"$ref":"#/$defs/description"},"precision":{"$ref":"#/$defs/precision"},"scale":{"$ref":"#/$defs/scale"}}},"enumField":{"type":"object","additionalProperties":false,"required":["type","values"],"properties":{"type":{"type":"string","const":"enum"},"values":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string"}},"required":{"$ref":"#/$defs/required"},"default":{"$ref":"#/$defs/default"},"normalize":{"$ref":"#/$defs/normalize"},"description":{"$ref":"#/$defs/description"}}},"check":{"type":"object","additionalProperties":false,"required":["name","conditions","event"],"properties":{"name":{"$ref":"#/$defs/documentName"},"conditions":{"$ref":"#/$defs/condition"},"event":{"$ref":"#/$defs/rejectEvent"}}},"rejectEvent":{"type":"object","additionalProperties":false,"required":["type","params"],"properties":{"type":{"type":"string","const":"reject"},"params":{"$ref":"#/$defs/rejectParameters"}}},"rejectParameters":{"type":"object","additionalProperties":false,"required":["tier","message"],"properties":{"tier":{"type":"integer","minimum":2,"maximum":3,"x-expected":"tier 2 or 3"},"message":{"type":"string"}}},"languageVersion":{"type":"integer","const":1},"description":{"type":"string","x-default":"none"},"documentName":{"type":"string","pattern":"^[a-z][a-z0-9-]*$","x-expected":"a name of lower-case letters, digits and hyphens that begins with a letter"},"fieldName":{"type":"string","pattern":"^[a-z][a-z0-9_]*$","not":{"enum":["baseline","counterpart","delta","delta_percent","field","raw","param","var","scope","lookups","invariants"],"x-expected":"an unreserved name"},"x-expected":"a name of lower-case letters, digits and underscores that begins with a letter"},"literal":{"type":["string","number","boolean"]},"condition":{"type":"object","propertyNames":{"enum":["all","any","not","fact","operator","value"]},"if":{"required":["all"]},"then":{"$ref":"#/$defs/allConditions"},"else":{"if":{"required":["any"]},"then":{"$ref":"#/$defs/anyConditions"},"else":{"if":{"required":["not"]},"then":{"$ref":"#/$defs/notCondition"},"else":{"$ref":"#/$defs/factCondition"}}}},"conditionList":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/condition"}},"allConditions":{"type":"object","additionalProperties":false,"required":["all"],"properties":{"all":{"$ref":"#/$defs/conditionList"}}},"anyConditions":{"type":"object","additionalProperties":false,"required":["any"],"properties":{"any":{"$ref":"#/$defs/conditionList"}}},"notCondition":{"type":"object","additionalProperties":false,"required":["not"],"properties":{"not":{"$ref":"#/$defs/condition"}}},"factCondition":{"type":"object","additionalProperties":false,"required":["fact","operator","value"],"properties":{"fact":{"type":"string"},"operator":{"type":"string","enum":["equal","notEqual","lessThan","lessThanInclusive","greaterThan","greaterThanInclusive","in","notIn","contains","doesNotContain","isNull"]},"value":{"type":["string","number","boolean","array"],"items":{"$ref":"#/$defs/literal"}}}},"owner":{"type":"object","additionalProperties":false,"required":["team"],"properties":{"team":{"$ref":"#/$defs/documentName"},"contact":{"type":"string","pattern":"[^ ]","x-expected":"an address or a name","x-default":"the contact of the team"}}}}};
const schema32 = {"type":"integer","const":1};
const schema33 = {"type":"string","pattern":"^[a-z][a-z0-9-]*$","x-expected":"a name of lower-case letters, digits and hyphens that begins with a letter"};
const schema34 = {"type":"string","x-default":"none"};
const schema37 = {"type":"string","pattern":"^[a-z][a-z0-9_]*$","not":{"enum":["baseline","counterpart","delta","delta_percent","field","raw","param","var","scope","lookups","invariants"],"x-expected":"an unreserved name"},"x-expected":"a name of lower-case letters, digits and underscores that begins with a letter"};
const pattern4 = new RegExp("^[a-z][a-z0-9-]*$", "u");
const pattern7 = new RegExp("^[a-z][a-z0-9_]*$", "u");
const schema35 = {"type":"object","additionalProperties":false,"required":["team"],"properties":{"team":{"$ref":"#/$defs/documentName"},"contact":{"type":"string","pattern":"[^ ]","x-expected":"an address or a name","x-default":"the contact of the team"}}};
const pattern6 = new RegExp("[^ ]", "u");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.team === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "team"},message:"must have required property '"+"team"+"'",schema:schema35.required,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "team") || (key0 === "contact"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.team !== undefined){
let data0 = data.team;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err2 = {instancePath:instancePath+"/team",schemaPath:"#/$defs/documentName/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\"",schema:"^[a-z][a-z0-9-]*$",parentSchema:schema33,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/team",schemaPath:"#/$defs/documentName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.type,parentSchema:schema33,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.contact !== undefined){
let data1 = data.contact;
if(typeof data1 === "string"){
if(!pattern6.test(data1)){
const err4 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/pattern",keyword:"pattern",params:{pattern: "[^ ]"},message:"must match pattern \""+"[^ ]"+"\"",schema:"[^ ]",parentSchema:schema35.properties.contact,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.properties.contact.type,parentSchema:schema35.properties.contact,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema35.type,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema39 = {"type":"object","required":["type"],"propertyNames":{"enum":["type","required","default","normalize","description","precision","scale","currency","values"]},"properties":{"type":{"$ref":"#/$defs/typeName"}},"if":{"required":["type"],"properties":{"type":{"const":"money"}}},"then":{"$ref":"#/$defs/moneyField"},"else":{"if":{"required":["type"],"properties":{"type":{"const":"decimal"}}},"then":{"$ref":"#/$defs/decimalField"},"else":{"if":{"required":["type"],"properties":{"type":{"const":"enum"}}},"then":{"$ref":"#/$defs/enumField"},"else":{"if":{"required":["type"],"properties":{"type":{"enum":["string","integer","boolean","date","timestamp","currency","gtin"]}}},"then":{"$ref":"#/$defs/plainField"}}}}};
const schema65 = {"type":"string","enum":["string","integer","decimal","money","boolean","date","timestamp","enum","currency","gtin"]};
const schema40 = {"type":"object","additionalProperties":false,"required":["type","currency"],"properties":{"type":{"type":"string","const":"money"},"currency":{"$ref":"#/$defs/fieldName"},"required":{"$ref":"#/$defs/required"},"default":{"$ref":"#/$defs/default"},"normalize":{"$ref":"#/$defs/normalize"},"description":{"$ref":"#/$defs/description"},"precision":{"$ref":"#/$defs/precision"},"scale":{"$ref":"#/$defs/scale"}}};
const schema42 = {"type":"boolean","default":false};
const schema43 = {"type":["string","number","boolean"]};
const schema49 = {"type":"integer","minimum":1,"maximum":38,"x-expected":"a whole number from 1 to 38","default":18};
const schema50 = {"type":"integer","minimum":0,"maximum":38,"x-expected":"a whole number from 0 to 38","default":4};
const schema44 = {"type":"array","items":{"$ref":"#/$defs/normalizer"},"default":[]};
const schema45 = {"type":["string","object"],"if":{"type":"string"},"then":{"$ref":"#/$defs/namedNormalizer"},"else":{"$ref":"#/$defs/replacement"}};
const schema46 = {"type":"string","enum":["trim","upper","lower","collapse-spaces","strip-accents"]};
const schema47 = {"type":"object","additionalProperties":false,"required":["replace"],"properties":{"replace":{"type":"array","minItems":2,"maxItems":2,"items":{"type":"string"},"x-expected":"a list of two strings"}}};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema45.type},message:"must be string,object",schema:schema45.type,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(typeof data !== "string"){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
if(typeof data !== "string"){
const err2 = {instancePath,schemaPath:"#/$defs/namedNormalizer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.type,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(((((data === "trim") || (data === "upper")) || (data === "lower")) || (data === "collapse-spaces")) || (data === "strip-accents"))){
const err3 = {instancePath,schemaPath:"#/$defs/namedNormalizer/enum",keyword:"enum",params:{allowedValues: schema46.enum},message:"must be equal to one of the allowed values",schema:schema46.enum,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.replace === undefined){
const err4 = {instancePath,schemaPath:"#/$defs/replacement/required",keyword:"required",params:{missingProperty: "replace"},message:"must have required property '"+"replace"+"'",schema:schema47.required,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "replace")){
const err5 = {instancePath,schemaPath:"#/$defs/replacement/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.replace !== undefined){
let data0 = data.replace;
if(Array.isArray(data0)){
if(data0.length > 2){
const err6 = {instancePath:instancePath+"/replace",schemaPath:"#/$defs/replacement/properties/replace/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items",schema:2,parentSchema:schema47.properties.replace,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data0.length < 2){
const err7 = {instancePath:instancePath+"/replace",schemaPath:"#/$defs/replacement/properties/replace/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items",schema:2,parentSchema:schema47.properties.replace,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 !== "string"){
const err8 = {instancePath:instancePath+"/replace/" + i0,schemaPath:"#/$defs/replacement/properties/replace/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema47.properties.replace.items.type,parentSchema:schema47.properties.replace.items,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/replace",schemaPath:"#/$defs/replacement/properties/replace/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema47.properties.replace.type,parentSchema:schema47.properties.replace,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/$defs/replacement/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema47.type,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "else";
}
if(!valid0){
const err11 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema45.if,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate26.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate26.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate26(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema44.type,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema40.required,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.currency === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "currency"},message:"must have required property '"+"currency"+"'",schema:schema40.required,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "type") || (key0 === "currency")) || (key0 === "required")) || (key0 === "default")) || (key0 === "normalize")) || (key0 === "description")) || (key0 === "precision")) || (key0 === "scale"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.type.type,parentSchema:schema40.properties.type,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if("money" !== data0){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "money"},message:"must be equal to constant",schema:"money",parentSchema:schema40.properties.type,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.currency !== undefined){
let data1 = data.currency;
const _errs7 = errors;
const _errs8 = errors;
if(!(((((((((((data1 === "baseline") || (data1 === "counterpart")) || (data1 === "delta")) || (data1 === "delta_percent")) || (data1 === "field")) || (data1 === "raw")) || (data1 === "param")) || (data1 === "var")) || (data1 === "scope")) || (data1 === "lookups")) || (data1 === "invariants"))){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid2 = _errs8 === errors;
if(valid2){
const err6 = {instancePath:instancePath+"/currency",schemaPath:"#/$defs/fieldName/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema37.not,parentSchema:schema37,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
const err7 = {instancePath:instancePath+"/currency",schemaPath:"#/$defs/fieldName/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"},message:"must match pattern \""+"^[a-z][a-z0-9_]*$"+"\"",schema:"^[a-z][a-z0-9_]*$",parentSchema:schema37,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/currency",schemaPath:"#/$defs/fieldName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.required !== undefined){
let data2 = data.required;
if(typeof data2 !== "boolean"){
const err9 = {instancePath:instancePath+"/required",schemaPath:"#/$defs/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema42.type,parentSchema:schema42,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.default !== undefined){
let data3 = data.default;
if(((typeof data3 !== "string") && (!(typeof data3 == "number"))) && (typeof data3 !== "boolean")){
const err10 = {instancePath:instancePath+"/default",schemaPath:"#/$defs/default/type",keyword:"type",params:{type: schema43.type},message:"must be string,number,boolean",schema:schema43.type,parentSchema:schema43,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.normalize !== undefined){
if(!(validate25(data.normalize, {instancePath:instancePath+"/normalize",parentData:data,parentDataProperty:"normalize",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
let data5 = data.description;
if(typeof data5 !== "string"){
const err11 = {instancePath:instancePath+"/description",schemaPath:"#/$defs/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.precision !== undefined){
let data6 = data.precision;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
const err12 = {instancePath:instancePath+"/precision",schemaPath:"#/$defs/precision/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema49.type,parentSchema:schema49,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(typeof data6 == "number"){
if(data6 > 38 || isNaN(data6)){
const err13 = {instancePath:instancePath+"/precision",schemaPath:"#/$defs/precision/maximum",keyword:"maximum",params:{comparison: "<=", limit: 38},message:"must be <= 38",schema:38,parentSchema:schema49,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data6 < 1 || isNaN(data6)){
const err14 = {instancePath:instancePath+"/precision",schemaPath:"#/$defs/precision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema49,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data.scale !== undefined){
let data7 = data.scale;
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
const err15 = {instancePath:instancePath+"/scale",schemaPath:"#/$defs/scale/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema50.type,parentSchema:schema50,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data7 == "number"){
if(data7 > 38 || isNaN(data7)){
const err16 = {instancePath:instancePath+"/scale",schemaPath:"#/$defs/scale/maximum",keyword:"maximum",params:{comparison: "<=", limit: 38},message:"must be <= 38",schema:38,parentSchema:schema50,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data7 < 0 || isNaN(data7)){
const err17 = {instancePath:instancePath+"/scale",schemaPath:"#/$defs/scale/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema50,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.type,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema51 = {"type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"type":"string","const":"decimal"},"required":{"$ref":"#/$defs/required"},"default":{"$ref":"#/$defs/default"},"normalize":{"$ref":"#/$defs/normalize"},"description":{"$ref":"#/$defs/description"},"precision":{"$ref":"#/$defs/precision"},"scale":{"$ref":"#/$defs/scale"}}};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate30.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema51.required,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "type") || (key0 === "required")) || (key0 === "default")) || (key0 === "normalize")) || (key0 === "description")) || (key0 === "precision")) || (key0 === "scale"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.properties.type.type,parentSchema:schema51.properties.type,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if("decimal" !== data0){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "decimal"},message:"must be equal to constant",schema:"decimal",parentSchema:schema51.properties.type,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.required !== undefined){
let data1 = data.required;
if(typeof data1 !== "boolean"){
const err4 = {instancePath:instancePath+"/required",schemaPath:"#/$defs/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema42.type,parentSchema:schema42,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.default !== undefined){
let data2 = data.default;
if(((typeof data2 !== "string") && (!(typeof data2 == "number"))) && (typeof data2 !== "boolean")){
const err5 = {instancePath:instancePath+"/default",schemaPath:"#/$defs/default/type",keyword:"type",params:{type: schema43.type},message:"must be string,number,boolean",schema:schema43.type,parentSchema:schema43,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.normalize !== undefined){
if(!(validate25(data.normalize, {instancePath:instancePath+"/normalize",parentData:data,parentDataProperty:"normalize",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
let data4 = data.description;
if(typeof data4 !== "string"){
const err6 = {instancePath:instancePath+"/description",schemaPath:"#/$defs/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.precision !== undefined){
let data5 = data.precision;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
const err7 = {instancePath:instancePath+"/precision",schemaPath:"#/$defs/precision/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema49.type,parentSchema:schema49,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data5 == "number"){
if(data5 > 38 || isNaN(data5)){
const err8 = {instancePath:instancePath+"/precision",schemaPath:"#/$defs/precision/maximum",keyword:"maximum",params:{comparison: "<=", limit: 38},message:"must be <= 38",schema:38,parentSchema:schema49,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data5 < 1 || isNaN(data5)){
const err9 = {instancePath:instancePath+"/precision",schemaPath:"#/$defs/precision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema49,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.scale !== undefined){
let data6 = data.scale;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
const err10 = {instancePath:instancePath+"/scale",schemaPath:"#/$defs/scale/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema50.type,parentSchema:schema50,data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data6 == "number"){
if(data6 > 38 || isNaN(data6)){
const err11 = {instancePath:instancePath+"/scale",schemaPath:"#/$defs/scale/maximum",keyword:"maximum",params:{comparison: "<=", limit: 38},message:"must be <= 38",schema:38,parentSchema:schema50,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data6 < 0 || isNaN(data6)){
const err12 = {instancePath:instancePath+"/scale",schemaPath:"#/$defs/scale/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema50,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema51.type,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema57 = {"type":"object","additionalProperties":false,"required":["type","values"],"properties":{"type":{"type":"string","const":"enum"},"values":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string"}},"required":{"$ref":"#/$defs/required"},"default":{"$ref":"#/$defs/default"},"normalize":{"$ref":"#/$defs/normalize"},"description":{"$ref":"#/$defs/description"}}};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate33.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema57.required,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.values === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "values"},message:"must have required property '"+"values"+"'",schema:schema57.required,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "type") || (key0 === "values")) || (key0 === "required")) || (key0 === "default")) || (key0 === "normalize")) || (key0 === "description"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.properties.type.type,parentSchema:schema57.properties.type,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if("enum" !== data0){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "enum"},message:"must be equal to constant",schema:"enum",parentSchema:schema57.properties.type,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.values !== undefined){
let data1 = data.values;
if(Array.isArray(data1)){
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema57.properties.values,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/values/" + i0,schemaPath:"#/properties/values/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.properties.values.items.type,parentSchema:schema57.properties.values.items,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data1[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err7 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema57.properties.values,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err8 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema57.properties.values.type,parentSchema:schema57.properties.values,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.required !== undefined){
let data3 = data.required;
if(typeof data3 !== "boolean"){
const err9 = {instancePath:instancePath+"/required",schemaPath:"#/$defs/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema42.type,parentSchema:schema42,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.default !== undefined){
let data4 = data.default;
if(((typeof data4 !== "string") && (!(typeof data4 == "number"))) && (typeof data4 !== "boolean")){
const err10 = {instancePath:instancePath+"/default",schemaPath:"#/$defs/default/type",keyword:"type",params:{type: schema43.type},message:"must be string,number,boolean",schema:schema43.type,parentSchema:schema43,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.normalize !== undefined){
if(!(validate25(data.normalize, {instancePath:instancePath+"/normalize",parentData:data,parentDataProperty:"normalize",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
let data6 = data.description;
if(typeof data6 !== "string"){
const err11 = {instancePath:instancePath+"/description",schemaPath:"#/$defs/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema57.type,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema61 = {"type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"type":"string","enum":["string","integer","boolean","date","timestamp","currency","gtin"]},"required":{"$ref":"#/$defs/required"},"default":{"$ref":"#/$defs/default"},"normalize":{"$ref":"#/$defs/normalize"},"description":{"$ref":"#/$defs/description"}}};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate36.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema61.required,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "type") || (key0 === "required")) || (key0 === "default")) || (key0 === "normalize")) || (key0 === "description"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema61.properties.type.type,parentSchema:schema61.properties.type,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(((((((data0 === "string") || (data0 === "integer")) || (data0 === "boolean")) || (data0 === "date")) || (data0 === "timestamp")) || (data0 === "currency")) || (data0 === "gtin"))){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema61.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema61.properties.type.enum,parentSchema:schema61.properties.type,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.required !== undefined){
let data1 = data.required;
if(typeof data1 !== "boolean"){
const err4 = {instancePath:instancePath+"/required",schemaPath:"#/$defs/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema42.type,parentSchema:schema42,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.default !== undefined){
let data2 = data.default;
if(((typeof data2 !== "string") && (!(typeof data2 == "number"))) && (typeof data2 !== "boolean")){
const err5 = {instancePath:instancePath+"/default",schemaPath:"#/$defs/default/type",keyword:"type",params:{type: schema43.type},message:"must be string,number,boolean",schema:schema43.type,parentSchema:schema43,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.normalize !== undefined){
if(!(validate25(data.normalize, {instancePath:instancePath+"/normalize",parentData:data,parentDataProperty:"normalize",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
let data4 = data.description;
if(typeof data4 !== "string"){
const err6 = {instancePath:instancePath+"/description",schemaPath:"#/$defs/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema61.type,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}
validate36.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.type !== undefined){
if("money" !== data.type){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
if(!(validate24(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "then";
}
else {
const _errs5 = errors;
const _errs6 = errors;
let valid2 = true;
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.type === undefined) && (missing1 = "type")){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
if(data.type !== undefined){
if("decimal" !== data.type){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
}
var _valid1 = _errs7 === errors;
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs9 = errors;
if(!(validate30(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
var _valid1 = _errs9 === errors;
valid2 = _valid1;
if(valid2){
var props1 = true;
}
ifClause1 = "then";
}
else {
const _errs10 = errors;
const _errs11 = errors;
let valid4 = true;
const _errs12 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.type === undefined) && (missing2 = "type")){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
if(data.type !== undefined){
if("enum" !== data.type){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
var _valid2 = _errs12 === errors;
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid2){
const _errs14 = errors;
if(!(validate33(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var _valid2 = _errs14 === errors;
valid4 = _valid2;
if(valid4){
var props2 = true;
}
ifClause2 = "then";
}
else {
const _errs15 = errors;
const _errs16 = errors;
let valid6 = true;
const _errs17 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.type === undefined) && (missing3 = "type")){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
if(data.type !== undefined){
let data3 = data.type;
if(!(((((((data3 === "string") || (data3 === "integer")) || (data3 === "boolean")) || (data3 === "date")) || (data3 === "timestamp")) || (data3 === "currency")) || (data3 === "gtin"))){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
var _valid3 = _errs17 === errors;
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs19 = errors;
if(!(validate36(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
var _valid3 = _errs19 === errors;
valid6 = _valid3;
if(valid6){
var props3 = true;
}
}
if(!valid6){
const err8 = {instancePath,schemaPath:"#/else/else/else/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema39.else.else.else.if,parentSchema:schema39.else.else.else,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid2 = _errs15 === errors;
valid4 = _valid2;
if(valid4){
if(props2 !== true && props3 !== undefined){
if(props3 === true){
props2 = true;
}
else {
props2 = props2 || {};
Object.assign(props2, props3);
}
}
}
ifClause2 = "else";
}
if(!valid4){
const err9 = {instancePath,schemaPath:"#/else/else/if",keyword:"if",params:{failingKeyword: ifClause2},message:"must match \""+ifClause2+"\" schema",schema:schema39.else.else.if,parentSchema:schema39.else.else,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid1 = _errs10 === errors;
valid2 = _valid1;
if(valid2){
if(props1 !== true && props2 !== undefined){
if(props2 === true){
props1 = true;
}
else {
props1 = props1 || {};
Object.assign(props1, props2);
}
}
}
ifClause1 = "else";
}
if(!valid2){
const err10 = {instancePath,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema",schema:schema39.else.if,parentSchema:schema39.else,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
}
ifClause0 = "else";
}
if(!valid0){
const err11 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema39.if,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema39.required,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key0 in data){
const _errs20 = errors;
if(!(((((((((key0 === "type") || (key0 === "required")) || (key0 === "default")) || (key0 === "normalize")) || (key0 === "description")) || (key0 === "precision")) || (key0 === "scale")) || (key0 === "currency")) || (key0 === "values"))){
const err13 = {instancePath,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues: schema39.propertyNames.enum},message:"must be equal to one of the allowed values",schema:schema39.propertyNames.enum,parentSchema:schema39.propertyNames,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var valid8 = _errs20 === errors;
if(!valid8){
const err14 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema39.propertyNames,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
}
if(data.type !== undefined){
let data4 = data.type;
if(typeof data4 !== "string"){
const err15 = {instancePath:instancePath+"/type",schemaPath:"#/$defs/typeName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema65.type,parentSchema:schema65,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!((((((((((data4 === "string") || (data4 === "integer")) || (data4 === "decimal")) || (data4 === "money")) || (data4 === "boolean")) || (data4 === "date")) || (data4 === "timestamp")) || (data4 === "enum")) || (data4 === "currency")) || (data4 === "gtin"))){
const err16 = {instancePath:instancePath+"/type",schemaPath:"#/$defs/typeName/enum",keyword:"enum",params:{allowedValues: schema65.enum},message:"must be equal to one of the allowed values",schema:schema65.enum,parentSchema:schema65,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.type,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate23.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate23.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema66 = {"type":"object","additionalProperties":false,"required":["name","conditions","event"],"properties":{"name":{"$ref":"#/$defs/documentName"},"conditions":{"$ref":"#/$defs/condition"},"event":{"$ref":"#/$defs/rejectEvent"}}};
const schema68 = {"type":"object","propertyNames":{"enum":["all","any","not","fact","operator","value"]},"if":{"required":["all"]},"then":{"$ref":"#/$defs/allConditions"},"else":{"if":{"required":["any"]},"then":{"$ref":"#/$defs/anyConditions"},"else":{"if":{"required":["not"]},"then":{"$ref":"#/$defs/notCondition"},"else":{"$ref":"#/$defs/factCondition"}}}};
const schema69 = {"type":"object","additionalProperties":false,"required":["all"],"properties":{"all":{"$ref":"#/$defs/conditionList"}}};
const schema70 = {"type":"array","minItems":1,"items":{"$ref":"#/$defs/condition"}};
const wrapper0 = {validate: validate41};

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate43.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(wrapper0.validate(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema70.type,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}
validate43.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate42.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.all === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "all"},message:"must have required property '"+"all"+"'",schema:schema69.required,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "all")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.all !== undefined){
if(!(validate43(data.all, {instancePath:instancePath+"/all",parentData:data,parentDataProperty:"all",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema69.type,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}
validate42.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema71 = {"type":"object","additionalProperties":false,"required":["any"],"properties":{"any":{"$ref":"#/$defs/conditionList"}}};

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate46.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.any === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "any"},message:"must have required property '"+"any"+"'",schema:schema71.required,parentSchema:schema71,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "any")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema71,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.any !== undefined){
if(!(validate43(data.any, {instancePath:instancePath+"/any",parentData:data,parentDataProperty:"any",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema71.type,parentSchema:schema71,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}
validate46.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema72 = {"type":"object","additionalProperties":false,"required":["not"],"properties":{"not":{"$ref":"#/$defs/condition"}}};

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate49.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.not === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "not"},message:"must have required property '"+"not"+"'",schema:schema72.required,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "not")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.not !== undefined){
if(!(wrapper0.validate(data.not, {instancePath:instancePath+"/not",parentData:data,parentDataProperty:"not",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema72.type,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate49.errors = vErrors;
return errors === 0;
}
validate49.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema73 = {"type":"object","additionalProperties":false,"required":["fact","operator","value"],"properties":{"fact":{"type":"string"},"operator":{"type":"string","enum":["equal","notEqual","lessThan","lessThanInclusive","greaterThan","greaterThanInclusive","in","notIn","contains","doesNotContain","isNull"]},"value":{"type":["string","number","boolean","array"],"items":{"$ref":"#/$defs/literal"}}}};

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate51.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fact === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fact"},message:"must have required property '"+"fact"+"'",schema:schema73.required,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.operator === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "operator"},message:"must have required property '"+"operator"+"'",schema:schema73.required,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.value === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema73.required,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "fact") || (key0 === "operator")) || (key0 === "value"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.fact !== undefined){
let data0 = data.fact;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/fact",schemaPath:"#/properties/fact/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema73.properties.fact.type,parentSchema:schema73.properties.fact,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.operator !== undefined){
let data1 = data.operator;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/operator",schemaPath:"#/properties/operator/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema73.properties.operator.type,parentSchema:schema73.properties.operator,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(((((((((((data1 === "equal") || (data1 === "notEqual")) || (data1 === "lessThan")) || (data1 === "lessThanInclusive")) || (data1 === "greaterThan")) || (data1 === "greaterThanInclusive")) || (data1 === "in")) || (data1 === "notIn")) || (data1 === "contains")) || (data1 === "doesNotContain")) || (data1 === "isNull"))){
const err6 = {instancePath:instancePath+"/operator",schemaPath:"#/properties/operator/enum",keyword:"enum",params:{allowedValues: schema73.properties.operator.enum},message:"must be equal to one of the allowed values",schema:schema73.properties.operator.enum,parentSchema:schema73.properties.operator,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.value !== undefined){
let data2 = data.value;
if((((typeof data2 !== "string") && (!(typeof data2 == "number"))) && (typeof data2 !== "boolean")) && (!(Array.isArray(data2)))){
const err7 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: schema73.properties.value.type},message:"must be string,number,boolean,array",schema:schema73.properties.value.type,parentSchema:schema73.properties.value,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(((typeof data3 !== "string") && (!(typeof data3 == "number"))) && (typeof data3 !== "boolean")){
const err8 = {instancePath:instancePath+"/value/" + i0,schemaPath:"#/$defs/literal/type",keyword:"type",params:{type: schema43.type},message:"must be string,number,boolean",schema:schema43.type,parentSchema:schema43,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema73.type,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}
validate51.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate41.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.all === undefined) && (missing0 = "all")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(!(validate42(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "then";
}
else {
const _errs4 = errors;
const _errs5 = errors;
let valid1 = true;
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.any === undefined) && (missing1 = "any")){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid1 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs7 = errors;
if(!(validate46(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
var _valid1 = _errs7 === errors;
valid1 = _valid1;
if(valid1){
var props1 = true;
}
ifClause1 = "then";
}
else {
const _errs8 = errors;
const _errs9 = errors;
let valid2 = true;
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.not === undefined) && (missing2 = "not")){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid2 = _errs10 === errors;
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid2){
const _errs11 = errors;
if(!(validate49(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
var _valid2 = _errs11 === errors;
valid2 = _valid2;
if(valid2){
var props2 = true;
}
ifClause2 = "then";
}
else {
const _errs12 = errors;
if(!(validate51(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
var _valid2 = _errs12 === errors;
valid2 = _valid2;
if(valid2){
if(props2 !== true){
props2 = true;
}
}
ifClause2 = "else";
}
if(!valid2){
const err3 = {instancePath,schemaPath:"#/else/else/if",keyword:"if",params:{failingKeyword: ifClause2},message:"must match \""+ifClause2+"\" schema",schema:schema68.else.else.if,parentSchema:schema68.else.else,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid1 = _errs8 === errors;
valid1 = _valid1;
if(valid1){
if(props1 !== true && props2 !== undefined){
if(props2 === true){
props1 = true;
}
else {
props1 = props1 || {};
Object.assign(props1, props2);
}
}
}
ifClause1 = "else";
}
if(!valid1){
const err4 = {instancePath,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema",schema:schema68.else.if,parentSchema:schema68.else,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
}
ifClause0 = "else";
}
if(!valid0){
const err5 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema68.if,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs13 = errors;
if(!((((((key0 === "all") || (key0 === "any")) || (key0 === "not")) || (key0 === "fact")) || (key0 === "operator")) || (key0 === "value"))){
const err6 = {instancePath,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues: schema68.propertyNames.enum},message:"must be equal to one of the allowed values",schema:schema68.propertyNames.enum,parentSchema:schema68.propertyNames,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid3 = _errs13 === errors;
if(!valid3){
const err7 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema68.propertyNames,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema68.type,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate41.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate41.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema75 = {"type":"object","additionalProperties":false,"required":["type","params"],"properties":{"type":{"type":"string","const":"reject"},"params":{"$ref":"#/$defs/rejectParameters"}}};
const schema76 = {"type":"object","additionalProperties":false,"required":["tier","message"],"properties":{"tier":{"type":"integer","minimum":2,"maximum":3,"x-expected":"tier 2 or 3"},"message":{"type":"string"}}};

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema75.required,parentSchema:schema75,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.params === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "params"},message:"must have required property '"+"params"+"'",schema:schema75.required,parentSchema:schema75,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "params"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema75,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema75.properties.type.type,parentSchema:schema75.properties.type,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if("reject" !== data0){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "reject"},message:"must be equal to constant",schema:"reject",parentSchema:schema75.properties.type,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.params !== undefined){
let data1 = data.params;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.tier === undefined){
const err5 = {instancePath:instancePath+"/params",schemaPath:"#/$defs/rejectParameters/required",keyword:"required",params:{missingProperty: "tier"},message:"must have required property '"+"tier"+"'",schema:schema76.required,parentSchema:schema76,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.message === undefined){
const err6 = {instancePath:instancePath+"/params",schemaPath:"#/$defs/rejectParameters/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'",schema:schema76.required,parentSchema:schema76,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key1 in data1){
if(!((key1 === "tier") || (key1 === "message"))){
const err7 = {instancePath:instancePath+"/params",schemaPath:"#/$defs/rejectParameters/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema76,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.tier !== undefined){
let data2 = data1.tier;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err8 = {instancePath:instancePath+"/params/tier",schemaPath:"#/$defs/rejectParameters/properties/tier/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema76.properties.tier.type,parentSchema:schema76.properties.tier,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data2 == "number"){
if(data2 > 3 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/params/tier",schemaPath:"#/$defs/rejectParameters/properties/tier/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3},message:"must be <= 3",schema:3,parentSchema:schema76.properties.tier,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data2 < 2 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/params/tier",schemaPath:"#/$defs/rejectParameters/properties/tier/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2",schema:2,parentSchema:schema76.properties.tier,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data1.message !== undefined){
let data3 = data1.message;
if(typeof data3 !== "string"){
const err11 = {instancePath:instancePath+"/params/message",schemaPath:"#/$defs/rejectParameters/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema76.properties.message.type,parentSchema:schema76.properties.message,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/params",schemaPath:"#/$defs/rejectParameters/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema76.type,parentSchema:schema76,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema75.type,parentSchema:schema75,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate40.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema66.required,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.conditions === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "conditions"},message:"must have required property '"+"conditions"+"'",schema:schema66.required,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.event === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'",schema:schema66.required,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "conditions")) || (key0 === "event"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/documentName/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\"",schema:"^[a-z][a-z0-9-]*$",parentSchema:schema33,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/documentName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.type,parentSchema:schema33,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.conditions !== undefined){
if(!(validate41(data.conditions, {instancePath:instancePath+"/conditions",parentData:data,parentDataProperty:"conditions",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
if(data.event !== undefined){
if(!(validate54(data.event, {instancePath:instancePath+"/event",parentData:data,parentDataProperty:"event",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema66.type,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}
validate40.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="entity.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tieout === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tieout"},message:"must have required property '"+"tieout"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.entity === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "entity"},message:"must have required property '"+"entity"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.identity === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "identity"},message:"must have required property '"+"identity"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.fields === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fields"},message:"must have required property '"+"fields"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "tieout") || (key0 === "entity")) || (key0 === "description")) || (key0 === "owner")) || (key0 === "identity")) || (key0 === "fields")) || (key0 === "checks"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.tieout !== undefined){
let data0 = data.tieout;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err5 = {instancePath:instancePath+"/tieout",schemaPath:"#/$defs/languageVersion/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema32.type,parentSchema:schema32,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(1 !== data0){
const err6 = {instancePath:instancePath+"/tieout",schemaPath:"#/$defs/languageVersion/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema32,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.entity !== undefined){
let data1 = data.entity;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err7 = {instancePath:instancePath+"/entity",schemaPath:"#/$defs/documentName/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\"",schema:"^[a-z][a-z0-9-]*$",parentSchema:schema33,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/entity",schemaPath:"#/$defs/documentName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.type,parentSchema:schema33,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.description !== undefined){
let data2 = data.description;
if(typeof data2 !== "string"){
const err9 = {instancePath:instancePath+"/description",schemaPath:"#/$defs/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.owner !== undefined){
if(!(validate21(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data.identity !== undefined){
let data4 = data.identity;
if(Array.isArray(data4)){
if(data4.length < 1){
const err10 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.identity,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 !== "string"){
const err11 = {instancePath:instancePath+"/identity/" + i0,schemaPath:"#/properties/identity/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.identity.items.type,parentSchema:schema31.properties.identity.items,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const _errs17 = errors;
const _errs18 = errors;
if(!(((((((((((data5 === "baseline") || (data5 === "counterpart")) || (data5 === "delta")) || (data5 === "delta_percent")) || (data5 === "field")) || (data5 === "raw")) || (data5 === "param")) || (data5 === "var")) || (data5 === "scope")) || (data5 === "lookups")) || (data5 === "invariants"))){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var valid7 = _errs18 === errors;
if(valid7){
const err13 = {instancePath:instancePath+"/identity/" + i0,schemaPath:"#/$defs/fieldName/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema37.not,parentSchema:schema37,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
}
if(typeof data5 === "string"){
if(!pattern7.test(data5)){
const err14 = {instancePath:instancePath+"/identity/" + i0,schemaPath:"#/$defs/fieldName/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"},message:"must match pattern \""+"^[a-z][a-z0-9_]*$"+"\"",schema:"^[a-z][a-z0-9_]*$",parentSchema:schema37,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/identity/" + i0,schemaPath:"#/$defs/fieldName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
let i1 = data4.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data4[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err16 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema31.properties.identity,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err17 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.identity.type,parentSchema:schema31.properties.identity,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.fields !== undefined){
let data6 = data.fields;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(Object.keys(data6).length < 1){
const err18 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema31.properties.fields,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key1 in data6){
const _errs22 = errors;
const _errs25 = errors;
const _errs26 = errors;
if(!(((((((((((key1 === "baseline") || (key1 === "counterpart")) || (key1 === "delta")) || (key1 === "delta_percent")) || (key1 === "field")) || (key1 === "raw")) || (key1 === "param")) || (key1 === "var")) || (key1 === "scope")) || (key1 === "lookups")) || (key1 === "invariants"))){
const err19 = {};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var valid11 = _errs26 === errors;
if(valid11){
const err20 = {instancePath:instancePath+"/fields",schemaPath:"#/$defs/fieldName/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema37.not,parentSchema:schema37,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
else {
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
}
if(typeof key1 === "string"){
if(!pattern7.test(key1)){
const err21 = {instancePath:instancePath+"/fields",schemaPath:"#/$defs/fieldName/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"},message:"must match pattern \""+"^[a-z][a-z0-9_]*$"+"\"",schema:"^[a-z][a-z0-9_]*$",parentSchema:schema37,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/fields",schemaPath:"#/$defs/fieldName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var valid9 = _errs22 === errors;
if(!valid9){
const err23 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema31.properties.fields.propertyNames,parentSchema:schema31.properties.fields,data:data6};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
for(const key2 in data6){
if(!(validate23(data6[key2], {instancePath:instancePath+"/fields/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data6,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
const err24 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.fields.type,parentSchema:schema31.properties.fields,data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.checks !== undefined){
let data8 = data.checks;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i2=0; i2<len1; i2++){
if(!(validate40(data8[i2], {instancePath:instancePath+"/checks/" + i2,parentData:data8,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
}
else {
const err25 = {instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.checks.type,parentSchema:schema31.properties.checks,data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const reference = validate57;
const schema77 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"reference.schema.json","type":"object","additionalProperties":false,"required":["tieout","reference","kind","key","value"],"properties":{"tieout":{"$ref":"#/$defs/languageVersion"},"reference":{"$ref":"#/$defs/documentName"},"description":{"$ref":"#/$defs/description"},"owner":{"$ref":"#/$defs/owner","x-default":"nobody"},"kind":{"type":"string","const":"crosswalk"},"file":{"type":"string","pattern":"[^ ]","x-expected":"the name of a file","x-default":"none: it is a feed"},"feed":{"$ref":"#/$defs/feedName","x-default":"none: it is a file"},"key":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string"}},"value":{"type":"string"},"validity":{"$ref":"#/$defs/validity"},"onMissing":{"$ref":"#/$defs/onMissing"}},"$defs":{"validity":{"type":"object","additionalProperties":false,"required":["from","to"],"properties":{"from":{"type":"string"},"to":{"type":"string"}},"x-default":"every row always holds"},"onMissing":{"type":"object","additionalProperties":false,"properties":{"tier":{"$ref":"#/$defs/tier","default":3},"category":{"$ref":"#/$defs/category","default":"unknown-key"},"owner":{"$ref":"#/$defs/documentName","x-default":"nobody is named"}},"x-default":"tier 3, category unknown-key"},"languageVersion":{"type":"integer","const":1},"description":{"type":"string","x-default":"none"},"documentName":{"type":"string","pattern":"^[a-z][a-z0-9-]*$","x-expected":"a name of lower-case letters, digits and hyphens that begins with a letter"},"feedName":{"type":"string","pattern":"^[a-z][a-z0-9-]*/[a-z][a-z0-9-]*$","x-expected":"a feed, written system/feed"},"category":{"$ref":"#/$defs/documentName"},"tier":{"type":"integer","minimum":1,"maximum":4,"x-expected":"a tier from 1 to 4"},"owner":{"type":"object","additionalProperties":false,"required":["team"],"properties":{"team":{"$ref":"#/$defs/documentName"},"contact":{"type":"string","pattern":"[^ ]","x-expected":"an address or a name","x-default":"the contact of the team"}}}}};
const schema78 = {"type":"integer","const":1};
const schema79 = {"type":"string","pattern":"^[a-z][a-z0-9-]*$","x-expected":"a name of lower-case letters, digits and hyphens that begins with a letter"};
const schema80 = {"type":"string","x-default":"none"};
const schema83 = {"type":"string","pattern":"^[a-z][a-z0-9-]*/[a-z][a-z0-9-]*$","x-expected":"a feed, written system/feed"};
const schema84 = {"type":"object","additionalProperties":false,"required":["from","to"],"properties":{"from":{"type":"string"},"to":{"type":"string"}},"x-default":"every row always holds"};
const func1 = Object.prototype.hasOwnProperty;
const pattern15 = new RegExp("^[a-z][a-z0-9-]*/[a-z][a-z0-9-]*$", "u");
const schema81 = {"type":"object","additionalProperties":false,"required":["team"],"properties":{"team":{"$ref":"#/$defs/documentName"},"contact":{"type":"string","pattern":"[^ ]","x-expected":"an address or a name","x-default":"the contact of the team"}}};

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate58.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.team === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "team"},message:"must have required property '"+"team"+"'",schema:schema81.required,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "team") || (key0 === "contact"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.team !== undefined){
let data0 = data.team;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err2 = {instancePath:instancePath+"/team",schemaPath:"#/$defs/documentName/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\"",schema:"^[a-z][a-z0-9-]*$",parentSchema:schema79,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/team",schemaPath:"#/$defs/documentName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema79.type,parentSchema:schema79,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.contact !== undefined){
let data1 = data.contact;
if(typeof data1 === "string"){
if(!pattern6.test(data1)){
const err4 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/pattern",keyword:"pattern",params:{pattern: "[^ ]"},message:"must match pattern \""+"[^ ]"+"\"",schema:"[^ ]",parentSchema:schema81.properties.contact,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema81.properties.contact.type,parentSchema:schema81.properties.contact,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema81.type,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema85 = {"type":"object","additionalProperties":false,"properties":{"tier":{"$ref":"#/$defs/tier","default":3},"category":{"$ref":"#/$defs/category","default":"unknown-key"},"owner":{"$ref":"#/$defs/documentName","x-default":"nobody is named"}},"x-default":"tier 3, category unknown-key"};
const schema86 = {"type":"integer","minimum":1,"maximum":4,"x-expected":"a tier from 1 to 4"};

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "tier") || (key0 === "category")) || (key0 === "owner"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema85,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.tier !== undefined){
let data0 = data.tier;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err1 = {instancePath:instancePath+"/tier",schemaPath:"#/$defs/tier/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema86.type,parentSchema:schema86,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof data0 == "number"){
if(data0 > 4 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/tier",schemaPath:"#/$defs/tier/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4},message:"must be <= 4",schema:4,parentSchema:schema86,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/tier",schemaPath:"#/$defs/tier/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema86,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.category !== undefined){
let data1 = data.category;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err4 = {instancePath:instancePath+"/category",schemaPath:"#/$defs/category/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\"",schema:"^[a-z][a-z0-9-]*$",parentSchema:schema79,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/category",schemaPath:"#/$defs/category/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema79.type,parentSchema:schema79,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.owner !== undefined){
let data2 = data.owner;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err6 = {instancePath:instancePath+"/owner",schemaPath:"#/$defs/documentName/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\"",schema:"^[a-z][a-z0-9-]*$",parentSchema:schema79,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/owner",schemaPath:"#/$defs/documentName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema79.type,parentSchema:schema79,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema85.type,parentSchema:schema85,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="reference.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tieout === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tieout"},message:"must have required property '"+"tieout"+"'",schema:schema77.required,parentSchema:schema77,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.reference === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reference"},message:"must have required property '"+"reference"+"'",schema:schema77.required,parentSchema:schema77,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.kind === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema77.required,parentSchema:schema77,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.key === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'",schema:schema77.required,parentSchema:schema77,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.value === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema77.required,parentSchema:schema77,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema77.properties, key0))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema77,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.tieout !== undefined){
let data0 = data.tieout;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err6 = {instancePath:instancePath+"/tieout",schemaPath:"#/$defs/languageVersion/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema78.type,parentSchema:schema78,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(1 !== data0){
const err7 = {instancePath:instancePath+"/tieout",schemaPath:"#/$defs/languageVersion/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema78,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.reference !== undefined){
let data1 = data.reference;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err8 = {instancePath:instancePath+"/reference",schemaPath:"#/$defs/documentName/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\"",schema:"^[a-z][a-z0-9-]*$",parentSchema:schema79,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/reference",schemaPath:"#/$defs/documentName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema79.type,parentSchema:schema79,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.description !== undefined){
let data2 = data.description;
if(typeof data2 !== "string"){
const err10 = {instancePath:instancePath+"/description",schemaPath:"#/$defs/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema80.type,parentSchema:schema80,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.owner !== undefined){
if(!(validate58(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
let data4 = data.kind;
if(typeof data4 !== "string"){
const err11 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema77.properties.kind.type,parentSchema:schema77.properties.kind,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if("crosswalk" !== data4){
const err12 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "crosswalk"},message:"must be equal to constant",schema:"crosswalk",parentSchema:schema77.properties.kind,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.file !== undefined){
let data5 = data.file;
if(typeof data5 === "string"){
if(!pattern6.test(data5)){
const err13 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/pattern",keyword:"pattern",params:{pattern: "[^ ]"},message:"must match pattern \""+"[^ ]"+"\"",schema:"[^ ]",parentSchema:schema77.properties.file,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema77.properties.file.type,parentSchema:schema77.properties.file,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.feed !== undefined){
let data6 = data.feed;
if(typeof data6 === "string"){
if(!pattern15.test(data6)){
const err15 = {instancePath:instancePath+"/feed",schemaPath:"#/$defs/feedName/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*/[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*/[a-z][a-z0-9-]*$"+"\"",schema:"^[a-z][a-z0-9-]*/[a-z][a-z0-9-]*$",parentSchema:schema83,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/feed",schemaPath:"#/$defs/feedName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema83.type,parentSchema:schema83,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.key !== undefined){
let data7 = data.key;
if(Array.isArray(data7)){
if(data7.length < 1){
const err17 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema77.properties.key,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(typeof data8 !== "string"){
const err18 = {instancePath:instancePath+"/key/" + i0,schemaPath:"#/properties/key/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema77.properties.key.items.type,parentSchema:schema77.properties.key.items,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
let i1 = data7.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data7[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err19 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema77.properties.key,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err20 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema77.properties.key.type,parentSchema:schema77.properties.key,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.value !== undefined){
let data9 = data.value;
if(typeof data9 !== "string"){
const err21 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema77.properties.value.type,parentSchema:schema77.properties.value,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.validity !== undefined){
let data10 = data.validity;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.from === undefined){
const err22 = {instancePath:instancePath+"/validity",schemaPath:"#/$defs/validity/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema84.required,parentSchema:schema84,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data10.to === undefined){
const err23 = {instancePath:instancePath+"/validity",schemaPath:"#/$defs/validity/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'",schema:schema84.required,parentSchema:schema84,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
for(const key1 in data10){
if(!((key1 === "from") || (key1 === "to"))){
const err24 = {instancePath:instancePath+"/validity",schemaPath:"#/$defs/validity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema84,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data10.from !== undefined){
let data11 = data10.from;
if(typeof data11 !== "string"){
const err25 = {instancePath:instancePath+"/validity/from",schemaPath:"#/$defs/validity/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema84.properties.from.type,parentSchema:schema84.properties.from,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data10.to !== undefined){
let data12 = data10.to;
if(typeof data12 !== "string"){
const err26 = {instancePath:instancePath+"/validity/to",schemaPath:"#/$defs/validity/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema84.properties.to.type,parentSchema:schema84.properties.to,data:data12};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/validity",schemaPath:"#/$defs/validity/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema84.type,parentSchema:schema84,data:data10};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.onMissing !== undefined){
if(!(validate60(data.onMissing, {instancePath:instancePath+"/onMissing",parentData:data,parentDataProperty:"onMissing",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
}
else {
const err28 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema77.type,parentSchema:schema77,data};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const rule = validate62;
const schema89 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"rule.schema.json","type":"object","additionalProperties":false,"required":["tieout","rule","baseline","counterparts","match"],"properties":{"tieout":{"$ref":"#/$defs/languageVersionFixed"},"rule":{"$ref":"#/$defs/documentNameFixed"},"description":{"$ref":"#/$defs/description"},"owner":{"$ref":"#/$defs/ownerFixed","x-default":"nobody"},"formerly":{"$ref":"#/$defs/formerlyFixed"},"for":{"$ref":"#/$defs/forEachFixed","x-default":"the rule is one"},"parameters":{"$ref":"#/$defs/parametersFixed"},"overrides":{"type":"object","propertyNames":{"$ref":"#/$defs/documentNameFixed"},"additionalProperties":{"$ref":"#/$defs/overrideFixed"},"default":{}},"scope":{"$ref":"#/$defs/scope","x-default":"all that was delivered for the date of the run"},"baseline":{"$ref":"#/$defs/side"},"counterparts":{"type":"object","minProperties":1,"maxProperties":1,"propertyNames":{"$ref":"#/$defs/fieldNameFixed"},"additionalProperties":{"$ref":"#/$defs/side"}},"match":{"type":"array","minItems":1,"maxItems":1,"items":{"$ref":"#/$defs/pass"}},"compare":{"type":"object","propertyNames":{"$ref":"#/$defs/fieldNameFixed"},"additionalProperties":{"$ref":"#/$defs/comparison"},"default":{}},"classify":{"type":"array","items":{"$ref":"#/$defs/classifyRule"},"default":[]}},"$defs":{"scope":{"type":"object","additionalProperties":false,"required":["field","unit"],"properties":{"field":{"$ref":"#/$defs/fieldName"},"unit":{"if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","const":"day"}}}},"side":{"type":"object","additionalProperties":false,"required":["feed"],"properties":{"feed":{"$ref":"#/$defs/feedName"},"where":{"type":"string","x-default":"all records"},"because":{"type":"string","x-default":"none"}}},"pass":{"type":"object","additionalProperties":false,"required":["name","key"],"properties":{"name":{"$ref":"#/$defs/documentName"},"key":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","$ref":"#/$defs/fieldName"}}}},"comparison":{"type":["string","object"],"if":{"type":"object"},"then":{"propertyNames":{"enum":["within","of","exact","nulls"]},"if":{"required":["exact"]},"then":{"$ref":"#/$defs/exactComparison"},"else":{"$ref":"#/$defs/toleranceComparison"}},"else":{"$ref":"#/$defs/exactWord"}},"exactWord":{"if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","const":"exact"}},"exactComparison":{"type":"object","additionalProperties":false,"required":["exact"],"properties":{"exact":{"if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"boolean","const":true}},"nulls":{"$ref":"#/$defs/nulls"}}},"toleranceComparison":{"type":"object","additionalProperties":false,"required":["within"],"properties":{"within":{"$ref":"#/$defs/tolerance"},"of":{"default":"baseline","if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","enum":["baseline","counterpart","larger","smaller","average"]}},"nulls":{"$ref":"#/$defs/nulls"}}},"nulls":{"x-default":"null against a value is a mismatch","if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","enum":["zero","empty"]}},"tolerance":{"type":["string","number","object"],"if":{"type":"object"},"then":{"propertyNames":{"enum":["any","all","over","under"]},"if":{"required":["any"]},"then":{"$ref":"#/$defs/greaterTolerance"},"else":{"if":{"required":["all"]},"then":{"$ref":"#/$defs/lesserTolerance"},"else":{"$ref":"#/$defs/sidedTolerance"}}},"else":{"$ref":"#/$defs/allowance"}},"allowance":{"type":["string","number"]},"greaterTolerance":{"type":"object","additionalProperties":false,"required":["any"],"properties":{"any":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/allowance"}}}},"lesserTolerance":{"type":"object","additionalProperties":false,"required":["all"],"properties":{"all":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/allowance"}}}},"sidedTolerance":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"over":{"$ref":"#/$defs/allowance","x-default":"nothing"},"under":{"$ref":"#/$defs/allowance","x-default":"nothing"}}},"classifyRule":{"type":"object","additionalProperties":false,"required":["name","conditions","event"],"properties":{"name":{"$ref":"#/$defs/documentName"},"priority":{"default":1,"if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"integer","minimum":1,"maximum":1000000,"x-expected":"a whole number from 1 to 1000000"}},"conditions":{"$ref":"#/$defs/condition"},"event":{"$ref":"#/$defs/breakEvent"}}},"breakEvent":{"type":"object","additionalProperties":false,"required":["type","params"],"properties":{"type":{"if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","const":"break"}},"params":{"$ref":"#/$defs/verdict"}}},"verdict":{"type":"object","additionalProperties":false,"required":["tier","category"],"properties":{"tier":{"$ref":"#/$defs/tier"},"category":{"$ref":"#/$defs/category"}}},"description":{"type":"string","x-default":"none"},"documentName":{"if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","pattern":"^[a-z][a-z0-9-]*$","x-expected":"a name of lower-case letters, digits and hyphens that begins with a letter"}},"fieldName":{"if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","pattern":"^[a-z][a-z0-9_]*$","not":{"enum":["baseline","counterpart","delta","delta_percent","field","raw","param","var","scope","lookups","invariants"],"x-expected":"an unreserved name"},"x-expected":"a name of lower-case letters, digits and underscores that begins with a letter"}},"feedName":{"if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","pattern":"^[a-z][a-z0-9-]*/[a-z][a-z0-9-]*$","x-expected":"a feed, written system/feed"}},"literal":{"type":["string","number","boolean"]},"category":{"$ref":"#/$defs/documentName"},"tier":{"if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"integer","minimum":1,"maximum":4,"x-expected":"a tier from 1 to 4"}},"condition":{"type":"object","propertyNames":{"enum":["all","any","not","fact","operator","value"]},"if":{"required":["all"]},"then":{"$ref":"#/$defs/allConditions"},"else":{"if":{"required":["any"]},"then":{"$ref":"#/$defs/anyConditions"},"else":{"if":{"required":["not"]},"then":{"$ref":"#/$defs/notCondition"},"else":{"$ref":"#/$defs/factCondition"}}}},"conditionList":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/condition"}},"allConditions":{"type":"object","additionalProperties":false,"required":["all"],"properties":{"all":{"$ref":"#/$defs/conditionList"}}},"anyConditions":{"type":"object","additionalProperties":false,"required":["any"],"properties":{"any":{"$ref":"#/$defs/conditionList"}}},"notCondition":{"type":"object","additionalProperties":false,"required":["not"],"properties":{"not":{"$ref":"#/$defs/condition"}}},"factCondition":{"type":"object","additionalProperties":false,"required":["fact","operator","value"],"properties":{"fact":{"type":"string"},"operator":{"if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","enum":["equal","notEqual","lessThan","lessThanInclusive","greaterThan","greaterThanInclusive","in","notIn","contains","doesNotContain","isNull"]}},"value":{"type":["string","number","boolean","array"],"items":{"$ref":"#/$defs/literal"}}}},"forEachFixed":{"type":"object","additionalProperties":false,"required":["each","as"],"properties":{"each":{"type":"string","const":"system"},"having":{"$ref":"#/$defs/havingFixed","x-default":"every system"},"as":{"$ref":"#/$defs/fieldNameFixed"}}},"havingFixed":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"role":{"type":"string","enum":["pos","erp","oms","wms","pms","channel-manager","tpm","edi-partner","other"],"x-default":"any"},"tags":{"type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/fieldNameFixed"},"additionalProperties":{"type":"string"},"x-default":"any"}}},"overrideFixed":{"type":"object","required":["because"],"minProperties":2,"properties":{"because":{"type":"string","pattern":"[^ ]","x-expected":"a reason"},"until":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","x-expected":"a day, as 2027-01-31","x-default":"it does not end"}},"additionalProperties":{"$ref":"#/$defs/parameterValueFixed"},"x-expected":"at least one parameter and `because`"},"languageVersionFixed":{"type":"integer","const":1},"descriptionFixed":{"type":"string","x-default":"none"},"documentNameFixed":{"type":"string","pattern":"^[a-z][a-z0-9-]*$","x-expected":"a name of lower-case letters, digits and hyphens that begins with a letter"},"fieldNameFixed":{"type":"string","pattern":"^[a-z][a-z0-9_]*$","not":{"enum":["baseline","counterpart","delta","delta_percent","field","raw","param","var","scope","lookups","invariants"],"x-expected":"an unreserved name"},"x-expected":"a name of lower-case letters, digits and underscores that begins with a letter"},"ownerFixed":{"type":"object","additionalProperties":false,"required":["team"],"properties":{"team":{"$ref":"#/$defs/documentNameFixed"},"contact":{"type":"string","pattern":"[^ ]","x-expected":"an address or a name","x-default":"the contact of the team"}}},"formerlyFixed":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","$ref":"#/$defs/documentNameFixed"},"x-default":"it was never renamed"},"parametersFixed":{"type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/parameterNameFixed"},"additionalProperties":{"$ref":"#/$defs/parameterFixed"},"x-default":"none"},"parameterNameFixed":{"type":"string","pattern":"^(?!(because|until)$)[a-z][a-z0-9_]*$","x-expected":"a name of lower-case letters, digits and underscores that begins with a letter and is not `because` or `until`"},"parameterFixed":{"type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"type":"string","enum":["string","integer","decimal","boolean","date","currency","timezone","tolerance","reference","secret"]},"values":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string"},"x-default":"any"},"default":{"$ref":"#/$defs/parameterValueFixed","x-default":"none: it has to be given"},"description":{"$ref":"#/$defs/descriptionFixed"}}},"parameterValueFixed":{"type":["string","number","boolean","object"]}}};
const schema90 = {"type":"integer","const":1};
const schema91 = {"type":"string","pattern":"^[a-z][a-z0-9-]*$","x-expected":"a name of lower-case letters, digits and hyphens that begins with a letter"};
const schema92 = {"type":"string","x-default":"none"};
const schema99 = {"type":"string","pattern":"^[a-z][a-z0-9_]*$","not":{"enum":["baseline","counterpart","delta","delta_percent","field","raw","param","var","scope","lookups","invariants"],"x-expected":"an unreserved name"},"x-expected":"a name of lower-case letters, digits and underscores that begins with a letter"};
const schema93 = {"type":"object","additionalProperties":false,"required":["team"],"properties":{"team":{"$ref":"#/$defs/documentNameFixed"},"contact":{"type":"string","pattern":"[^ ]","x-expected":"an address or a name","x-default":"the contact of the team"}}};

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate63.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.team === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "team"},message:"must have required property '"+"team"+"'",schema:schema93.required,parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "team") || (key0 === "contact"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.team !== undefined){
let data0 = data.team;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err2 = {instancePath:instancePath+"/team",schemaPath:"#/$defs/documentNameFixed/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\"",schema:"^[a-z][a-z0-9-]*$",parentSchema:schema91,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/team",schemaPath:"#/$defs/documentNameFixed/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema91.type,parentSchema:schema91,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.contact !== undefined){
let data1 = data.contact;
if(typeof data1 === "string"){
if(!pattern6.test(data1)){
const err4 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/pattern",keyword:"pattern",params:{pattern: "[^ ]"},message:"must match pattern \""+"[^ ]"+"\"",schema:"[^ ]",parentSchema:schema93.properties.contact,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema93.properties.contact.type,parentSchema:schema93.properties.contact,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema93.type,parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema95 = {"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","$ref":"#/$defs/documentNameFixed"},"x-default":"it was never renamed"};

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate65.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema95,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema95.items.type,parentSchema:schema95.items,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/documentNameFixed/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\"",schema:"^[a-z][a-z0-9-]*$",parentSchema:schema91,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/documentNameFixed/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema91.type,parentSchema:schema91,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err4 = {instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema95,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema95.type,parentSchema:schema95,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema97 = {"type":"object","additionalProperties":false,"required":["each","as"],"properties":{"each":{"type":"string","const":"system"},"having":{"$ref":"#/$defs/havingFixed","x-default":"every system"},"as":{"$ref":"#/$defs/fieldNameFixed"}}};
const schema98 = {"type":"object","additionalProperties":false,"minProperties":1,"properties":{"role":{"type":"string","enum":["pos","erp","oms","wms","pms","channel-manager","tpm","edi-partner","other"],"x-default":"any"},"tags":{"type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/fieldNameFixed"},"additionalProperties":{"type":"string"},"x-default":"any"}}};

function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate68.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema98,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "role") || (key0 === "tags"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema98,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.role !== undefined){
let data0 = data.role;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema98.properties.role.type,parentSchema:schema98.properties.role,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(((((((((data0 === "pos") || (data0 === "erp")) || (data0 === "oms")) || (data0 === "wms")) || (data0 === "pms")) || (data0 === "channel-manager")) || (data0 === "tpm")) || (data0 === "edi-partner")) || (data0 === "other"))){
const err3 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues: schema98.properties.role.enum},message:"must be equal to one of the allowed values",schema:schema98.properties.role.enum,parentSchema:schema98.properties.role,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.tags !== undefined){
let data1 = data.tags;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length < 1){
const err4 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema98.properties.tags,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key1 in data1){
const _errs6 = errors;
const _errs9 = errors;
const _errs10 = errors;
if(!(((((((((((key1 === "baseline") || (key1 === "counterpart")) || (key1 === "delta")) || (key1 === "delta_percent")) || (key1 === "field")) || (key1 === "raw")) || (key1 === "param")) || (key1 === "var")) || (key1 === "scope")) || (key1 === "lookups")) || (key1 === "invariants"))){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid3 = _errs10 === errors;
if(valid3){
const err6 = {instancePath:instancePath+"/tags",schemaPath:"#/$defs/fieldNameFixed/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema99.not,parentSchema:schema99,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
if(typeof key1 === "string"){
if(!pattern7.test(key1)){
const err7 = {instancePath:instancePath+"/tags",schemaPath:"#/$defs/fieldNameFixed/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"},message:"must match pattern \""+"^[a-z][a-z0-9_]*$"+"\"",schema:"^[a-z][a-z0-9_]*$",parentSchema:schema99,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/tags",schemaPath:"#/$defs/fieldNameFixed/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema99.type,parentSchema:schema99,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid1 = _errs6 === errors;
if(!valid1){
const err9 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema98.properties.tags.propertyNames,parentSchema:schema98.properties.tags,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
for(const key2 in data1){
let data2 = data1[key2];
if(typeof data2 !== "string"){
const err10 = {instancePath:instancePath+"/tags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tags/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema98.properties.tags.additionalProperties.type,parentSchema:schema98.properties.tags.additionalProperties,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema98.properties.tags.type,parentSchema:schema98.properties.tags,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema98.type,parentSchema:schema98,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}
validate68.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate67.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.each === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "each"},message:"must have required property '"+"each"+"'",schema:schema97.required,parentSchema:schema97,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.as === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "as"},message:"must have required property '"+"as"+"'",schema:schema97.required,parentSchema:schema97,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "each") || (key0 === "having")) || (key0 === "as"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema97,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.each !== undefined){
let data0 = data.each;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/each",schemaPath:"#/properties/each/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema97.properties.each.type,parentSchema:schema97.properties.each,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if("system" !== data0){
const err4 = {instancePath:instancePath+"/each",schemaPath:"#/properties/each/const",keyword:"const",params:{allowedValue: "system"},message:"must be equal to constant",schema:"system",parentSchema:schema97.properties.each,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.having !== undefined){
if(!(validate68(data.having, {instancePath:instancePath+"/having",parentData:data,parentDataProperty:"having",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.as !== undefined){
let data2 = data.as;
const _errs8 = errors;
const _errs9 = errors;
if(!(((((((((((data2 === "baseline") || (data2 === "counterpart")) || (data2 === "delta")) || (data2 === "delta_percent")) || (data2 === "field")) || (data2 === "raw")) || (data2 === "param")) || (data2 === "var")) || (data2 === "scope")) || (data2 === "lookups")) || (data2 === "invariants"))){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid2 = _errs9 === errors;
if(valid2){
const err6 = {instancePath:instancePath+"/as",schemaPath:"#/$defs/fieldNameFixed/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema99.not,parentSchema:schema99,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
const err7 = {instancePath:instancePath+"/as",schemaPath:"#/$defs/fieldNameFixed/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"},message:"must match pattern \""+"^[a-z][a-z0-9_]*$"+"\"",schema:"^[a-z][a-z0-9_]*$",parentSchema:schema99,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/as",schemaPath:"#/$defs/fieldNameFixed/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema99.type,parentSchema:schema99,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema97.type,parentSchema:schema97,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}
validate67.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema101 = {"type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/parameterNameFixed"},"additionalProperties":{"$ref":"#/$defs/parameterFixed"},"x-default":"none"};
const schema102 = {"type":"string","pattern":"^(?!(because|until)$)[a-z][a-z0-9_]*$","x-expected":"a name of lower-case letters, digits and underscores that begins with a letter and is not `because` or `until`"};
const pattern24 = new RegExp("^(?!(because|until)$)[a-z][a-z0-9_]*$", "u");
const schema103 = {"type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"type":"string","enum":["string","integer","decimal","boolean","date","currency","timezone","tolerance","reference","secret"]},"values":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string"},"x-default":"any"},"default":{"$ref":"#/$defs/parameterValueFixed","x-default":"none: it has to be given"},"description":{"$ref":"#/$defs/descriptionFixed"}}};
const schema104 = {"type":["string","number","boolean","object"]};
const schema105 = {"type":"string","x-default":"none"};

function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate72.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema103.required,parentSchema:schema103,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "values")) || (key0 === "default")) || (key0 === "description"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema103,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema103.properties.type.type,parentSchema:schema103.properties.type,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((((((((((data0 === "string") || (data0 === "integer")) || (data0 === "decimal")) || (data0 === "boolean")) || (data0 === "date")) || (data0 === "currency")) || (data0 === "timezone")) || (data0 === "tolerance")) || (data0 === "reference")) || (data0 === "secret"))){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema103.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema103.properties.type.enum,parentSchema:schema103.properties.type,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.values !== undefined){
let data1 = data.values;
if(Array.isArray(data1)){
if(data1.length < 1){
const err4 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema103.properties.values,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/values/" + i0,schemaPath:"#/properties/values/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema103.properties.values.items.type,parentSchema:schema103.properties.values.items,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data1[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err6 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema103.properties.values,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err7 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema103.properties.values.type,parentSchema:schema103.properties.values,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.default !== undefined){
let data3 = data.default;
if((((typeof data3 !== "string") && (!(typeof data3 == "number"))) && (typeof data3 !== "boolean")) && (!(data3 && typeof data3 == "object" && !Array.isArray(data3)))){
const err8 = {instancePath:instancePath+"/default",schemaPath:"#/$defs/parameterValueFixed/type",keyword:"type",params:{type: schema104.type},message:"must be string,number,boolean,object",schema:schema104.type,parentSchema:schema104,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.description !== undefined){
let data4 = data.description;
if(typeof data4 !== "string"){
const err9 = {instancePath:instancePath+"/description",schemaPath:"#/$defs/descriptionFixed/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema105.type,parentSchema:schema105,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema103.type,parentSchema:schema103,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}
validate72.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate71.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema101,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern24.test(key0)){
const err1 = {instancePath,schemaPath:"#/$defs/parameterNameFixed/pattern",keyword:"pattern",params:{pattern: "^(?!(because|until)$)[a-z][a-z0-9_]*$"},message:"must match pattern \""+"^(?!(because|until)$)[a-z][a-z0-9_]*$"+"\"",schema:"^(?!(because|until)$)[a-z][a-z0-9_]*$",parentSchema:schema102,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/$defs/parameterNameFixed/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema102.type,parentSchema:schema102,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err3 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema101.propertyNames,parentSchema:schema101,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
for(const key1 in data){
if(!(validate72(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema101.type,parentSchema:schema101,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}
validate71.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema107 = {"type":"object","required":["because"],"minProperties":2,"properties":{"because":{"type":"string","pattern":"[^ ]","x-expected":"a reason"},"until":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","x-expected":"a day, as 2027-01-31","x-default":"it does not end"}},"additionalProperties":{"$ref":"#/$defs/parameterValueFixed"},"x-expected":"at least one parameter and `because`"};
const pattern27 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate75.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 2){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 2},message:"must NOT have fewer than 2 properties",schema:2,parentSchema:schema107,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.because === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "because"},message:"must have required property '"+"because"+"'",schema:schema107.required,parentSchema:schema107,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "because") || (key0 === "until"))){
let data0 = data[key0];
if((((typeof data0 !== "string") && (!(typeof data0 == "number"))) && (typeof data0 !== "boolean")) && (!(data0 && typeof data0 == "object" && !Array.isArray(data0)))){
const err2 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/parameterValueFixed/type",keyword:"type",params:{type: schema104.type},message:"must be string,number,boolean,object",schema:schema104.type,parentSchema:schema104,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data.because !== undefined){
let data1 = data.because;
if(typeof data1 === "string"){
if(!pattern6.test(data1)){
const err3 = {instancePath:instancePath+"/because",schemaPath:"#/properties/because/pattern",keyword:"pattern",params:{pattern: "[^ ]"},message:"must match pattern \""+"[^ ]"+"\"",schema:"[^ ]",parentSchema:schema107.properties.because,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/because",schemaPath:"#/properties/because/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema107.properties.because.type,parentSchema:schema107.properties.because,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.until !== undefined){
let data2 = data.until;
if(typeof data2 === "string"){
if(!pattern27.test(data2)){
const err5 = {instancePath:instancePath+"/until",schemaPath:"#/properties/until/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}$",parentSchema:schema107.properties.until,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/until",schemaPath:"#/properties/until/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema107.properties.until.type,parentSchema:schema107.properties.until,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema107.type,parentSchema:schema107,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}
validate75.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema109 = {"type":"object","additionalProperties":false,"required":["field","unit"],"properties":{"field":{"$ref":"#/$defs/fieldName"},"unit":{"if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","const":"day"}}}};
const schema110 = {"if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","pattern":"^[a-z][a-z0-9_]*$","not":{"enum":["baseline","counterpart","delta","delta_percent","field","raw","param","var","scope","lookups","invariants"],"x-expected":"an unreserved name"},"x-expected":"a name of lower-case letters, digits and underscores that begins with a letter"}};
const pattern28 = new RegExp("\\$\\{", "u");

function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate77.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.field === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "field"},message:"must have required property '"+"field"+"'",schema:schema109.required,parentSchema:schema109,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.unit === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'",schema:schema109.required,parentSchema:schema109,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "field") || (key0 === "unit"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema109,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.field !== undefined){
let data0 = data.field;
const _errs4 = errors;
let valid2 = true;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data0 === "string"){
if(!pattern28.test(data0)){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs7 = errors;
const _errs9 = errors;
const _errs10 = errors;
if(!(((((((((((data0 === "baseline") || (data0 === "counterpart")) || (data0 === "delta")) || (data0 === "delta_percent")) || (data0 === "field")) || (data0 === "raw")) || (data0 === "param")) || (data0 === "var")) || (data0 === "scope")) || (data0 === "lookups")) || (data0 === "invariants"))){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid3 = _errs10 === errors;
if(valid3){
const err6 = {instancePath:instancePath+"/field",schemaPath:"#/$defs/fieldName/else/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema110.else.not,parentSchema:schema110.else,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
const err7 = {instancePath:instancePath+"/field",schemaPath:"#/$defs/fieldName/else/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"},message:"must match pattern \""+"^[a-z][a-z0-9_]*$"+"\"",schema:"^[a-z][a-z0-9_]*$",parentSchema:schema110.else,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/field",schemaPath:"#/$defs/fieldName/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema110.else.type,parentSchema:schema110.else,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid2 = _valid0;
}
if(!valid2){
const err9 = {instancePath:instancePath+"/field",schemaPath:"#/$defs/fieldName/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema110.if,parentSchema:schema110,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.unit !== undefined){
let data1 = data.unit;
const _errs12 = errors;
let valid4 = true;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data1 === "string"){
if(!pattern28.test(data1)){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var _valid1 = _errs13 === errors;
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
if(!_valid1){
const _errs15 = errors;
if(typeof data1 !== "string"){
const err12 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema109.properties.unit.else.type,parentSchema:schema109.properties.unit.else,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if("day" !== data1){
const err13 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/else/const",keyword:"const",params:{allowedValue: "day"},message:"must be equal to constant",schema:"day",parentSchema:schema109.properties.unit.else,data:data1};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid1 = _errs15 === errors;
valid4 = _valid1;
}
if(!valid4){
const err14 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema109.properties.unit.if,parentSchema:schema109.properties.unit,data:data1};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema109.type,parentSchema:schema109,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate77.errors = vErrors;
return errors === 0;
}
validate77.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema111 = {"type":"object","additionalProperties":false,"required":["feed"],"properties":{"feed":{"$ref":"#/$defs/feedName"},"where":{"type":"string","x-default":"all records"},"because":{"type":"string","x-default":"none"}}};
const schema112 = {"if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","pattern":"^[a-z][a-z0-9-]*/[a-z][a-z0-9-]*$","x-expected":"a feed, written system/feed"}};

function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate79.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.feed === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "feed"},message:"must have required property '"+"feed"+"'",schema:schema111.required,parentSchema:schema111,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "feed") || (key0 === "where")) || (key0 === "because"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema111,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.feed !== undefined){
let data0 = data.feed;
const _errs4 = errors;
let valid2 = true;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data0 === "string"){
if(!pattern28.test(data0)){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs7 = errors;
if(typeof data0 === "string"){
if(!pattern15.test(data0)){
const err4 = {instancePath:instancePath+"/feed",schemaPath:"#/$defs/feedName/else/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*/[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*/[a-z][a-z0-9-]*$"+"\"",schema:"^[a-z][a-z0-9-]*/[a-z][a-z0-9-]*$",parentSchema:schema112.else,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/feed",schemaPath:"#/$defs/feedName/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema112.else.type,parentSchema:schema112.else,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid2 = _valid0;
}
if(!valid2){
const err6 = {instancePath:instancePath+"/feed",schemaPath:"#/$defs/feedName/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema112.if,parentSchema:schema112,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.where !== undefined){
let data1 = data.where;
if(typeof data1 !== "string"){
const err7 = {instancePath:instancePath+"/where",schemaPath:"#/properties/where/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema111.properties.where.type,parentSchema:schema111.properties.where,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.because !== undefined){
let data2 = data.because;
if(typeof data2 !== "string"){
const err8 = {instancePath:instancePath+"/because",schemaPath:"#/properties/because/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema111.properties.because.type,parentSchema:schema111.properties.because,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema111.type,parentSchema:schema111,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}
validate79.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema114 = {"type":"object","additionalProperties":false,"required":["name","key"],"properties":{"name":{"$ref":"#/$defs/documentName"},"key":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","$ref":"#/$defs/fieldName"}}}};
const schema115 = {"if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","pattern":"^[a-z][a-z0-9-]*$","x-expected":"a name of lower-case letters, digits and hyphens that begins with a letter"}};

function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate82.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema114.required,parentSchema:schema114,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.key === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'",schema:schema114.required,parentSchema:schema114,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "name") || (key0 === "key"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema114,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
const _errs4 = errors;
let valid2 = true;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data0 === "string"){
if(!pattern28.test(data0)){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs7 = errors;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/documentName/else/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\"",schema:"^[a-z][a-z0-9-]*$",parentSchema:schema115.else,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/documentName/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema115.else.type,parentSchema:schema115.else,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid2 = _valid0;
}
if(!valid2){
const err7 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/documentName/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema115.if,parentSchema:schema115,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.key !== undefined){
let data1 = data.key;
if(Array.isArray(data1)){
if(data1.length < 1){
const err8 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema114.properties.key,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 !== "string"){
const err9 = {instancePath:instancePath+"/key/" + i0,schemaPath:"#/properties/key/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema114.properties.key.items.type,parentSchema:schema114.properties.key.items,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const _errs13 = errors;
let valid6 = true;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data2 === "string"){
if(!pattern28.test(data2)){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var _valid1 = _errs14 === errors;
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
if(!_valid1){
const _errs16 = errors;
const _errs18 = errors;
const _errs19 = errors;
if(!(((((((((((data2 === "baseline") || (data2 === "counterpart")) || (data2 === "delta")) || (data2 === "delta_percent")) || (data2 === "field")) || (data2 === "raw")) || (data2 === "param")) || (data2 === "var")) || (data2 === "scope")) || (data2 === "lookups")) || (data2 === "invariants"))){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var valid7 = _errs19 === errors;
if(valid7){
const err13 = {instancePath:instancePath+"/key/" + i0,schemaPath:"#/$defs/fieldName/else/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema110.else.not,parentSchema:schema110.else,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
}
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
const err14 = {instancePath:instancePath+"/key/" + i0,schemaPath:"#/$defs/fieldName/else/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"},message:"must match pattern \""+"^[a-z][a-z0-9_]*$"+"\"",schema:"^[a-z][a-z0-9_]*$",parentSchema:schema110.else,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/key/" + i0,schemaPath:"#/$defs/fieldName/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema110.else.type,parentSchema:schema110.else,data:data2};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid1 = _errs16 === errors;
valid6 = _valid1;
}
if(!valid6){
const err16 = {instancePath:instancePath+"/key/" + i0,schemaPath:"#/$defs/fieldName/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema110.if,parentSchema:schema110,data:data2};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data1[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err17 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema114.properties.key,data:data1};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err18 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema114.properties.key.type,parentSchema:schema114.properties.key,data:data1};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema114.type,parentSchema:schema114,data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate82.errors = vErrors;
return errors === 0;
}
validate82.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema118 = {"type":["string","object"],"if":{"type":"object"},"then":{"propertyNames":{"enum":["within","of","exact","nulls"]},"if":{"required":["exact"]},"then":{"$ref":"#/$defs/exactComparison"},"else":{"$ref":"#/$defs/toleranceComparison"}},"else":{"$ref":"#/$defs/exactWord"}};
const schema132 = {"if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","const":"exact"}};
const schema119 = {"type":"object","additionalProperties":false,"required":["exact"],"properties":{"exact":{"if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"boolean","const":true}},"nulls":{"$ref":"#/$defs/nulls"}}};
const schema120 = {"x-default":"null against a value is a mismatch","if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","enum":["zero","empty"]}};

function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate85.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.exact === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exact"},message:"must have required property '"+"exact"+"'",schema:schema119.required,parentSchema:schema119,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "exact") || (key0 === "nulls"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema119,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.exact !== undefined){
let data0 = data.exact;
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data0 === "string"){
if(!pattern28.test(data0)){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs6 = errors;
if(typeof data0 !== "boolean"){
const err4 = {instancePath:instancePath+"/exact",schemaPath:"#/properties/exact/else/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema119.properties.exact.else.type,parentSchema:schema119.properties.exact.else,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(true !== data0){
const err5 = {instancePath:instancePath+"/exact",schemaPath:"#/properties/exact/else/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant",schema:true,parentSchema:schema119.properties.exact.else,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
}
if(!valid1){
const err6 = {instancePath:instancePath+"/exact",schemaPath:"#/properties/exact/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema119.properties.exact.if,parentSchema:schema119.properties.exact,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.nulls !== undefined){
let data1 = data.nulls;
const _errs10 = errors;
let valid3 = true;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data1 === "string"){
if(!pattern28.test(data1)){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var _valid1 = _errs11 === errors;
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
if(!_valid1){
const _errs13 = errors;
if(typeof data1 !== "string"){
const err9 = {instancePath:instancePath+"/nulls",schemaPath:"#/$defs/nulls/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema120.else.type,parentSchema:schema120.else,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!((data1 === "zero") || (data1 === "empty"))){
const err10 = {instancePath:instancePath+"/nulls",schemaPath:"#/$defs/nulls/else/enum",keyword:"enum",params:{allowedValues: schema120.else.enum},message:"must be equal to one of the allowed values",schema:schema120.else.enum,parentSchema:schema120.else,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid1 = _errs13 === errors;
valid3 = _valid1;
}
if(!valid3){
const err11 = {instancePath:instancePath+"/nulls",schemaPath:"#/$defs/nulls/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema120.if,parentSchema:schema120,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema119.type,parentSchema:schema119,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate85.errors = vErrors;
return errors === 0;
}
validate85.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema121 = {"type":"object","additionalProperties":false,"required":["within"],"properties":{"within":{"$ref":"#/$defs/tolerance"},"of":{"default":"baseline","if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","enum":["baseline","counterpart","larger","smaller","average"]}},"nulls":{"$ref":"#/$defs/nulls"}}};
const schema122 = {"type":["string","number","object"],"if":{"type":"object"},"then":{"propertyNames":{"enum":["any","all","over","under"]},"if":{"required":["any"]},"then":{"$ref":"#/$defs/greaterTolerance"},"else":{"if":{"required":["all"]},"then":{"$ref":"#/$defs/lesserTolerance"},"else":{"$ref":"#/$defs/sidedTolerance"}}},"else":{"$ref":"#/$defs/allowance"}};
const schema124 = {"type":["string","number"]};
const schema123 = {"type":"object","additionalProperties":false,"required":["any"],"properties":{"any":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/allowance"}}}};

function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate89.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.any === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "any"},message:"must have required property '"+"any"+"'",schema:schema123.required,parentSchema:schema123,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "any")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema123,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.any !== undefined){
let data0 = data.any;
if(Array.isArray(data0)){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/any",schemaPath:"#/properties/any/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema123.properties.any,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if((typeof data1 !== "string") && (!(typeof data1 == "number"))){
const err3 = {instancePath:instancePath+"/any/" + i0,schemaPath:"#/$defs/allowance/type",keyword:"type",params:{type: schema124.type},message:"must be string,number",schema:schema124.type,parentSchema:schema124,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/any",schemaPath:"#/properties/any/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema123.properties.any.type,parentSchema:schema123.properties.any,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema123.type,parentSchema:schema123,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate89.errors = vErrors;
return errors === 0;
}
validate89.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema125 = {"type":"object","additionalProperties":false,"required":["all"],"properties":{"all":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/allowance"}}}};

function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate91.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.all === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "all"},message:"must have required property '"+"all"+"'",schema:schema125.required,parentSchema:schema125,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "all")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema125,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.all !== undefined){
let data0 = data.all;
if(Array.isArray(data0)){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/all",schemaPath:"#/properties/all/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema125.properties.all,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if((typeof data1 !== "string") && (!(typeof data1 == "number"))){
const err3 = {instancePath:instancePath+"/all/" + i0,schemaPath:"#/$defs/allowance/type",keyword:"type",params:{type: schema124.type},message:"must be string,number",schema:schema124.type,parentSchema:schema124,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/all",schemaPath:"#/properties/all/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema125.properties.all.type,parentSchema:schema125.properties.all,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema125.type,parentSchema:schema125,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate91.errors = vErrors;
return errors === 0;
}
validate91.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema127 = {"type":"object","additionalProperties":false,"minProperties":1,"properties":{"over":{"$ref":"#/$defs/allowance","x-default":"nothing"},"under":{"$ref":"#/$defs/allowance","x-default":"nothing"}}};

function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate93.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema127,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "over") || (key0 === "under"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema127,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.over !== undefined){
let data0 = data.over;
if((typeof data0 !== "string") && (!(typeof data0 == "number"))){
const err2 = {instancePath:instancePath+"/over",schemaPath:"#/$defs/allowance/type",keyword:"type",params:{type: schema124.type},message:"must be string,number",schema:schema124.type,parentSchema:schema124,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.under !== undefined){
let data1 = data.under;
if((typeof data1 !== "string") && (!(typeof data1 == "number"))){
const err3 = {instancePath:instancePath+"/under",schemaPath:"#/$defs/allowance/type",keyword:"type",params:{type: schema124.type},message:"must be string,number",schema:schema124.type,parentSchema:schema124,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema127.type,parentSchema:schema127,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate93.errors = vErrors;
return errors === 0;
}
validate93.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate88.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!(typeof data == "number"))) && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema122.type},message:"must be string,number,object",schema:schema122.type,parentSchema:schema122,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
const _errs5 = errors;
let valid1 = true;
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.any === undefined) && (missing0 = "any")){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid1 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs7 = errors;
if(!(validate89(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
var _valid1 = _errs7 === errors;
valid1 = _valid1;
if(valid1){
var props0 = true;
}
ifClause1 = "then";
}
else {
const _errs8 = errors;
const _errs9 = errors;
let valid2 = true;
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.all === undefined) && (missing1 = "all")){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid2 = _errs10 === errors;
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid2){
const _errs11 = errors;
if(!(validate91(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
var _valid2 = _errs11 === errors;
valid2 = _valid2;
if(valid2){
var props1 = true;
}
ifClause2 = "then";
}
else {
const _errs12 = errors;
if(!(validate93(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
var _valid2 = _errs12 === errors;
valid2 = _valid2;
if(valid2){
if(props1 !== true){
props1 = true;
}
}
ifClause2 = "else";
}
if(!valid2){
const err4 = {instancePath,schemaPath:"#/then/else/if",keyword:"if",params:{failingKeyword: ifClause2},message:"must match \""+ifClause2+"\" schema",schema:schema122.then.else.if,parentSchema:schema122.then.else,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid1 = _errs8 === errors;
valid1 = _valid1;
if(valid1){
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
}
ifClause1 = "else";
}
if(!valid1){
const err5 = {instancePath,schemaPath:"#/then/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema",schema:schema122.then.if,parentSchema:schema122.then,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs13 = errors;
if(!((((key0 === "any") || (key0 === "all")) || (key0 === "over")) || (key0 === "under"))){
const err6 = {instancePath,schemaPath:"#/then/propertyNames/enum",keyword:"enum",params:{allowedValues: schema122.then.propertyNames.enum},message:"must be equal to one of the allowed values",schema:schema122.then.propertyNames.enum,parentSchema:schema122.then.propertyNames,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid3 = _errs13 === errors;
if(!valid3){
const err7 = {instancePath,schemaPath:"#/then/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema122.then.propertyNames,parentSchema:schema122.then,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs14 = errors;
if((typeof data !== "string") && (!(typeof data == "number"))){
const err8 = {instancePath,schemaPath:"#/$defs/allowance/type",keyword:"type",params:{type: schema124.type},message:"must be string,number",schema:schema124.type,parentSchema:schema124,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs14 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err9 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema122.if,parentSchema:schema122,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate88.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate88.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate87.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.within === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "within"},message:"must have required property '"+"within"+"'",schema:schema121.required,parentSchema:schema121,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "within") || (key0 === "of")) || (key0 === "nulls"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema121,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.within !== undefined){
if(!(validate88(data.within, {instancePath:instancePath+"/within",parentData:data,parentDataProperty:"within",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
errors = vErrors.length;
}
}
if(data.of !== undefined){
let data1 = data.of;
const _errs4 = errors;
let valid1 = true;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(!pattern28.test(data1)){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs7 = errors;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema121.properties.of.else.type,parentSchema:schema121.properties.of.else,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(((((data1 === "baseline") || (data1 === "counterpart")) || (data1 === "larger")) || (data1 === "smaller")) || (data1 === "average"))){
const err5 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/else/enum",keyword:"enum",params:{allowedValues: schema121.properties.of.else.enum},message:"must be equal to one of the allowed values",schema:schema121.properties.of.else.enum,parentSchema:schema121.properties.of.else,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid1 = _valid0;
}
if(!valid1){
const err6 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema121.properties.of.if,parentSchema:schema121.properties.of,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.nulls !== undefined){
let data2 = data.nulls;
const _errs11 = errors;
let valid3 = true;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data2 === "string"){
if(!pattern28.test(data2)){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var _valid1 = _errs12 === errors;
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
if(!_valid1){
const _errs14 = errors;
if(typeof data2 !== "string"){
const err9 = {instancePath:instancePath+"/nulls",schemaPath:"#/$defs/nulls/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema120.else.type,parentSchema:schema120.else,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!((data2 === "zero") || (data2 === "empty"))){
const err10 = {instancePath:instancePath+"/nulls",schemaPath:"#/$defs/nulls/else/enum",keyword:"enum",params:{allowedValues: schema120.else.enum},message:"must be equal to one of the allowed values",schema:schema120.else.enum,parentSchema:schema120.else,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid1 = _errs14 === errors;
valid3 = _valid1;
}
if(!valid3){
const err11 = {instancePath:instancePath+"/nulls",schemaPath:"#/$defs/nulls/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema120.if,parentSchema:schema120,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema121.type,parentSchema:schema121,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}
validate87.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate84.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema118.type},message:"must be string,object",schema:schema118.type,parentSchema:schema118,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
const _errs5 = errors;
let valid1 = true;
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.exact === undefined) && (missing0 = "exact")){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid1 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs7 = errors;
if(!(validate85(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var _valid1 = _errs7 === errors;
valid1 = _valid1;
if(valid1){
var props0 = true;
}
ifClause1 = "then";
}
else {
const _errs8 = errors;
if(!(validate87(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
var _valid1 = _errs8 === errors;
valid1 = _valid1;
if(valid1){
if(props0 !== true){
props0 = true;
}
}
ifClause1 = "else";
}
if(!valid1){
const err3 = {instancePath,schemaPath:"#/then/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema",schema:schema118.then.if,parentSchema:schema118.then,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs9 = errors;
if(!((((key0 === "within") || (key0 === "of")) || (key0 === "exact")) || (key0 === "nulls"))){
const err4 = {instancePath,schemaPath:"#/then/propertyNames/enum",keyword:"enum",params:{allowedValues: schema118.then.propertyNames.enum},message:"must be equal to one of the allowed values",schema:schema118.then.propertyNames.enum,parentSchema:schema118.then.propertyNames,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid2 = _errs9 === errors;
if(!valid2){
const err5 = {instancePath,schemaPath:"#/then/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema118.then.propertyNames,parentSchema:schema118.then,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs10 = errors;
const _errs12 = errors;
let valid4 = true;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data === "string"){
if(!pattern28.test(data)){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid2 = _errs13 === errors;
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
if(!_valid2){
const _errs15 = errors;
if(typeof data !== "string"){
const err8 = {instancePath,schemaPath:"#/$defs/exactWord/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema132.else.type,parentSchema:schema132.else,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if("exact" !== data){
const err9 = {instancePath,schemaPath:"#/$defs/exactWord/else/const",keyword:"const",params:{allowedValue: "exact"},message:"must be equal to constant",schema:"exact",parentSchema:schema132.else,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid2 = _errs15 === errors;
valid4 = _valid2;
}
if(!valid4){
const err10 = {instancePath,schemaPath:"#/$defs/exactWord/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema132.if,parentSchema:schema132,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid0 = _errs10 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err11 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema118.if,parentSchema:schema118,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate84.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate84.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema133 = {"type":"object","additionalProperties":false,"required":["name","conditions","event"],"properties":{"name":{"$ref":"#/$defs/documentName"},"priority":{"default":1,"if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"integer","minimum":1,"maximum":1000000,"x-expected":"a whole number from 1 to 1000000"}},"conditions":{"$ref":"#/$defs/condition"},"event":{"$ref":"#/$defs/breakEvent"}}};
const schema135 = {"type":"object","propertyNames":{"enum":["all","any","not","fact","operator","value"]},"if":{"required":["all"]},"then":{"$ref":"#/$defs/allConditions"},"else":{"if":{"required":["any"]},"then":{"$ref":"#/$defs/anyConditions"},"else":{"if":{"required":["not"]},"then":{"$ref":"#/$defs/notCondition"},"else":{"$ref":"#/$defs/factCondition"}}}};
const schema136 = {"type":"object","additionalProperties":false,"required":["all"],"properties":{"all":{"$ref":"#/$defs/conditionList"}}};
const schema137 = {"type":"array","minItems":1,"items":{"$ref":"#/$defs/condition"}};
const wrapper2 = {validate: validate99};

function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate101.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema137,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(wrapper2.validate(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper2.validate.errors : vErrors.concat(wrapper2.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema137.type,parentSchema:schema137,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate101.errors = vErrors;
return errors === 0;
}
validate101.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate100.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.all === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "all"},message:"must have required property '"+"all"+"'",schema:schema136.required,parentSchema:schema136,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "all")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema136,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.all !== undefined){
if(!(validate101(data.all, {instancePath:instancePath+"/all",parentData:data,parentDataProperty:"all",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema136.type,parentSchema:schema136,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate100.errors = vErrors;
return errors === 0;
}
validate100.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema138 = {"type":"object","additionalProperties":false,"required":["any"],"properties":{"any":{"$ref":"#/$defs/conditionList"}}};

function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate104.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.any === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "any"},message:"must have required property '"+"any"+"'",schema:schema138.required,parentSchema:schema138,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "any")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema138,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.any !== undefined){
if(!(validate101(data.any, {instancePath:instancePath+"/any",parentData:data,parentDataProperty:"any",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema138.type,parentSchema:schema138,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate104.errors = vErrors;
return errors === 0;
}
validate104.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema139 = {"type":"object","additionalProperties":false,"required":["not"],"properties":{"not":{"$ref":"#/$defs/condition"}}};

function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate107.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.not === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "not"},message:"must have required property '"+"not"+"'",schema:schema139.required,parentSchema:schema139,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "not")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema139,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.not !== undefined){
if(!(wrapper2.validate(data.not, {instancePath:instancePath+"/not",parentData:data,parentDataProperty:"not",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper2.validate.errors : vErrors.concat(wrapper2.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema139.type,parentSchema:schema139,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate107.errors = vErrors;
return errors === 0;
}
validate107.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema140 = {"type":"object","additionalProperties":false,"required":["fact","operator","value"],"properties":{"fact":{"type":"string"},"operator":{"if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","enum":["equal","notEqual","lessThan","lessThanInclusive","greaterThan","greaterThanInclusive","in","notIn","contains","doesNotContain","isNull"]}},"value":{"type":["string","number","boolean","array"],"items":{"$ref":"#/$defs/literal"}}}};
const schema141 = {"type":["string","number","boolean"]};

function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate109.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fact === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fact"},message:"must have required property '"+"fact"+"'",schema:schema140.required,parentSchema:schema140,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.operator === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "operator"},message:"must have required property '"+"operator"+"'",schema:schema140.required,parentSchema:schema140,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.value === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema140.required,parentSchema:schema140,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "fact") || (key0 === "operator")) || (key0 === "value"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema140,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.fact !== undefined){
let data0 = data.fact;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/fact",schemaPath:"#/properties/fact/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema140.properties.fact.type,parentSchema:schema140.properties.fact,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.operator !== undefined){
let data1 = data.operator;
const _errs5 = errors;
let valid1 = true;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(!pattern28.test(data1)){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs8 = errors;
if(typeof data1 !== "string"){
const err7 = {instancePath:instancePath+"/operator",schemaPath:"#/properties/operator/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema140.properties.operator.else.type,parentSchema:schema140.properties.operator.else,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(((((((((((data1 === "equal") || (data1 === "notEqual")) || (data1 === "lessThan")) || (data1 === "lessThanInclusive")) || (data1 === "greaterThan")) || (data1 === "greaterThanInclusive")) || (data1 === "in")) || (data1 === "notIn")) || (data1 === "contains")) || (data1 === "doesNotContain")) || (data1 === "isNull"))){
const err8 = {instancePath:instancePath+"/operator",schemaPath:"#/properties/operator/else/enum",keyword:"enum",params:{allowedValues: schema140.properties.operator.else.enum},message:"must be equal to one of the allowed values",schema:schema140.properties.operator.else.enum,parentSchema:schema140.properties.operator.else,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid1 = _valid0;
}
if(!valid1){
const err9 = {instancePath:instancePath+"/operator",schemaPath:"#/properties/operator/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema140.properties.operator.if,parentSchema:schema140.properties.operator,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.value !== undefined){
let data2 = data.value;
if((((typeof data2 !== "string") && (!(typeof data2 == "number"))) && (typeof data2 !== "boolean")) && (!(Array.isArray(data2)))){
const err10 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: schema140.properties.value.type},message:"must be string,number,boolean,array",schema:schema140.properties.value.type,parentSchema:schema140.properties.value,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(((typeof data3 !== "string") && (!(typeof data3 == "number"))) && (typeof data3 !== "boolean")){
const err11 = {instancePath:instancePath+"/value/" + i0,schemaPath:"#/$defs/literal/type",keyword:"type",params:{type: schema141.type},message:"must be string,number,boolean",schema:schema141.type,parentSchema:schema141,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema140.type,parentSchema:schema140,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate109.errors = vErrors;
return errors === 0;
}
validate109.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate99.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.all === undefined) && (missing0 = "all")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(!(validate100(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "then";
}
else {
const _errs4 = errors;
const _errs5 = errors;
let valid1 = true;
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.any === undefined) && (missing1 = "any")){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid1 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs7 = errors;
if(!(validate104(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
var _valid1 = _errs7 === errors;
valid1 = _valid1;
if(valid1){
var props1 = true;
}
ifClause1 = "then";
}
else {
const _errs8 = errors;
const _errs9 = errors;
let valid2 = true;
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.not === undefined) && (missing2 = "not")){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid2 = _errs10 === errors;
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid2){
const _errs11 = errors;
if(!(validate107(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
var _valid2 = _errs11 === errors;
valid2 = _valid2;
if(valid2){
var props2 = true;
}
ifClause2 = "then";
}
else {
const _errs12 = errors;
if(!(validate109(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
var _valid2 = _errs12 === errors;
valid2 = _valid2;
if(valid2){
if(props2 !== true){
props2 = true;
}
}
ifClause2 = "else";
}
if(!valid2){
const err3 = {instancePath,schemaPath:"#/else/else/if",keyword:"if",params:{failingKeyword: ifClause2},message:"must match \""+ifClause2+"\" schema",schema:schema135.else.else.if,parentSchema:schema135.else.else,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid1 = _errs8 === errors;
valid1 = _valid1;
if(valid1){
if(props1 !== true && props2 !== undefined){
if(props2 === true){
props1 = true;
}
else {
props1 = props1 || {};
Object.assign(props1, props2);
}
}
}
ifClause1 = "else";
}
if(!valid1){
const err4 = {instancePath,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema",schema:schema135.else.if,parentSchema:schema135.else,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
}
ifClause0 = "else";
}
if(!valid0){
const err5 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema135.if,parentSchema:schema135,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs13 = errors;
if(!((((((key0 === "all") || (key0 === "any")) || (key0 === "not")) || (key0 === "fact")) || (key0 === "operator")) || (key0 === "value"))){
const err6 = {instancePath,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues: schema135.propertyNames.enum},message:"must be equal to one of the allowed values",schema:schema135.propertyNames.enum,parentSchema:schema135.propertyNames,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid3 = _errs13 === errors;
if(!valid3){
const err7 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema135.propertyNames,parentSchema:schema135,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema135.type,parentSchema:schema135,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate99.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate99.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema142 = {"type":"object","additionalProperties":false,"required":["type","params"],"properties":{"type":{"if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","const":"break"}},"params":{"$ref":"#/$defs/verdict"}}};
const schema143 = {"type":"object","additionalProperties":false,"required":["tier","category"],"properties":{"tier":{"$ref":"#/$defs/tier"},"category":{"$ref":"#/$defs/category"}}};
const schema144 = {"if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"integer","minimum":1,"maximum":4,"x-expected":"a tier from 1 to 4"}};

function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate113.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tier === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tier"},message:"must have required property '"+"tier"+"'",schema:schema143.required,parentSchema:schema143,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.category === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "category"},message:"must have required property '"+"category"+"'",schema:schema143.required,parentSchema:schema143,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "tier") || (key0 === "category"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema143,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.tier !== undefined){
let data0 = data.tier;
const _errs4 = errors;
let valid2 = true;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data0 === "string"){
if(!pattern28.test(data0)){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs7 = errors;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err5 = {instancePath:instancePath+"/tier",schemaPath:"#/$defs/tier/else/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema144.else.type,parentSchema:schema144.else,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data0 == "number"){
if(data0 > 4 || isNaN(data0)){
const err6 = {instancePath:instancePath+"/tier",schemaPath:"#/$defs/tier/else/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4},message:"must be <= 4",schema:4,parentSchema:schema144.else,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err7 = {instancePath:instancePath+"/tier",schemaPath:"#/$defs/tier/else/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema144.else,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid0 = _errs7 === errors;
valid2 = _valid0;
}
if(!valid2){
const err8 = {instancePath:instancePath+"/tier",schemaPath:"#/$defs/tier/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema144.if,parentSchema:schema144,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.category !== undefined){
let data1 = data.category;
const _errs11 = errors;
let valid4 = true;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data1 === "string"){
if(!pattern28.test(data1)){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var _valid1 = _errs12 === errors;
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
if(!_valid1){
const _errs14 = errors;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err11 = {instancePath:instancePath+"/category",schemaPath:"#/$defs/category/else/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\"",schema:"^[a-z][a-z0-9-]*$",parentSchema:schema115.else,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/category",schemaPath:"#/$defs/category/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema115.else.type,parentSchema:schema115.else,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid1 = _errs14 === errors;
valid4 = _valid1;
}
if(!valid4){
const err13 = {instancePath:instancePath+"/category",schemaPath:"#/$defs/category/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema115.if,parentSchema:schema115,data:data1};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema143.type,parentSchema:schema143,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate113.errors = vErrors;
return errors === 0;
}
validate113.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate112.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema142.required,parentSchema:schema142,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.params === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "params"},message:"must have required property '"+"params"+"'",schema:schema142.required,parentSchema:schema142,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "params"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema142,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data0 === "string"){
if(!pattern28.test(data0)){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs6 = errors;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema142.properties.type.else.type,parentSchema:schema142.properties.type.else,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if("break" !== data0){
const err6 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/else/const",keyword:"const",params:{allowedValue: "break"},message:"must be equal to constant",schema:"break",parentSchema:schema142.properties.type.else,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
}
if(!valid1){
const err7 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema142.properties.type.if,parentSchema:schema142.properties.type,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.params !== undefined){
if(!(validate113(data.params, {instancePath:instancePath+"/params",parentData:data,parentDataProperty:"params",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema142.type,parentSchema:schema142,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate112.errors = vErrors;
return errors === 0;
}
validate112.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate98.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema133.required,parentSchema:schema133,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.conditions === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "conditions"},message:"must have required property '"+"conditions"+"'",schema:schema133.required,parentSchema:schema133,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.event === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'",schema:schema133.required,parentSchema:schema133,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "name") || (key0 === "priority")) || (key0 === "conditions")) || (key0 === "event"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema133,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
const _errs4 = errors;
let valid2 = true;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data0 === "string"){
if(!pattern28.test(data0)){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs7 = errors;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/documentName/else/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\"",schema:"^[a-z][a-z0-9-]*$",parentSchema:schema115.else,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/documentName/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema115.else.type,parentSchema:schema115.else,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid2 = _valid0;
}
if(!valid2){
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/documentName/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema115.if,parentSchema:schema115,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.priority !== undefined){
let data1 = data.priority;
const _errs10 = errors;
let valid3 = true;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data1 === "string"){
if(!pattern28.test(data1)){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var _valid1 = _errs11 === errors;
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
if(!_valid1){
const _errs13 = errors;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err11 = {instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/else/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema133.properties.priority.else.type,parentSchema:schema133.properties.priority.else,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(typeof data1 == "number"){
if(data1 > 1000000 || isNaN(data1)){
const err12 = {instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/else/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema133.properties.priority.else,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err13 = {instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/else/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema133.properties.priority.else,data:data1};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
var _valid1 = _errs13 === errors;
valid3 = _valid1;
}
if(!valid3){
const err14 = {instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema133.properties.priority.if,parentSchema:schema133.properties.priority,data:data1};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.conditions !== undefined){
if(!(validate99(data.conditions, {instancePath:instancePath+"/conditions",parentData:data,parentDataProperty:"conditions",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
if(data.event !== undefined){
if(!(validate112(data.event, {instancePath:instancePath+"/event",parentData:data,parentDataProperty:"event",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema133.type,parentSchema:schema133,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate98.errors = vErrors;
return errors === 0;
}
validate98.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="rule.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate62.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tieout === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tieout"},message:"must have required property '"+"tieout"+"'",schema:schema89.required,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.rule === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'",schema:schema89.required,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.baseline === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "baseline"},message:"must have required property '"+"baseline"+"'",schema:schema89.required,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.counterparts === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "counterparts"},message:"must have required property '"+"counterparts"+"'",schema:schema89.required,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.match === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "match"},message:"must have required property '"+"match"+"'",schema:schema89.required,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema89.properties, key0))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.tieout !== undefined){
let data0 = data.tieout;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err6 = {instancePath:instancePath+"/tieout",schemaPath:"#/$defs/languageVersionFixed/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema90.type,parentSchema:schema90,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(1 !== data0){
const err7 = {instancePath:instancePath+"/tieout",schemaPath:"#/$defs/languageVersionFixed/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema90,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.rule !== undefined){
let data1 = data.rule;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err8 = {instancePath:instancePath+"/rule",schemaPath:"#/$defs/documentNameFixed/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\"",schema:"^[a-z][a-z0-9-]*$",parentSchema:schema91,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/rule",schemaPath:"#/$defs/documentNameFixed/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema91.type,parentSchema:schema91,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.description !== undefined){
let data2 = data.description;
if(typeof data2 !== "string"){
const err10 = {instancePath:instancePath+"/description",schemaPath:"#/$defs/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema92.type,parentSchema:schema92,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.owner !== undefined){
if(!(validate63(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data.formerly !== undefined){
if(!(validate65(data.formerly, {instancePath:instancePath+"/formerly",parentData:data,parentDataProperty:"formerly",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data.for !== undefined){
if(!(validate67(data.for, {instancePath:instancePath+"/for",parentData:data,parentDataProperty:"for",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data.parameters !== undefined){
if(!(validate71(data.parameters, {instancePath:instancePath+"/parameters",parentData:data,parentDataProperty:"parameters",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data.overrides !== undefined){
let data7 = data.overrides;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key1 in data7){
const _errs17 = errors;
if(typeof key1 === "string"){
if(!pattern4.test(key1)){
const err11 = {instancePath:instancePath+"/overrides",schemaPath:"#/$defs/documentNameFixed/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\"",schema:"^[a-z][a-z0-9-]*$",parentSchema:schema91,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/overrides",schemaPath:"#/$defs/documentNameFixed/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema91.type,parentSchema:schema91,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var valid4 = _errs17 === errors;
if(!valid4){
const err13 = {instancePath:instancePath+"/overrides",schemaPath:"#/properties/overrides/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema89.properties.overrides.propertyNames,parentSchema:schema89.properties.overrides,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
for(const key2 in data7){
if(!(validate75(data7[key2], {instancePath:instancePath+"/overrides/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data7,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/overrides",schemaPath:"#/properties/overrides/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema89.properties.overrides.type,parentSchema:schema89.properties.overrides,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.scope !== undefined){
if(!(validate77(data.scope, {instancePath:instancePath+"/scope",parentData:data,parentDataProperty:"scope",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
if(data.baseline !== undefined){
if(!(validate79(data.baseline, {instancePath:instancePath+"/baseline",parentData:data,parentDataProperty:"baseline",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
if(data.counterparts !== undefined){
let data11 = data.counterparts;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(Object.keys(data11).length > 1){
const err15 = {instancePath:instancePath+"/counterparts",schemaPath:"#/properties/counterparts/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema89.properties.counterparts,data:data11};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(Object.keys(data11).length < 1){
const err16 = {instancePath:instancePath+"/counterparts",schemaPath:"#/properties/counterparts/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema89.properties.counterparts,data:data11};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key3 in data11){
const _errs26 = errors;
const _errs29 = errors;
const _errs30 = errors;
if(!(((((((((((key3 === "baseline") || (key3 === "counterpart")) || (key3 === "delta")) || (key3 === "delta_percent")) || (key3 === "field")) || (key3 === "raw")) || (key3 === "param")) || (key3 === "var")) || (key3 === "scope")) || (key3 === "lookups")) || (key3 === "invariants"))){
const err17 = {};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var valid9 = _errs30 === errors;
if(valid9){
const err18 = {instancePath:instancePath+"/counterparts",schemaPath:"#/$defs/fieldNameFixed/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema99.not,parentSchema:schema99,data:key3,propertyName:key3};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
else {
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
}
if(typeof key3 === "string"){
if(!pattern7.test(key3)){
const err19 = {instancePath:instancePath+"/counterparts",schemaPath:"#/$defs/fieldNameFixed/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"},message:"must match pattern \""+"^[a-z][a-z0-9_]*$"+"\"",schema:"^[a-z][a-z0-9_]*$",parentSchema:schema99,data:key3,propertyName:key3};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/counterparts",schemaPath:"#/$defs/fieldNameFixed/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema99.type,parentSchema:schema99,data:key3,propertyName:key3};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var valid7 = _errs26 === errors;
if(!valid7){
const err21 = {instancePath:instancePath+"/counterparts",schemaPath:"#/properties/counterparts/propertyNames",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid",schema:schema89.properties.counterparts.propertyNames,parentSchema:schema89.properties.counterparts,data:data11};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
for(const key4 in data11){
if(!(validate79(data11[key4], {instancePath:instancePath+"/counterparts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data11,parentDataProperty:key4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath:instancePath+"/counterparts",schemaPath:"#/properties/counterparts/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema89.properties.counterparts.type,parentSchema:schema89.properties.counterparts,data:data11};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.match !== undefined){
let data13 = data.match;
if(Array.isArray(data13)){
if(data13.length > 1){
const err23 = {instancePath:instancePath+"/match",schemaPath:"#/properties/match/maxItems",keyword:"maxItems",params:{limit: 1},message:"must NOT have more than 1 items",schema:1,parentSchema:schema89.properties.match,data:data13};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data13.length < 1){
const err24 = {instancePath:instancePath+"/match",schemaPath:"#/properties/match/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema89.properties.match,data:data13};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
if(!(validate82(data13[i0], {instancePath:instancePath+"/match/" + i0,parentData:data13,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
}
else {
const err25 = {instancePath:instancePath+"/match",schemaPath:"#/properties/match/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema89.properties.match.type,parentSchema:schema89.properties.match,data:data13};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.compare !== undefined){
let data15 = data.compare;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key5 in data15){
const _errs38 = errors;
const _errs41 = errors;
const _errs42 = errors;
if(!(((((((((((key5 === "baseline") || (key5 === "counterpart")) || (key5 === "delta")) || (key5 === "delta_percent")) || (key5 === "field")) || (key5 === "raw")) || (key5 === "param")) || (key5 === "var")) || (key5 === "scope")) || (key5 === "lookups")) || (key5 === "invariants"))){
const err26 = {};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var valid15 = _errs42 === errors;
if(valid15){
const err27 = {instancePath:instancePath+"/compare",schemaPath:"#/$defs/fieldNameFixed/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema99.not,parentSchema:schema99,data:key5,propertyName:key5};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
else {
errors = _errs41;
if(vErrors !== null){
if(_errs41){
vErrors.length = _errs41;
}
else {
vErrors = null;
}
}
}
if(typeof key5 === "string"){
if(!pattern7.test(key5)){
const err28 = {instancePath:instancePath+"/compare",schemaPath:"#/$defs/fieldNameFixed/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"},message:"must match pattern \""+"^[a-z][a-z0-9_]*$"+"\"",schema:"^[a-z][a-z0-9_]*$",parentSchema:schema99,data:key5,propertyName:key5};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/compare",schemaPath:"#/$defs/fieldNameFixed/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema99.type,parentSchema:schema99,data:key5,propertyName:key5};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var valid13 = _errs38 === errors;
if(!valid13){
const err30 = {instancePath:instancePath+"/compare",schemaPath:"#/properties/compare/propertyNames",keyword:"propertyNames",params:{propertyName: key5},message:"property name must be valid",schema:schema89.properties.compare.propertyNames,parentSchema:schema89.properties.compare,data:data15};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
for(const key6 in data15){
if(!(validate84(data15[key6], {instancePath:instancePath+"/compare/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data15,parentDataProperty:key6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
}
}
else {
const err31 = {instancePath:instancePath+"/compare",schemaPath:"#/properties/compare/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema89.properties.compare.type,parentSchema:schema89.properties.compare,data:data15};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.classify !== undefined){
let data17 = data.classify;
if(Array.isArray(data17)){
const len1 = data17.length;
for(let i1=0; i1<len1; i1++){
if(!(validate98(data17[i1], {instancePath:instancePath+"/classify/" + i1,parentData:data17,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
}
else {
const err32 = {instancePath:instancePath+"/classify",schemaPath:"#/properties/classify/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema89.properties.classify.type,parentSchema:schema89.properties.classify,data:data17};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema89.type,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const system = validate117;
const schema146 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"system.schema.json","type":"object","if":{"required":["system"]},"then":{"if":{"required":["template"]},"then":{"$ref":"#/$defs/systemOfTemplate"},"else":{"$ref":"#/$defs/wholeSystem"}},"else":{"$ref":"#/$defs/template"},"$defs":{"wholeSystem":{"type":"object","additionalProperties":false,"required":["tieout","system","connections","feeds"],"properties":{"tieout":{"$ref":"#/$defs/languageVersionFixed"},"system":{"$ref":"#/$defs/documentNameFixed"},"description":{"$ref":"#/$defs/description"},"template":{"$ref":"#/$defs/documentNameFixed","x-default":"none: it is written whole"},"with":{"type":"object","propertyNames":{"$ref":"#/$defs/fieldNameFixed"},"additionalProperties":{"$ref":"#/$defs/parameterValue"},"default":{}},"tags":{"type":"object","propertyNames":{"$ref":"#/$defs/fieldNameFixed"},"additionalProperties":{"type":"string"},"default":{}},"owner":{"$ref":"#/$defs/ownerFixed","x-default":"nobody"},"formerly":{"$ref":"#/$defs/formerlyFixed"},"role":{"default":"other","if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","enum":["pos","erp","oms","wms","pms","channel-manager","tpm","edi-partner","other"]}},"timezone":{"$ref":"#/$defs/timezone","default":"UTC"},"connections":{"type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/documentNameFixed"},"additionalProperties":{"$ref":"#/$defs/connection"}},"feeds":{"type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/documentNameFixed"},"additionalProperties":{"$ref":"#/$defs/feed"}}}},"systemOfTemplate":{"type":"object","additionalProperties":false,"properties":{"tieout":{"$ref":"#/$defs/languageVersionFixedInPart"},"system":{"$ref":"#/$defs/documentNameFixedInPart"},"description":{"$ref":"#/$defs/descriptionInPart"},"template":{"$ref":"#/$defs/documentNameFixedInPart","x-default":"none: it is written whole"},"with":{"type":"object","propertyNames":{"$ref":"#/$defs/fieldNameFixedInPart"},"additionalProperties":{"$ref":"#/$defs/parameterValueInPart"},"default":{}},"tags":{"type":"object","propertyNames":{"$ref":"#/$defs/fieldNameFixedInPart"},"additionalProperties":{"type":"string"},"default":{}},"owner":{"$ref":"#/$defs/ownerFixedInPart","x-default":"nobody"},"formerly":{"$ref":"#/$defs/formerlyFixedInPart"},"role":{"default":"other","if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","enum":["pos","erp","oms","wms","pms","channel-manager","tpm","edi-partner","other"]}},"timezone":{"$ref":"#/$defs/timezoneInPart","default":"UTC"},"connections":{"type":"object","propertyNames":{"$ref":"#/$defs/documentNameFixedInPart"},"additionalProperties":{"$ref":"#/$defs/connectionInPart"}},"feeds":{"type":"object","propertyNames":{"$ref":"#/$defs/documentNameFixedInPart"},"additionalProperties":{"$ref":"#/$defs/feedInPart"}}},"required":["tieout","system","template"]},"template":{"type":"object","additionalProperties":false,"required":["tieout","template"],"properties":{"tieout":{"$ref":"#/$defs/languageVersionFixed"},"template":{"$ref":"#/$defs/documentNameFixed"},"parameters":{"$ref":"#/$defs/parametersFixed"},"description":{"$ref":"#/$defs/descriptionInPart"},"tags":{"type":"object","propertyNames":{"$ref":"#/$defs/fieldNameFixedInPart"},"additionalProperties":{"type":"string"},"default":{}},"owner":{"$ref":"#/$defs/ownerFixedInPart","x-default":"nobody"},"role":{"default":"other","if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","enum":["pos","erp","oms","wms","pms","channel-manager","tpm","edi-partner","other"]}},"timezone":{"$ref":"#/$defs/timezoneInPart","default":"UTC"},"connections":{"type":"object","propertyNames":{"$ref":"#/$defs/documentNameFixedInPart"},"additionalProperties":{"$ref":"#/$defs/connectionInPart"}},"feeds":{"type":"object","propertyNames":{"$ref":"#/$defs/documentNameFixedInPart"},"additionalProperties":{"$ref":"#/$defs/feedInPart"}}}},"timezone":{"if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9_+/-]*$","x-expected":"an IANA time zone, such as Europe/London"}},"connection":{"type":"object","additionalProperties":false,"required":["plugin"],"properties":{"plugin":{"type":"string"},"options":{"type":"object","additionalProperties":{"$ref":"#/$defs/optionValue"},"default":{}}}},"optionValue":{"type":["string","object"],"if":{"type":"object"},"then":{"$ref":"#/$defs/secretOption"},"else":{"$ref":"#/$defs/textOption"}},"textOption":{"type":"string"},"secretOption":{"type":"object","additionalProperties":false,"required":["secret"],"properties":{"secret":{"$ref":"#/$defs/secretName"}}},"feed":{"type":"object","additionalProperties":false,"required":["entity","fetch","parse","map"],"properties":{"description":{"$ref":"#/$defs/description"},"entity":{"$ref":"#/$defs/documentName"},"fetch":{"$ref":"#/$defs/fetch"},"delivery":{"$ref":"#/$defs/delivery","x-default":"a delivery stands for its date, and a later one for the same date takes its place"},"parse":{"$ref":"#/$defs/parse"},"map":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/feedMap"}}}},"fetch":{"type":"object","additionalProperties":false,"required":["connection","path"],"properties":{"connection":{"$ref":"#/$defs/documentName"},"path":{"type":"string"}}},"delivery":{"type":"object","additionalProperties":false,"properties":{"mode":{"default":"replace","if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","enum":["replace","upsert","append"]}},"covers":{"$ref":"#/$defs/covers","x-default":"the delivery date"},"outside":{"default":"quarantine","if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","enum":["quarantine","upsert"]}},"version":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","$ref":"#/$defs/fieldName"},"x-default":"none"},"deleted":{"type":"string","x-default":"nothing is deleted"},"reversal":{"$ref":"#/$defs/reversal","x-default":"nothing is taken back"}}},"covers":{"type":"object","additionalProperties":false,"properties":{"field":{"$ref":"#/$defs/fieldName","x-default":"none: the records belong to the date of their delivery"},"by":{"type":["string","object"],"if":{"type":"object"},"then":{"$ref":"#/$defs/window"},"else":{"$ref":"#/$defs/coveredBy"},"default":"filename"}}},"coveredBy":{"if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","enum":["filename","records","all"]}},"window":{"type":"object","additionalProperties":false,"required":["from","to"],"properties":{"from":{"if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","pattern":"^-?[0-9]{1,4}d$","x-expected":"a number of days, such as 0d or 365d"}},"to":{"if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","pattern":"^-?[0-9]{1,4}d$","x-expected":"a number of days, such as 0d or 365d"}}}},"reversal":{"type":"object","additionalProperties":false,"required":["when","refersTo"],"properties":{"when":{"type":"string"},"refersTo":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","$ref":"#/$defs/fieldName"}}}},"parse":{"type":"object","propertyNames":{"enum":["format","delimiter","quote","encoding","header","footer","trailer","records"]},"required":["format"],"properties":{"format":{"if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","enum":["csv","json","ndjson"]}}},"if":{"required":["format"],"properties":{"format":{"const":"csv"}}},"then":{"$ref":"#/$defs/csvParse"},"else":{"if":{"required":["format"],"properties":{"format":{"const":"json"}}},"then":{"$ref":"#/$defs/jsonParse"},"else":{"if":{"required":["format"],"properties":{"format":{"const":"ndjson"}}},"then":{"$ref":"#/$defs/ndjsonParse"}}}},"csvParse":{"type":"object","additionalProperties":false,"required":["format"],"properties":{"format":{"if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","const":"csv"}},"delimiter":{"default":",","if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","pattern":"^[^\\r\\n]{1,8}$","x-expected":"one to eight characters"}},"quote":{"default":"\"","if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","pattern":"^[^\\r\\n]$","x-expected":"one character"}},"encoding":{"default":"windows-1252","if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","enum":["utf-8","utf-16","utf-16le","utf-16be","windows-1250","windows-1251","windows-1252","windows-1253","windows-1254","windows-1257","iso-8859-1","iso-8859-2","iso-8859-15","cp437","cp850","cp852"]}},"header":{"$ref":"#/$defs/header"},"footer":{"default":0,"if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"integer","minimum":0,"maximum":1000,"x-expected":"a number of lines from 0 to 1000"}},"trailer":{"$ref":"#/$defs/trailer","x-default":"none"}}},"jsonParse":{"type":"object","additionalProperties":false,"required":["format"],"properties":{"format":{"if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","const":"json"}},"records":{"type":"string","default":"$"}}},"ndjsonParse":{"type":"object","additionalProperties":false,"required":["format"],"properties":{"format":{"if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","const":"ndjson"}}}},"header":{"type":["string","object"],"if":{"type":"object"},"then":{"$ref":"#/$defs/headerPlace"},"else":{"$ref":"#/$defs/noHeader"},"x-default":"the first record"},"noHeader":{"if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","const":"none"}},"headerPlace":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"skip":{"default":0,"if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"integer","minimum":0,"maximum":1000,"x-expected":"a number of lines from 0 to 1000"}},"rows":{"default":1,"if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"integer","minimum":1,"maximum":10,"x-expected":"a number of rows from 1 to 10"}},"names":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","$ref":"#/$defs/columnName"},"x-default":"the names of the header"}}},"trailer":{"type":"object","additionalProperties":false,"required":["startsWith"],"properties":{"startsWith":{"if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","pattern":"^[^\\r\\n]{1,64}$","x-expected":"a text of up to 64 characters on one line"}},"count":{"x-default":"the trailer does not say","if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"integer","minimum":1,"maximum":1000,"x-expected":"a position from 1 to 1000"}},"totals":{"type":"object","propertyNames":{"$ref":"#/$defs/fieldNameFixed"},"additionalProperties":{"$ref":"#/$defs/trailerPosition"},"default":{}}}},"trailerPosition":{"if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"integer","minimum":1,"maximum":1000,"x-expected":"a position from 1 to 1000"}},"feedMap":{"type":"object","additionalProperties":false,"required":["fields"],"properties":{"since":{"x-default":"every delivery before the next map","if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","x-expected":"a day, as 2026-09-01"}},"fields":{"type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/fieldNameFixed"},"additionalProperties":{"$ref":"#/$defs/fieldSource"}}}},"fieldSource":{"type":["string","object"],"if":{"type":"object"},"then":{"propertyNames":{"enum":["from","crosswalk","asOf","format","timezone","decimal","group","value","expr","position"]},"if":{"required":["value"]},"then":{"$ref":"#/$defs/constantSource"},"else":{"if":{"required":["expr"]},"then":{"$ref":"#/$defs/expressionSource"},"else":{"if":{"required":["position"]},"then":{"$ref":"#/$defs/positionSource"},"else":{"if":{"required":["crosswalk"]},"then":{"$ref":"#/$defs/crosswalkSource"},"else":{"$ref":"#/$defs/columnSource"}}}}},"else":{"$ref":"#/$defs/columnName"}},"columnName":{"type":"string"},"columnSource":{"type":"object","additionalProperties":false,"required":["from"],"properties":{"from":{"type":"string"},"format":{"type":"string","x-default":"ISO 8601"},"timezone":{"$ref":"#/$defs/timezone","x-default":"the time zone of the system"},"decimal":{"default":".","if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","enum":[".",","]}},"group":{"x-default":"none","if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","pattern":"^[^0-9\\r\\n]$","x-expected":"one character that is no digit"}}}},"crosswalkSource":{"type":"object","additionalProperties":false,"required":["from","crosswalk"],"properties":{"from":{"$ref":"#/$defs/keyColumns"},"crosswalk":{"$ref":"#/$defs/documentName"},"asOf":{"$ref":"#/$defs/fieldName","x-default":"the delivery date"}}},"keyColumns":{"type":["string","array"],"if":{"type":"array"},"then":{"$ref":"#/$defs/columnNames"},"else":{"$ref":"#/$defs/columnName"}},"columnNames":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/columnName"}},"constantSource":{"type":"object","additionalProperties":false,"required":["value"],"properties":{"value":{"$ref":"#/$defs/literal"}}},"expressionSource":{"type":"object","additionalProperties":false,"required":["expr"],"properties":{"expr":{"type":"string"}}},"positionSource":{"type":"object","additionalProperties":false,"required":["position"],"properties":{"position":{"$ref":"#/$defs/position"}}},"position":{"type":"object","additionalProperties":false,"required":["within"],"properties":{"within":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","$ref":"#/$defs/fieldName"}}}},"description":{"type":"string","x-default":"none"},"documentName":{"if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","pattern":"^[a-z][a-z0-9-]*$","x-expected":"a name of lower-case letters, digits and hyphens that begins with a letter"}},"secretName":{"if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","x-expected":"the name of a secret: letters, digits and underscores","x-masked":true}},"fieldName":{"if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","pattern":"^[a-z][a-z0-9_]*$","not":{"enum":["baseline","counterpart","delta","delta_percent","field","raw","param","var","scope","lookups","invariants"],"x-expected":"an unreserved name"},"x-expected":"a name of lower-case letters, digits and underscores that begins with a letter"}},"literal":{"type":["string","number","boolean"]},"parameterValue":{"type":["string","number","boolean","object"]},"languageVersionFixed":{"type":"integer","const":1},"descriptionFixed":{"type":"string","x-default":"none"},"documentNameFixed":{"type":"string","pattern":"^[a-z][a-z0-9-]*$","x-expected":"a name of lower-case letters, digits and hyphens that begins with a letter"},"fieldNameFixed":{"type":"string","pattern":"^[a-z][a-z0-9_]*$","not":{"enum":["baseline","counterpart","delta","delta_percent","field","raw","param","var","scope","lookups","invariants"],"x-expected":"an unreserved name"},"x-expected":"a name of lower-case letters, digits and underscores that begins with a letter"},"ownerFixed":{"type":"object","additionalProperties":false,"required":["team"],"properties":{"team":{"$ref":"#/$defs/documentNameFixed"},"contact":{"type":"string","pattern":"[^ ]","x-expected":"an address or a name","x-default":"the contact of the team"}}},"formerlyFixed":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","$ref":"#/$defs/documentNameFixed"},"x-default":"it was never renamed"},"parametersFixed":{"type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/parameterNameFixed"},"additionalProperties":{"$ref":"#/$defs/parameterFixed"},"x-default":"none"},"parameterNameFixed":{"type":"string","pattern":"^(?!(because|until)$)[a-z][a-z0-9_]*$","x-expected":"a name of lower-case letters, digits and underscores that begins with a letter and is not `because` or `until`"},"parameterFixed":{"type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"type":"string","enum":["string","integer","decimal","boolean","date","currency","timezone","tolerance","reference","secret"]},"values":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string"},"x-default":"any"},"default":{"$ref":"#/$defs/parameterValueFixed","x-default":"none: it has to be given"},"description":{"$ref":"#/$defs/descriptionFixed"}}},"parameterValueFixed":{"type":["string","number","boolean","object"]},"timezoneInPart":{"if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9_+/-]*$","x-expected":"an IANA time zone, such as Europe/London"}},"connectionInPart":{"type":"object","additionalProperties":false,"properties":{"plugin":{"type":"string"},"options":{"type":"object","additionalProperties":{"$ref":"#/$defs/optionValueInPart"},"default":{}}}},"optionValueInPart":{"type":["string","object"],"if":{"type":"object"},"then":{"$ref":"#/$defs/secretOptionInPart"},"else":{"$ref":"#/$defs/textOptionInPart"}},"textOptionInPart":{"type":"string"},"secretOptionInPart":{"type":"object","additionalProperties":false,"properties":{"secret":{"$ref":"#/$defs/secretNameInPart"}}},"feedInPart":{"type":"object","additionalProperties":false,"properties":{"description":{"$ref":"#/$defs/descriptionInPart"},"entity":{"$ref":"#/$defs/documentNameInPart"},"fetch":{"$ref":"#/$defs/fetchInPart"},"delivery":{"$ref":"#/$defs/deliveryInPart","x-default":"a delivery stands for its date, and a later one for the same date takes its place"},"parse":{"$ref":"#/$defs/parseInPart"},"map":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/feedMapInPart"}}}},"fetchInPart":{"type":"object","additionalProperties":false,"properties":{"connection":{"$ref":"#/$defs/documentNameInPart"},"path":{"type":"string"}}},"deliveryInPart":{"type":"object","additionalProperties":false,"properties":{"mode":{"default":"replace","if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","enum":["replace","upsert","append"]}},"covers":{"$ref":"#/$defs/coversInPart","x-default":"the delivery date"},"outside":{"default":"quarantine","if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","enum":["quarantine","upsert"]}},"version":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","$ref":"#/$defs/fieldNameInPart"},"x-default":"none"},"deleted":{"type":"string","x-default":"nothing is deleted"},"reversal":{"$ref":"#/$defs/reversalInPart","x-default":"nothing is taken back"}}},"coversInPart":{"type":"object","additionalProperties":false,"properties":{"field":{"$ref":"#/$defs/fieldNameInPart","x-default":"none: the records belong to the date of their delivery"},"by":{"type":["string","object"],"if":{"type":"object"},"then":{"$ref":"#/$defs/windowInPart"},"else":{"$ref":"#/$defs/coveredByInPart"},"default":"filename"}}},"coveredByInPart":{"if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","enum":["filename","records","all"]}},"windowInPart":{"type":"object","additionalProperties":false,"properties":{"from":{"if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","pattern":"^-?[0-9]{1,4}d$","x-expected":"a number of days, such as 0d or 365d"}},"to":{"if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","pattern":"^-?[0-9]{1,4}d$","x-expected":"a number of days, such as 0d or 365d"}}}},"reversalInPart":{"type":"object","additionalProperties":false,"properties":{"when":{"type":"string"},"refersTo":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","$ref":"#/$defs/fieldNameInPart"}}}},"parseInPart":{"type":"object","propertyNames":{"enum":["format","delimiter","quote","encoding","header","footer","trailer","records"]},"properties":{"format":{"if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","enum":["csv","json","ndjson"]}}},"if":{"required":["format"],"properties":{"format":{"const":"csv"}}},"then":{"$ref":"#/$defs/csvParseInPart"},"else":{"if":{"required":["format"],"properties":{"format":{"const":"json"}}},"then":{"$ref":"#/$defs/jsonParseInPart"},"else":{"if":{"required":["format"],"properties":{"format":{"const":"ndjson"}}},"then":{"$ref":"#/$defs/ndjsonParseInPart"}}}},"csvParseInPart":{"type":"object","additionalProperties":false,"properties":{"format":{"if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","const":"csv"}},"delimiter":{"default":",","if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","pattern":"^[^\\r\\n]{1,8}$","x-expected":"one to eight characters"}},"quote":{"default":"\"","if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","pattern":"^[^\\r\\n]$","x-expected":"one character"}},"encoding":{"default":"windows-1252","if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","enum":["utf-8","utf-16","utf-16le","utf-16be","windows-1250","windows-1251","windows-1252","windows-1253","windows-1254","windows-1257","iso-8859-1","iso-8859-2","iso-8859-15","cp437","cp850","cp852"]}},"header":{"$ref":"#/$defs/headerInPart"},"footer":{"default":0,"if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"integer","minimum":0,"maximum":1000,"x-expected":"a number of lines from 0 to 1000"}},"trailer":{"$ref":"#/$defs/trailerInPart","x-default":"none"}}},"jsonParseInPart":{"type":"object","additionalProperties":false,"properties":{"format":{"if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","const":"json"}},"records":{"type":"string","default":"$"}}},"ndjsonParseInPart":{"type":"object","additionalProperties":false,"properties":{"format":{"if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","const":"ndjson"}}}},"headerInPart":{"type":["string","object"],"if":{"type":"object"},"then":{"$ref":"#/$defs/headerPlaceInPart"},"else":{"$ref":"#/$defs/noHeaderInPart"},"x-default":"the first record"},"noHeaderInPart":{"if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","const":"none"}},"headerPlaceInPart":{"type":"object","additionalProperties":false,"properties":{"skip":{"default":0,"if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"integer","minimum":0,"maximum":1000,"x-expected":"a number of lines from 0 to 1000"}},"rows":{"default":1,"if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"integer","minimum":1,"maximum":10,"x-expected":"a number of rows from 1 to 10"}},"names":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","$ref":"#/$defs/columnNameInPart"},"x-default":"the names of the header"}}},"trailerInPart":{"type":"object","additionalProperties":false,"properties":{"startsWith":{"if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","pattern":"^[^\\r\\n]{1,64}$","x-expected":"a text of up to 64 characters on one line"}},"count":{"x-default":"the trailer does not say","if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"integer","minimum":1,"maximum":1000,"x-expected":"a position from 1 to 1000"}},"totals":{"type":"object","propertyNames":{"$ref":"#/$defs/fieldNameFixedInPart"},"additionalProperties":{"$ref":"#/$defs/trailerPositionInPart"},"default":{}}}},"trailerPositionInPart":{"if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"integer","minimum":1,"maximum":1000,"x-expected":"a position from 1 to 1000"}},"feedMapInPart":{"type":"object","additionalProperties":false,"properties":{"since":{"x-default":"every delivery before the next map","if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","x-expected":"a day, as 2026-09-01"}},"fields":{"type":"object","propertyNames":{"$ref":"#/$defs/fieldNameFixedInPart"},"additionalProperties":{"$ref":"#/$defs/fieldSourceInPart"}}}},"fieldSourceInPart":{"type":["string","object"],"if":{"type":"object"},"then":{"propertyNames":{"enum":["from","crosswalk","asOf","format","timezone","decimal","group","value","expr","position"]},"if":{"required":["value"]},"then":{"$ref":"#/$defs/constantSourceInPart"},"else":{"if":{"required":["expr"]},"then":{"$ref":"#/$defs/expressionSourceInPart"},"else":{"if":{"required":["position"]},"then":{"$ref":"#/$defs/positionSourceInPart"},"else":{"if":{"required":["crosswalk"]},"then":{"$ref":"#/$defs/crosswalkSourceInPart"},"else":{"$ref":"#/$defs/columnSourceInPart"}}}}},"else":{"$ref":"#/$defs/columnNameInPart"}},"columnNameInPart":{"type":"string"},"columnSourceInPart":{"type":"object","additionalProperties":false,"properties":{"from":{"type":"string"},"format":{"type":"string","x-default":"ISO 8601"},"timezone":{"$ref":"#/$defs/timezoneInPart","x-default":"the time zone of the system"},"decimal":{"default":".","if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","enum":[".",","]}},"group":{"x-default":"none","if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","pattern":"^[^0-9\\r\\n]$","x-expected":"one character that is no digit"}}}},"crosswalkSourceInPart":{"type":"object","additionalProperties":false,"properties":{"from":{"$ref":"#/$defs/keyColumnsInPart"},"crosswalk":{"$ref":"#/$defs/documentNameInPart"},"asOf":{"$ref":"#/$defs/fieldNameInPart","x-default":"the delivery date"}}},"keyColumnsInPart":{"type":["string","array"],"if":{"type":"array"},"then":{"$ref":"#/$defs/columnNamesInPart"},"else":{"$ref":"#/$defs/columnNameInPart"}},"columnNamesInPart":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/columnNameInPart"}},"constantSourceInPart":{"type":"object","additionalProperties":false,"properties":{"value":{"$ref":"#/$defs/literalInPart"}}},"expressionSourceInPart":{"type":"object","additionalProperties":false,"properties":{"expr":{"type":"string"}}},"positionSourceInPart":{"type":"object","additionalProperties":false,"properties":{"position":{"$ref":"#/$defs/positionInPart"}}},"positionInPart":{"type":"object","additionalProperties":false,"properties":{"within":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","$ref":"#/$defs/fieldNameInPart"}}}},"descriptionInPart":{"type":"string","x-default":"none"},"documentNameInPart":{"if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","pattern":"^[a-z][a-z0-9-]*$","x-expected":"a name of lower-case letters, digits and hyphens that begins with a letter"}},"secretNameInPart":{"if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","x-expected":"the name of a secret: letters, digits and underscores","x-masked":true}},"fieldNameInPart":{"if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","pattern":"^[a-z][a-z0-9_]*$","not":{"enum":["baseline","counterpart","delta","delta_percent","field","raw","param","var","scope","lookups","invariants"],"x-expected":"an unreserved name"},"x-expected":"a name of lower-case letters, digits and underscores that begins with a letter"}},"literalInPart":{"type":["string","number","boolean"]},"parameterValueInPart":{"type":["string","number","boolean","object"]},"languageVersionFixedInPart":{"type":"integer","const":1},"documentNameFixedInPart":{"type":"string","pattern":"^[a-z][a-z0-9-]*$","x-expected":"a name of lower-case letters, digits and hyphens that begins with a letter"},"fieldNameFixedInPart":{"type":"string","pattern":"^[a-z][a-z0-9_]*$","not":{"enum":["baseline","counterpart","delta","delta_percent","field","raw","param","var","scope","lookups","invariants"],"x-expected":"an unreserved name"},"x-expected":"a name of lower-case letters, digits and underscores that begins with a letter"},"ownerFixedInPart":{"type":"object","additionalProperties":false,"properties":{"team":{"$ref":"#/$defs/documentNameFixedInPart"},"contact":{"type":"string","pattern":"[^ ]","x-expected":"an address or a name","x-default":"the contact of the team"}}},"formerlyFixedInPart":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","$ref":"#/$defs/documentNameFixedInPart"},"x-default":"it was never renamed"}}};
const schema147 = {"type":"object","additionalProperties":false,"properties":{"tieout":{"$ref":"#/$defs/languageVersionFixedInPart"},"system":{"$ref":"#/$defs/documentNameFixedInPart"},"description":{"$ref":"#/$defs/descriptionInPart"},"template":{"$ref":"#/$defs/documentNameFixedInPart","x-default":"none: it is written whole"},"with":{"type":"object","propertyNames":{"$ref":"#/$defs/fieldNameFixedInPart"},"additionalProperties":{"$ref":"#/$defs/parameterValueInPart"},"default":{}},"tags":{"type":"object","propertyNames":{"$ref":"#/$defs/fieldNameFixedInPart"},"additionalProperties":{"type":"string"},"default":{}},"owner":{"$ref":"#/$defs/ownerFixedInPart","x-default":"nobody"},"formerly":{"$ref":"#/$defs/formerlyFixedInPart"},"role":{"default":"other","if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","enum":["pos","erp","oms","wms","pms","channel-manager","tpm","edi-partner","other"]}},"timezone":{"$ref":"#/$defs/timezoneInPart","default":"UTC"},"connections":{"type":"object","propertyNames":{"$ref":"#/$defs/documentNameFixedInPart"},"additionalProperties":{"$ref":"#/$defs/connectionInPart"}},"feeds":{"type":"object","propertyNames":{"$ref":"#/$defs/documentNameFixedInPart"},"additionalProperties":{"$ref":"#/$defs/feedInPart"}}},"required":["tieout","system","template"]};
const schema148 = {"type":"integer","const":1};
const schema149 = {"type":"string","pattern":"^[a-z][a-z0-9-]*$","x-expected":"a name of lower-case letters, digits and hyphens that begins with a letter"};
const schema150 = {"type":"string","x-default":"none"};
const schema152 = {"type":"string","pattern":"^[a-z][a-z0-9_]*$","not":{"enum":["baseline","counterpart","delta","delta_percent","field","raw","param","var","scope","lookups","invariants"],"x-expected":"an unreserved name"},"x-expected":"a name of lower-case letters, digits and underscores that begins with a letter"};
const schema153 = {"type":["string","number","boolean","object"]};
const schema159 = {"if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9_+/-]*$","x-expected":"an IANA time zone, such as Europe/London"}};
const pattern61 = new RegExp("^[A-Za-z][A-Za-z0-9_+/-]*$", "u");
const schema155 = {"type":"object","additionalProperties":false,"properties":{"team":{"$ref":"#/$defs/documentNameFixedInPart"},"contact":{"type":"string","pattern":"[^ ]","x-expected":"an address or a name","x-default":"the contact of the team"}}};

function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate119.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "team") || (key0 === "contact"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema155,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.team !== undefined){
let data0 = data.team;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err1 = {instancePath:instancePath+"/team",schemaPath:"#/$defs/documentNameFixedInPart/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\"",schema:"^[a-z][a-z0-9-]*$",parentSchema:schema149,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/team",schemaPath:"#/$defs/documentNameFixedInPart/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema149.type,parentSchema:schema149,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.contact !== undefined){
let data1 = data.contact;
if(typeof data1 === "string"){
if(!pattern6.test(data1)){
const err3 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/pattern",keyword:"pattern",params:{pattern: "[^ ]"},message:"must match pattern \""+"[^ ]"+"\"",schema:"[^ ]",parentSchema:schema155.properties.contact,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema155.properties.contact.type,parentSchema:schema155.properties.contact,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema155.type,parentSchema:schema155,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate119.errors = vErrors;
return errors === 0;
}
validate119.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema157 = {"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","$ref":"#/$defs/documentNameFixedInPart"},"x-default":"it was never renamed"};

function validate121(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate121.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema157,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema157.items.type,parentSchema:schema157.items,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/documentNameFixedInPart/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\"",schema:"^[a-z][a-z0-9-]*$",parentSchema:schema149,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/documentNameFixedInPart/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema149.type,parentSchema:schema149,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err4 = {instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema157,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema157.type,parentSchema:schema157,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate121.errors = vErrors;
return errors === 0;
}
validate121.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema161 = {"type":"object","additionalProperties":false,"properties":{"plugin":{"type":"string"},"options":{"type":"object","additionalProperties":{"$ref":"#/$defs/optionValueInPart"},"default":{}}}};
const schema162 = {"type":["string","object"],"if":{"type":"object"},"then":{"$ref":"#/$defs/secretOptionInPart"},"else":{"$ref":"#/$defs/textOptionInPart"}};
const schema165 = {"type":"string"};
const schema163 = {"type":"object","additionalProperties":false,"properties":{"secret":{"$ref":"#/$defs/secretNameInPart"}}};
const schema164 = {"if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","x-expected":"the name of a secret: letters, digits and underscores","x-masked":true}};
const pattern64 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");

function validate125(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate125.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "secret")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema163,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.secret !== undefined){
let data0 = data.secret;
const _errs4 = errors;
let valid2 = true;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data0 === "string"){
if(!pattern28.test(data0)){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs7 = errors;
if(typeof data0 === "string"){
if(!pattern64.test(data0)){
const err3 = {instancePath:instancePath+"/secret",schemaPath:"#/$defs/secretNameInPart/else/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema164.else,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/secret",schemaPath:"#/$defs/secretNameInPart/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema164.else.type,parentSchema:schema164.else,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid2 = _valid0;
}
if(!valid2){
const err5 = {instancePath:instancePath+"/secret",schemaPath:"#/$defs/secretNameInPart/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema164.if,parentSchema:schema164,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema163.type,parentSchema:schema163,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate125.errors = vErrors;
return errors === 0;
}
validate125.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate124.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema162.type},message:"must be string,object",schema:schema162.type,parentSchema:schema162,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
if(!(validate125(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "then";
}
else {
const _errs5 = errors;
if(typeof data !== "string"){
const err2 = {instancePath,schemaPath:"#/$defs/textOptionInPart/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema165.type,parentSchema:schema165,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema162.if,parentSchema:schema162,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate124.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate124.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate123.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "plugin") || (key0 === "options"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema161,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.plugin !== undefined){
let data0 = data.plugin;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/plugin",schemaPath:"#/properties/plugin/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema161.properties.plugin.type,parentSchema:schema161.properties.plugin,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.options !== undefined){
let data1 = data.options;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(!(validate124(data1[key1], {instancePath:instancePath+"/options/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data1,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema161.properties.options.type,parentSchema:schema161.properties.options,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema161.type,parentSchema:schema161,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate123.errors = vErrors;
return errors === 0;
}
validate123.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema167 = {"type":"object","additionalProperties":false,"properties":{"description":{"$ref":"#/$defs/descriptionInPart"},"entity":{"$ref":"#/$defs/documentNameInPart"},"fetch":{"$ref":"#/$defs/fetchInPart"},"delivery":{"$ref":"#/$defs/deliveryInPart","x-default":"a delivery stands for its date, and a later one for the same date takes its place"},"parse":{"$ref":"#/$defs/parseInPart"},"map":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/feedMapInPart"}}}};
const schema169 = {"if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","pattern":"^[a-z][a-z0-9-]*$","x-expected":"a name of lower-case letters, digits and hyphens that begins with a letter"}};
const schema170 = {"type":"object","additionalProperties":false,"properties":{"connection":{"$ref":"#/$defs/documentNameInPart"},"path":{"type":"string"}}};

function validate130(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate130.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "connection") || (key0 === "path"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema170,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.connection !== undefined){
let data0 = data.connection;
const _errs4 = errors;
let valid2 = true;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data0 === "string"){
if(!pattern28.test(data0)){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs7 = errors;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err3 = {instancePath:instancePath+"/connection",schemaPath:"#/$defs/documentNameInPart/else/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\"",schema:"^[a-z][a-z0-9-]*$",parentSchema:schema169.else,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/connection",schemaPath:"#/$defs/documentNameInPart/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema169.else.type,parentSchema:schema169.else,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid2 = _valid0;
}
if(!valid2){
const err5 = {instancePath:instancePath+"/connection",schemaPath:"#/$defs/documentNameInPart/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema169.if,parentSchema:schema169,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.path !== undefined){
let data1 = data.path;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema170.properties.path.type,parentSchema:schema170.properties.path,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema170.type,parentSchema:schema170,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate130.errors = vErrors;
return errors === 0;
}
validate130.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema172 = {"type":"object","additionalProperties":false,"properties":{"mode":{"default":"replace","if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","enum":["replace","upsert","append"]}},"covers":{"$ref":"#/$defs/coversInPart","x-default":"the delivery date"},"outside":{"default":"quarantine","if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","enum":["quarantine","upsert"]}},"version":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","$ref":"#/$defs/fieldNameInPart"},"x-default":"none"},"deleted":{"type":"string","x-default":"nothing is deleted"},"reversal":{"$ref":"#/$defs/reversalInPart","x-default":"nothing is taken back"}}};
const schema174 = {"if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","pattern":"^[a-z][a-z0-9_]*$","not":{"enum":["baseline","counterpart","delta","delta_percent","field","raw","param","var","scope","lookups","invariants"],"x-expected":"an unreserved name"},"x-expected":"a name of lower-case letters, digits and underscores that begins with a letter"}};
const schema173 = {"type":"object","additionalProperties":false,"properties":{"field":{"$ref":"#/$defs/fieldNameInPart","x-default":"none: the records belong to the date of their delivery"},"by":{"type":["string","object"],"if":{"type":"object"},"then":{"$ref":"#/$defs/windowInPart"},"else":{"$ref":"#/$defs/coveredByInPart"},"default":"filename"}}};
const schema175 = {"type":"object","additionalProperties":false,"properties":{"from":{"if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","pattern":"^-?[0-9]{1,4}d$","x-expected":"a number of days, such as 0d or 365d"}},"to":{"if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","pattern":"^-?[0-9]{1,4}d$","x-expected":"a number of days, such as 0d or 365d"}}}};
const schema176 = {"if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","enum":["filename","records","all"]}};
const pattern74 = new RegExp("^-?[0-9]{1,4}d$", "u");

function validate133(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate133.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "field") || (key0 === "by"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema173,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.field !== undefined){
let data0 = data.field;
const _errs4 = errors;
let valid2 = true;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data0 === "string"){
if(!pattern28.test(data0)){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs7 = errors;
const _errs9 = errors;
const _errs10 = errors;
if(!(((((((((((data0 === "baseline") || (data0 === "counterpart")) || (data0 === "delta")) || (data0 === "delta_percent")) || (data0 === "field")) || (data0 === "raw")) || (data0 === "param")) || (data0 === "var")) || (data0 === "scope")) || (data0 === "lookups")) || (data0 === "invariants"))){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid3 = _errs10 === errors;
if(valid3){
const err4 = {instancePath:instancePath+"/field",schemaPath:"#/$defs/fieldNameInPart/else/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema174.else.not,parentSchema:schema174.else,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
const err5 = {instancePath:instancePath+"/field",schemaPath:"#/$defs/fieldNameInPart/else/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"},message:"must match pattern \""+"^[a-z][a-z0-9_]*$"+"\"",schema:"^[a-z][a-z0-9_]*$",parentSchema:schema174.else,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/field",schemaPath:"#/$defs/fieldNameInPart/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema174.else.type,parentSchema:schema174.else,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid2 = _valid0;
}
if(!valid2){
const err7 = {instancePath:instancePath+"/field",schemaPath:"#/$defs/fieldNameInPart/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema174.if,parentSchema:schema174,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.by !== undefined){
let data1 = data.by;
if((typeof data1 !== "string") && (!(data1 && typeof data1 == "object" && !Array.isArray(data1)))){
const err8 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: schema173.properties.by.type},message:"must be string,object",schema:schema173.properties.by.type,parentSchema:schema173.properties.by,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const _errs13 = errors;
let valid4 = true;
const _errs14 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid1 = _errs14 === errors;
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid1){
const _errs16 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(!((key1 === "from") || (key1 === "to"))){
const err10 = {instancePath:instancePath+"/by",schemaPath:"#/$defs/windowInPart/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema175,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data1.from !== undefined){
let data2 = data1.from;
const _errs21 = errors;
let valid7 = true;
const _errs22 = errors;
if(errors === _errs22){
if(typeof data2 === "string"){
if(!pattern28.test(data2)){
const err11 = {};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var _valid2 = _errs22 === errors;
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
if(!_valid2){
const _errs24 = errors;
if(typeof data2 === "string"){
if(!pattern74.test(data2)){
const err13 = {instancePath:instancePath+"/by/from",schemaPath:"#/$defs/windowInPart/properties/from/else/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]{1,4}d$"},message:"must match pattern \""+"^-?[0-9]{1,4}d$"+"\"",schema:"^-?[0-9]{1,4}d$",parentSchema:schema175.properties.from.else,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/by/from",schemaPath:"#/$defs/windowInPart/properties/from/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema175.properties.from.else.type,parentSchema:schema175.properties.from.else,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid2 = _errs24 === errors;
valid7 = _valid2;
}
if(!valid7){
const err15 = {instancePath:instancePath+"/by/from",schemaPath:"#/$defs/windowInPart/properties/from/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema175.properties.from.if,parentSchema:schema175.properties.from,data:data2};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data1.to !== undefined){
let data3 = data1.to;
const _errs27 = errors;
let valid8 = true;
const _errs28 = errors;
if(errors === _errs28){
if(typeof data3 === "string"){
if(!pattern28.test(data3)){
const err16 = {};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
var _valid3 = _errs28 === errors;
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = _errs27;
}
else {
vErrors = null;
}
}
if(!_valid3){
const _errs30 = errors;
if(typeof data3 === "string"){
if(!pattern74.test(data3)){
const err18 = {instancePath:instancePath+"/by/to",schemaPath:"#/$defs/windowInPart/properties/to/else/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]{1,4}d$"},message:"must match pattern \""+"^-?[0-9]{1,4}d$"+"\"",schema:"^-?[0-9]{1,4}d$",parentSchema:schema175.properties.to.else,data:data3};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/by/to",schemaPath:"#/$defs/windowInPart/properties/to/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema175.properties.to.else.type,parentSchema:schema175.properties.to.else,data:data3};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid3 = _errs30 === errors;
valid8 = _valid3;
}
if(!valid8){
const err20 = {instancePath:instancePath+"/by/to",schemaPath:"#/$defs/windowInPart/properties/to/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema175.properties.to.if,parentSchema:schema175.properties.to,data:data3};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/by",schemaPath:"#/$defs/windowInPart/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema175.type,parentSchema:schema175,data:data1};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid1 = _errs16 === errors;
valid4 = _valid1;
ifClause0 = "then";
}
else {
const _errs32 = errors;
const _errs34 = errors;
let valid10 = true;
const _errs35 = errors;
if(errors === _errs35){
if(typeof data1 === "string"){
if(!pattern28.test(data1)){
const err22 = {};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
var _valid4 = _errs35 === errors;
errors = _errs34;
if(vErrors !== null){
if(_errs34){
vErrors.length = _errs34;
}
else {
vErrors = null;
}
}
if(!_valid4){
const _errs37 = errors;
if(typeof data1 !== "string"){
const err24 = {instancePath:instancePath+"/by",schemaPath:"#/$defs/coveredByInPart/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema176.else.type,parentSchema:schema176.else,data:data1};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!(((data1 === "filename") || (data1 === "records")) || (data1 === "all"))){
const err25 = {instancePath:instancePath+"/by",schemaPath:"#/$defs/coveredByInPart/else/enum",keyword:"enum",params:{allowedValues: schema176.else.enum},message:"must be equal to one of the allowed values",schema:schema176.else.enum,parentSchema:schema176.else,data:data1};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid4 = _errs37 === errors;
valid10 = _valid4;
}
if(!valid10){
const err26 = {instancePath:instancePath+"/by",schemaPath:"#/$defs/coveredByInPart/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema176.if,parentSchema:schema176,data:data1};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var _valid1 = _errs32 === errors;
valid4 = _valid1;
ifClause0 = "else";
}
if(!valid4){
const err27 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema173.properties.by.if,parentSchema:schema173.properties.by,data:data1};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema173.type,parentSchema:schema173,data};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
validate133.errors = vErrors;
return errors === 0;
}
validate133.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema178 = {"type":"object","additionalProperties":false,"properties":{"when":{"type":"string"},"refersTo":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","$ref":"#/$defs/fieldNameInPart"}}}};

function validate135(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate135.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "when") || (key0 === "refersTo"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema178,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.when !== undefined){
let data0 = data.when;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema178.properties.when.type,parentSchema:schema178.properties.when,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.refersTo !== undefined){
let data1 = data.refersTo;
if(Array.isArray(data1)){
if(data1.length < 1){
const err2 = {instancePath:instancePath+"/refersTo",schemaPath:"#/properties/refersTo/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema178.properties.refersTo,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 !== "string"){
const err3 = {instancePath:instancePath+"/refersTo/" + i0,schemaPath:"#/properties/refersTo/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema178.properties.refersTo.items.type,parentSchema:schema178.properties.refersTo.items,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const _errs8 = errors;
let valid4 = true;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data2 === "string"){
if(!pattern28.test(data2)){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid0 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs11 = errors;
const _errs13 = errors;
const _errs14 = errors;
if(!(((((((((((data2 === "baseline") || (data2 === "counterpart")) || (data2 === "delta")) || (data2 === "delta_percent")) || (data2 === "field")) || (data2 === "raw")) || (data2 === "param")) || (data2 === "var")) || (data2 === "scope")) || (data2 === "lookups")) || (data2 === "invariants"))){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid5 = _errs14 === errors;
if(valid5){
const err7 = {instancePath:instancePath+"/refersTo/" + i0,schemaPath:"#/$defs/fieldNameInPart/else/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema174.else.not,parentSchema:schema174.else,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
const err8 = {instancePath:instancePath+"/refersTo/" + i0,schemaPath:"#/$defs/fieldNameInPart/else/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"},message:"must match pattern \""+"^[a-z][a-z0-9_]*$"+"\"",schema:"^[a-z][a-z0-9_]*$",parentSchema:schema174.else,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/refersTo/" + i0,schemaPath:"#/$defs/fieldNameInPart/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema174.else.type,parentSchema:schema174.else,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid0 = _errs11 === errors;
valid4 = _valid0;
}
if(!valid4){
const err10 = {instancePath:instancePath+"/refersTo/" + i0,schemaPath:"#/$defs/fieldNameInPart/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema174.if,parentSchema:schema174,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data1[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err11 = {instancePath:instancePath+"/refersTo",schemaPath:"#/properties/refersTo/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema178.properties.refersTo,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err12 = {instancePath:instancePath+"/refersTo",schemaPath:"#/properties/refersTo/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema178.properties.refersTo.type,parentSchema:schema178.properties.refersTo,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema178.type,parentSchema:schema178,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate135.errors = vErrors;
return errors === 0;
}
validate135.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate132(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate132.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "mode") || (key0 === "covers")) || (key0 === "outside")) || (key0 === "version")) || (key0 === "deleted")) || (key0 === "reversal"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema172,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.mode !== undefined){
let data0 = data.mode;
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data0 === "string"){
if(!pattern28.test(data0)){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs6 = errors;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema172.properties.mode.else.type,parentSchema:schema172.properties.mode.else,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(((data0 === "replace") || (data0 === "upsert")) || (data0 === "append"))){
const err4 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/else/enum",keyword:"enum",params:{allowedValues: schema172.properties.mode.else.enum},message:"must be equal to one of the allowed values",schema:schema172.properties.mode.else.enum,parentSchema:schema172.properties.mode.else,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
}
if(!valid1){
const err5 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema172.properties.mode.if,parentSchema:schema172.properties.mode,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.covers !== undefined){
if(!(validate133(data.covers, {instancePath:instancePath+"/covers",parentData:data,parentDataProperty:"covers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
errors = vErrors.length;
}
}
if(data.outside !== undefined){
let data2 = data.outside;
const _errs10 = errors;
let valid2 = true;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data2 === "string"){
if(!pattern28.test(data2)){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid1 = _errs11 === errors;
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
if(!_valid1){
const _errs13 = errors;
if(typeof data2 !== "string"){
const err8 = {instancePath:instancePath+"/outside",schemaPath:"#/properties/outside/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema172.properties.outside.else.type,parentSchema:schema172.properties.outside.else,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((data2 === "quarantine") || (data2 === "upsert"))){
const err9 = {instancePath:instancePath+"/outside",schemaPath:"#/properties/outside/else/enum",keyword:"enum",params:{allowedValues: schema172.properties.outside.else.enum},message:"must be equal to one of the allowed values",schema:schema172.properties.outside.else.enum,parentSchema:schema172.properties.outside.else,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid1 = _errs13 === errors;
valid2 = _valid1;
}
if(!valid2){
const err10 = {instancePath:instancePath+"/outside",schemaPath:"#/properties/outside/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema172.properties.outside.if,parentSchema:schema172.properties.outside,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.version !== undefined){
let data3 = data.version;
if(Array.isArray(data3)){
if(data3.length < 1){
const err11 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema172.properties.version,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 !== "string"){
const err12 = {instancePath:instancePath+"/version/" + i0,schemaPath:"#/properties/version/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema172.properties.version.items.type,parentSchema:schema172.properties.version.items,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const _errs19 = errors;
let valid6 = true;
const _errs20 = errors;
if(errors === _errs20){
if(typeof data4 === "string"){
if(!pattern28.test(data4)){
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var _valid2 = _errs20 === errors;
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
if(!_valid2){
const _errs22 = errors;
const _errs24 = errors;
const _errs25 = errors;
if(!(((((((((((data4 === "baseline") || (data4 === "counterpart")) || (data4 === "delta")) || (data4 === "delta_percent")) || (data4 === "field")) || (data4 === "raw")) || (data4 === "param")) || (data4 === "var")) || (data4 === "scope")) || (data4 === "lookups")) || (data4 === "invariants"))){
const err15 = {};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var valid7 = _errs25 === errors;
if(valid7){
const err16 = {instancePath:instancePath+"/version/" + i0,schemaPath:"#/$defs/fieldNameInPart/else/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema174.else.not,parentSchema:schema174.else,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
}
if(typeof data4 === "string"){
if(!pattern7.test(data4)){
const err17 = {instancePath:instancePath+"/version/" + i0,schemaPath:"#/$defs/fieldNameInPart/else/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"},message:"must match pattern \""+"^[a-z][a-z0-9_]*$"+"\"",schema:"^[a-z][a-z0-9_]*$",parentSchema:schema174.else,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/version/" + i0,schemaPath:"#/$defs/fieldNameInPart/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema174.else.type,parentSchema:schema174.else,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid2 = _errs22 === errors;
valid6 = _valid2;
}
if(!valid6){
const err19 = {instancePath:instancePath+"/version/" + i0,schemaPath:"#/$defs/fieldNameInPart/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema174.if,parentSchema:schema174,data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
let i1 = data3.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data3[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err20 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema172.properties.version,data:data3};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err21 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema172.properties.version.type,parentSchema:schema172.properties.version,data:data3};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.deleted !== undefined){
let data5 = data.deleted;
if(typeof data5 !== "string"){
const err22 = {instancePath:instancePath+"/deleted",schemaPath:"#/properties/deleted/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema172.properties.deleted.type,parentSchema:schema172.properties.deleted,data:data5};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.reversal !== undefined){
if(!(validate135(data.reversal, {instancePath:instancePath+"/reversal",parentData:data,parentDataProperty:"reversal",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema172.type,parentSchema:schema172,data};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate132.errors = vErrors;
return errors === 0;
}
validate132.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema180 = {"type":"object","propertyNames":{"enum":["format","delimiter","quote","encoding","header","footer","trailer","records"]},"properties":{"format":{"if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","enum":["csv","json","ndjson"]}}},"if":{"required":["format"],"properties":{"format":{"const":"csv"}}},"then":{"$ref":"#/$defs/csvParseInPart"},"else":{"if":{"required":["format"],"properties":{"format":{"const":"json"}}},"then":{"$ref":"#/$defs/jsonParseInPart"},"else":{"if":{"required":["format"],"properties":{"format":{"const":"ndjson"}}},"then":{"$ref":"#/$defs/ndjsonParseInPart"}}}};
const schema189 = {"type":"object","additionalProperties":false,"properties":{"format":{"if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","const":"json"}},"records":{"type":"string","default":"$"}}};
const schema190 = {"type":"object","additionalProperties":false,"properties":{"format":{"if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","const":"ndjson"}}}};
const schema181 = {"type":"object","additionalProperties":false,"properties":{"format":{"if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","const":"csv"}},"delimiter":{"default":",","if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","pattern":"^[^\\r\\n]{1,8}$","x-expected":"one to eight characters"}},"quote":{"default":"\"","if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","pattern":"^[^\\r\\n]$","x-expected":"one character"}},"encoding":{"default":"windows-1252","if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","enum":["utf-8","utf-16","utf-16le","utf-16be","windows-1250","windows-1251","windows-1252","windows-1253","windows-1254","windows-1257","iso-8859-1","iso-8859-2","iso-8859-15","cp437","cp850","cp852"]}},"header":{"$ref":"#/$defs/headerInPart"},"footer":{"default":0,"if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"integer","minimum":0,"maximum":1000,"x-expected":"a number of lines from 0 to 1000"}},"trailer":{"$ref":"#/$defs/trailerInPart","x-default":"none"}}};
const pattern85 = new RegExp("^[^\\r\\n]{1,8}$", "u");
const pattern87 = new RegExp("^[^\\r\\n]$", "u");
const schema182 = {"type":["string","object"],"if":{"type":"object"},"then":{"$ref":"#/$defs/headerPlaceInPart"},"else":{"$ref":"#/$defs/noHeaderInPart"},"x-default":"the first record"};
const schema185 = {"if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","const":"none"}};
const schema183 = {"type":"object","additionalProperties":false,"properties":{"skip":{"default":0,"if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"integer","minimum":0,"maximum":1000,"x-expected":"a number of lines from 0 to 1000"}},"rows":{"default":1,"if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"integer","minimum":1,"maximum":10,"x-expected":"a number of rows from 1 to 10"}},"names":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","$ref":"#/$defs/columnNameInPart"},"x-default":"the names of the header"}}};
const schema184 = {"type":"string"};

function validate141(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate141.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "skip") || (key0 === "rows")) || (key0 === "names"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema183,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.skip !== undefined){
let data0 = data.skip;
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data0 === "string"){
if(!pattern28.test(data0)){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs6 = errors;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err3 = {instancePath:instancePath+"/skip",schemaPath:"#/properties/skip/else/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema183.properties.skip.else.type,parentSchema:schema183.properties.skip.else,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data0 == "number"){
if(data0 > 1000 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/skip",schemaPath:"#/properties/skip/else/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema183.properties.skip.else,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/skip",schemaPath:"#/properties/skip/else/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema183.properties.skip.else,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
}
if(!valid1){
const err6 = {instancePath:instancePath+"/skip",schemaPath:"#/properties/skip/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema183.properties.skip.if,parentSchema:schema183.properties.skip,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.rows !== undefined){
let data1 = data.rows;
const _errs9 = errors;
let valid2 = true;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data1 === "string"){
if(!pattern28.test(data1)){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var _valid1 = _errs10 === errors;
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
if(!_valid1){
const _errs12 = errors;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err9 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/else/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema183.properties.rows.else.type,parentSchema:schema183.properties.rows.else,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data1 == "number"){
if(data1 > 10 || isNaN(data1)){
const err10 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/else/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10",schema:10,parentSchema:schema183.properties.rows.else,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err11 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/else/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema183.properties.rows.else,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var _valid1 = _errs12 === errors;
valid2 = _valid1;
}
if(!valid2){
const err12 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema183.properties.rows.if,parentSchema:schema183.properties.rows,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.names !== undefined){
let data2 = data.names;
if(Array.isArray(data2)){
if(data2.length < 1){
const err13 = {instancePath:instancePath+"/names",schemaPath:"#/properties/names/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema183.properties.names,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 !== "string"){
const err14 = {instancePath:instancePath+"/names/" + i0,schemaPath:"#/properties/names/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema183.properties.names.items.type,parentSchema:schema183.properties.names.items,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(typeof data3 !== "string"){
const err15 = {instancePath:instancePath+"/names/" + i0,schemaPath:"#/$defs/columnNameInPart/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema184.type,parentSchema:schema184,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
let i1 = data2.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data2[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err16 = {instancePath:instancePath+"/names",schemaPath:"#/properties/names/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema183.properties.names,data:data2};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err17 = {instancePath:instancePath+"/names",schemaPath:"#/properties/names/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema183.properties.names.type,parentSchema:schema183.properties.names,data:data2};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema183.type,parentSchema:schema183,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate141.errors = vErrors;
return errors === 0;
}
validate141.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate140(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate140.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema182.type},message:"must be string,object",schema:schema182.type,parentSchema:schema182,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
if(!(validate141(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "then";
}
else {
const _errs5 = errors;
const _errs7 = errors;
let valid2 = true;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data === "string"){
if(!pattern28.test(data)){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid1 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
if(!_valid1){
const _errs10 = errors;
if(typeof data !== "string"){
const err4 = {instancePath,schemaPath:"#/$defs/noHeaderInPart/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema185.else.type,parentSchema:schema185.else,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if("none" !== data){
const err5 = {instancePath,schemaPath:"#/$defs/noHeaderInPart/else/const",keyword:"const",params:{allowedValue: "none"},message:"must be equal to constant",schema:"none",parentSchema:schema185.else,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid1 = _errs10 === errors;
valid2 = _valid1;
}
if(!valid2){
const err6 = {instancePath,schemaPath:"#/$defs/noHeaderInPart/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema185.if,parentSchema:schema185,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err7 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema182.if,parentSchema:schema182,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate140.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate140.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema186 = {"type":"object","additionalProperties":false,"properties":{"startsWith":{"if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","pattern":"^[^\\r\\n]{1,64}$","x-expected":"a text of up to 64 characters on one line"}},"count":{"x-default":"the trailer does not say","if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"integer","minimum":1,"maximum":1000,"x-expected":"a position from 1 to 1000"}},"totals":{"type":"object","propertyNames":{"$ref":"#/$defs/fieldNameFixedInPart"},"additionalProperties":{"$ref":"#/$defs/trailerPositionInPart"},"default":{}}}};
const schema188 = {"if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"integer","minimum":1,"maximum":1000,"x-expected":"a position from 1 to 1000"}};
const pattern94 = new RegExp("^[^\\r\\n]{1,64}$", "u");

function validate144(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate144.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "startsWith") || (key0 === "count")) || (key0 === "totals"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema186,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.startsWith !== undefined){
let data0 = data.startsWith;
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data0 === "string"){
if(!pattern28.test(data0)){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs6 = errors;
if(typeof data0 === "string"){
if(!pattern94.test(data0)){
const err3 = {instancePath:instancePath+"/startsWith",schemaPath:"#/properties/startsWith/else/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]{1,64}$"},message:"must match pattern \""+"^[^\\r\\n]{1,64}$"+"\"",schema:"^[^\\r\\n]{1,64}$",parentSchema:schema186.properties.startsWith.else,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/startsWith",schemaPath:"#/properties/startsWith/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema186.properties.startsWith.else.type,parentSchema:schema186.properties.startsWith.else,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
}
if(!valid1){
const err5 = {instancePath:instancePath+"/startsWith",schemaPath:"#/properties/startsWith/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema186.properties.startsWith.if,parentSchema:schema186.properties.startsWith,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.count !== undefined){
let data1 = data.count;
const _errs9 = errors;
let valid2 = true;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data1 === "string"){
if(!pattern28.test(data1)){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid1 = _errs10 === errors;
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
if(!_valid1){
const _errs12 = errors;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err8 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/else/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema186.properties.count.else.type,parentSchema:schema186.properties.count.else,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data1 == "number"){
if(data1 > 1000 || isNaN(data1)){
const err9 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/else/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema186.properties.count.else,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err10 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/else/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema186.properties.count.else,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var _valid1 = _errs12 === errors;
valid2 = _valid1;
}
if(!valid2){
const err11 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema186.properties.count.if,parentSchema:schema186.properties.count,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.totals !== undefined){
let data2 = data.totals;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
const _errs16 = errors;
const _errs19 = errors;
const _errs20 = errors;
if(!(((((((((((key1 === "baseline") || (key1 === "counterpart")) || (key1 === "delta")) || (key1 === "delta_percent")) || (key1 === "field")) || (key1 === "raw")) || (key1 === "param")) || (key1 === "var")) || (key1 === "scope")) || (key1 === "lookups")) || (key1 === "invariants"))){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var valid5 = _errs20 === errors;
if(valid5){
const err13 = {instancePath:instancePath+"/totals",schemaPath:"#/$defs/fieldNameFixedInPart/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema152.not,parentSchema:schema152,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
if(typeof key1 === "string"){
if(!pattern7.test(key1)){
const err14 = {instancePath:instancePath+"/totals",schemaPath:"#/$defs/fieldNameFixedInPart/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"},message:"must match pattern \""+"^[a-z][a-z0-9_]*$"+"\"",schema:"^[a-z][a-z0-9_]*$",parentSchema:schema152,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/totals",schemaPath:"#/$defs/fieldNameFixedInPart/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema152.type,parentSchema:schema152,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var valid3 = _errs16 === errors;
if(!valid3){
const err16 = {instancePath:instancePath+"/totals",schemaPath:"#/properties/totals/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema186.properties.totals.propertyNames,parentSchema:schema186.properties.totals,data:data2};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
for(const key2 in data2){
let data3 = data2[key2];
const _errs24 = errors;
let valid8 = true;
const _errs25 = errors;
if(errors === _errs25){
if(typeof data3 === "string"){
if(!pattern28.test(data3)){
const err17 = {};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
var _valid2 = _errs25 === errors;
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
if(!_valid2){
const _errs27 = errors;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err19 = {instancePath:instancePath+"/totals/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/trailerPositionInPart/else/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema188.else.type,parentSchema:schema188.else,data:data3};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(typeof data3 == "number"){
if(data3 > 1000 || isNaN(data3)){
const err20 = {instancePath:instancePath+"/totals/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/trailerPositionInPart/else/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema188.else,data:data3};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err21 = {instancePath:instancePath+"/totals/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/trailerPositionInPart/else/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema188.else,data:data3};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
var _valid2 = _errs27 === errors;
valid8 = _valid2;
}
if(!valid8){
const err22 = {instancePath:instancePath+"/totals/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/trailerPositionInPart/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema188.if,parentSchema:schema188,data:data3};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/totals",schemaPath:"#/properties/totals/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema186.properties.totals.type,parentSchema:schema186.properties.totals,data:data2};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema186.type,parentSchema:schema186,data};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
validate144.errors = vErrors;
return errors === 0;
}
validate144.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate139(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate139.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "format") || (key0 === "delimiter")) || (key0 === "quote")) || (key0 === "encoding")) || (key0 === "header")) || (key0 === "footer")) || (key0 === "trailer"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema181,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.format !== undefined){
let data0 = data.format;
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data0 === "string"){
if(!pattern28.test(data0)){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs6 = errors;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema181.properties.format.else.type,parentSchema:schema181.properties.format.else,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if("csv" !== data0){
const err4 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/else/const",keyword:"const",params:{allowedValue: "csv"},message:"must be equal to constant",schema:"csv",parentSchema:schema181.properties.format.else,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
}
if(!valid1){
const err5 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema181.properties.format.if,parentSchema:schema181.properties.format,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.delimiter !== undefined){
let data1 = data.delimiter;
const _errs9 = errors;
let valid2 = true;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data1 === "string"){
if(!pattern28.test(data1)){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid1 = _errs10 === errors;
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
if(!_valid1){
const _errs12 = errors;
if(typeof data1 === "string"){
if(!pattern85.test(data1)){
const err8 = {instancePath:instancePath+"/delimiter",schemaPath:"#/properties/delimiter/else/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]{1,8}$"},message:"must match pattern \""+"^[^\\r\\n]{1,8}$"+"\"",schema:"^[^\\r\\n]{1,8}$",parentSchema:schema181.properties.delimiter.else,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/delimiter",schemaPath:"#/properties/delimiter/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema181.properties.delimiter.else.type,parentSchema:schema181.properties.delimiter.else,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid1 = _errs12 === errors;
valid2 = _valid1;
}
if(!valid2){
const err10 = {instancePath:instancePath+"/delimiter",schemaPath:"#/properties/delimiter/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema181.properties.delimiter.if,parentSchema:schema181.properties.delimiter,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.quote !== undefined){
let data2 = data.quote;
const _errs15 = errors;
let valid3 = true;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data2 === "string"){
if(!pattern28.test(data2)){
const err11 = {};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var _valid2 = _errs16 === errors;
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
if(!_valid2){
const _errs18 = errors;
if(typeof data2 === "string"){
if(!pattern87.test(data2)){
const err13 = {instancePath:instancePath+"/quote",schemaPath:"#/properties/quote/else/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]$"},message:"must match pattern \""+"^[^\\r\\n]$"+"\"",schema:"^[^\\r\\n]$",parentSchema:schema181.properties.quote.else,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/quote",schemaPath:"#/properties/quote/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema181.properties.quote.else.type,parentSchema:schema181.properties.quote.else,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid2 = _errs18 === errors;
valid3 = _valid2;
}
if(!valid3){
const err15 = {instancePath:instancePath+"/quote",schemaPath:"#/properties/quote/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema181.properties.quote.if,parentSchema:schema181.properties.quote,data:data2};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.encoding !== undefined){
let data3 = data.encoding;
const _errs21 = errors;
let valid4 = true;
const _errs22 = errors;
if(errors === _errs22){
if(typeof data3 === "string"){
if(!pattern28.test(data3)){
const err16 = {};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
var _valid3 = _errs22 === errors;
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
if(!_valid3){
const _errs24 = errors;
if(typeof data3 !== "string"){
const err18 = {instancePath:instancePath+"/encoding",schemaPath:"#/properties/encoding/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema181.properties.encoding.else.type,parentSchema:schema181.properties.encoding.else,data:data3};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!((((((((((((((((data3 === "utf-8") || (data3 === "utf-16")) || (data3 === "utf-16le")) || (data3 === "utf-16be")) || (data3 === "windows-1250")) || (data3 === "windows-1251")) || (data3 === "windows-1252")) || (data3 === "windows-1253")) || (data3 === "windows-1254")) || (data3 === "windows-1257")) || (data3 === "iso-8859-1")) || (data3 === "iso-8859-2")) || (data3 === "iso-8859-15")) || (data3 === "cp437")) || (data3 === "cp850")) || (data3 === "cp852"))){
const err19 = {instancePath:instancePath+"/encoding",schemaPath:"#/properties/encoding/else/enum",keyword:"enum",params:{allowedValues: schema181.properties.encoding.else.enum},message:"must be equal to one of the allowed values",schema:schema181.properties.encoding.else.enum,parentSchema:schema181.properties.encoding.else,data:data3};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid3 = _errs24 === errors;
valid4 = _valid3;
}
if(!valid4){
const err20 = {instancePath:instancePath+"/encoding",schemaPath:"#/properties/encoding/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema181.properties.encoding.if,parentSchema:schema181.properties.encoding,data:data3};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.header !== undefined){
if(!(validate140(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
errors = vErrors.length;
}
}
if(data.footer !== undefined){
let data5 = data.footer;
const _errs28 = errors;
let valid5 = true;
const _errs29 = errors;
if(errors === _errs29){
if(typeof data5 === "string"){
if(!pattern28.test(data5)){
const err21 = {};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
var _valid4 = _errs29 === errors;
errors = _errs28;
if(vErrors !== null){
if(_errs28){
vErrors.length = _errs28;
}
else {
vErrors = null;
}
}
if(!_valid4){
const _errs31 = errors;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
const err23 = {instancePath:instancePath+"/footer",schemaPath:"#/properties/footer/else/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema181.properties.footer.else.type,parentSchema:schema181.properties.footer.else,data:data5};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(typeof data5 == "number"){
if(data5 > 1000 || isNaN(data5)){
const err24 = {instancePath:instancePath+"/footer",schemaPath:"#/properties/footer/else/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema181.properties.footer.else,data:data5};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err25 = {instancePath:instancePath+"/footer",schemaPath:"#/properties/footer/else/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema181.properties.footer.else,data:data5};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
var _valid4 = _errs31 === errors;
valid5 = _valid4;
}
if(!valid5){
const err26 = {instancePath:instancePath+"/footer",schemaPath:"#/properties/footer/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema181.properties.footer.if,parentSchema:schema181.properties.footer,data:data5};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.trailer !== undefined){
if(!(validate144(data.trailer, {instancePath:instancePath+"/trailer",parentData:data,parentDataProperty:"trailer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
errors = vErrors.length;
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema181.type,parentSchema:schema181,data};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate139.errors = vErrors;
return errors === 0;
}
validate139.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate138(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate138.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.format === undefined) && (missing0 = "format")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.format !== undefined){
if("csv" !== data.format){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
if(!(validate139(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "then";
}
else {
const _errs5 = errors;
const _errs6 = errors;
let valid2 = true;
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.format === undefined) && (missing1 = "format")){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
if(data.format !== undefined){
if("json" !== data.format){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
}
var _valid1 = _errs7 === errors;
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "format") || (key0 === "records"))){
const err4 = {instancePath,schemaPath:"#/$defs/jsonParseInPart/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema189,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.format !== undefined){
let data2 = data.format;
const _errs14 = errors;
let valid6 = true;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data2 === "string"){
if(!pattern28.test(data2)){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid2 = _errs15 === errors;
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
if(!_valid2){
const _errs17 = errors;
if(typeof data2 !== "string"){
const err7 = {instancePath:instancePath+"/format",schemaPath:"#/$defs/jsonParseInPart/properties/format/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema189.properties.format.else.type,parentSchema:schema189.properties.format.else,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if("json" !== data2){
const err8 = {instancePath:instancePath+"/format",schemaPath:"#/$defs/jsonParseInPart/properties/format/else/const",keyword:"const",params:{allowedValue: "json"},message:"must be equal to constant",schema:"json",parentSchema:schema189.properties.format.else,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid2 = _errs17 === errors;
valid6 = _valid2;
}
if(!valid6){
const err9 = {instancePath:instancePath+"/format",schemaPath:"#/$defs/jsonParseInPart/properties/format/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema189.properties.format.if,parentSchema:schema189.properties.format,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.records !== undefined){
let data3 = data.records;
if(typeof data3 !== "string"){
const err10 = {instancePath:instancePath+"/records",schemaPath:"#/$defs/jsonParseInPart/properties/records/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema189.properties.records.type,parentSchema:schema189.properties.records,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/$defs/jsonParseInPart/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema189.type,parentSchema:schema189,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid1 = _errs9 === errors;
valid2 = _valid1;
if(valid2){
var props1 = true;
}
ifClause1 = "then";
}
else {
const _errs21 = errors;
const _errs22 = errors;
let valid7 = true;
const _errs23 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.format === undefined) && (missing2 = "format")){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
if(data.format !== undefined){
if("ndjson" !== data.format){
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
var _valid3 = _errs23 === errors;
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs25 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key1 in data){
if(!(key1 === "format")){
const err14 = {instancePath,schemaPath:"#/$defs/ndjsonParseInPart/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema190,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.format !== undefined){
let data5 = data.format;
const _errs30 = errors;
let valid11 = true;
const _errs31 = errors;
if(errors === _errs31){
if(typeof data5 === "string"){
if(!pattern28.test(data5)){
const err15 = {};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
var _valid4 = _errs31 === errors;
errors = _errs30;
if(vErrors !== null){
if(_errs30){
vErrors.length = _errs30;
}
else {
vErrors = null;
}
}
if(!_valid4){
const _errs33 = errors;
if(typeof data5 !== "string"){
const err17 = {instancePath:instancePath+"/format",schemaPath:"#/$defs/ndjsonParseInPart/properties/format/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema190.properties.format.else.type,parentSchema:schema190.properties.format.else,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if("ndjson" !== data5){
const err18 = {instancePath:instancePath+"/format",schemaPath:"#/$defs/ndjsonParseInPart/properties/format/else/const",keyword:"const",params:{allowedValue: "ndjson"},message:"must be equal to constant",schema:"ndjson",parentSchema:schema190.properties.format.else,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid4 = _errs33 === errors;
valid11 = _valid4;
}
if(!valid11){
const err19 = {instancePath:instancePath+"/format",schemaPath:"#/$defs/ndjsonParseInPart/properties/format/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema190.properties.format.if,parentSchema:schema190.properties.format,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/$defs/ndjsonParseInPart/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema190.type,parentSchema:schema190,data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid3 = _errs25 === errors;
valid7 = _valid3;
if(valid7){
var props2 = true;
}
}
if(!valid7){
const err21 = {instancePath,schemaPath:"#/else/else/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema180.else.else.if,parentSchema:schema180.else.else,data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid1 = _errs21 === errors;
valid2 = _valid1;
if(valid2){
if(props1 !== true && props2 !== undefined){
if(props2 === true){
props1 = true;
}
else {
props1 = props1 || {};
Object.assign(props1, props2);
}
}
}
ifClause1 = "else";
}
if(!valid2){
const err22 = {instancePath,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema",schema:schema180.else.if,parentSchema:schema180.else,data};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
}
ifClause0 = "else";
}
if(!valid0){
const err23 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema180.if,parentSchema:schema180,data};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key2 in data){
const _errs35 = errors;
if(!((((((((key2 === "format") || (key2 === "delimiter")) || (key2 === "quote")) || (key2 === "encoding")) || (key2 === "header")) || (key2 === "footer")) || (key2 === "trailer")) || (key2 === "records"))){
const err24 = {instancePath,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues: schema180.propertyNames.enum},message:"must be equal to one of the allowed values",schema:schema180.propertyNames.enum,parentSchema:schema180.propertyNames,data:key2,propertyName:key2};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var valid12 = _errs35 === errors;
if(!valid12){
const err25 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key2},message:"property name must be valid",schema:schema180.propertyNames,parentSchema:schema180,data};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(props0 !== true){
props0 = props0 || {};
props0.format = true;
}
if(data.format !== undefined){
let data6 = data.format;
const _errs37 = errors;
let valid14 = true;
const _errs38 = errors;
if(errors === _errs38){
if(typeof data6 === "string"){
if(!pattern28.test(data6)){
const err26 = {};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
var _valid5 = _errs38 === errors;
errors = _errs37;
if(vErrors !== null){
if(_errs37){
vErrors.length = _errs37;
}
else {
vErrors = null;
}
}
if(!_valid5){
const _errs40 = errors;
if(typeof data6 !== "string"){
const err28 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema180.properties.format.else.type,parentSchema:schema180.properties.format.else,data:data6};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(!(((data6 === "csv") || (data6 === "json")) || (data6 === "ndjson"))){
const err29 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/else/enum",keyword:"enum",params:{allowedValues: schema180.properties.format.else.enum},message:"must be equal to one of the allowed values",schema:schema180.properties.format.else.enum,parentSchema:schema180.properties.format.else,data:data6};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid5 = _errs40 === errors;
valid14 = _valid5;
}
if(!valid14){
const err30 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema180.properties.format.if,parentSchema:schema180.properties.format,data:data6};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema180.type,parentSchema:schema180,data};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
validate138.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate138.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema191 = {"type":"object","additionalProperties":false,"properties":{"since":{"x-default":"every delivery before the next map","if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","x-expected":"a day, as 2026-09-01"}},"fields":{"type":"object","propertyNames":{"$ref":"#/$defs/fieldNameFixedInPart"},"additionalProperties":{"$ref":"#/$defs/fieldSourceInPart"}}}};
const schema193 = {"type":["string","object"],"if":{"type":"object"},"then":{"propertyNames":{"enum":["from","crosswalk","asOf","format","timezone","decimal","group","value","expr","position"]},"if":{"required":["value"]},"then":{"$ref":"#/$defs/constantSourceInPart"},"else":{"if":{"required":["expr"]},"then":{"$ref":"#/$defs/expressionSourceInPart"},"else":{"if":{"required":["position"]},"then":{"$ref":"#/$defs/positionSourceInPart"},"else":{"if":{"required":["crosswalk"]},"then":{"$ref":"#/$defs/crosswalkSourceInPart"},"else":{"$ref":"#/$defs/columnSourceInPart"}}}}},"else":{"$ref":"#/$defs/columnNameInPart"}};
const schema196 = {"type":"object","additionalProperties":false,"properties":{"expr":{"type":"string"}}};
const schema194 = {"type":"object","additionalProperties":false,"properties":{"value":{"$ref":"#/$defs/literalInPart"}}};
const schema195 = {"type":["string","number","boolean"]};

function validate150(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate150.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "value")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema194,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.value !== undefined){
let data0 = data.value;
if(((typeof data0 !== "string") && (!(typeof data0 == "number"))) && (typeof data0 !== "boolean")){
const err1 = {instancePath:instancePath+"/value",schemaPath:"#/$defs/literalInPart/type",keyword:"type",params:{type: schema195.type},message:"must be string,number,boolean",schema:schema195.type,parentSchema:schema195,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema194.type,parentSchema:schema194,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate150.errors = vErrors;
return errors === 0;
}
validate150.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema197 = {"type":"object","additionalProperties":false,"properties":{"position":{"$ref":"#/$defs/positionInPart"}}};
const schema198 = {"type":"object","additionalProperties":false,"properties":{"within":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","$ref":"#/$defs/fieldNameInPart"}}}};

function validate153(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate153.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "within")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema198,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.within !== undefined){
let data0 = data.within;
if(Array.isArray(data0)){
if(data0.length < 1){
const err1 = {instancePath:instancePath+"/within",schemaPath:"#/properties/within/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema198.properties.within,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/within/" + i0,schemaPath:"#/properties/within/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema198.properties.within.items.type,parentSchema:schema198.properties.within.items,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const _errs6 = errors;
let valid4 = true;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data1 === "string"){
if(!pattern28.test(data1)){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid0 = _errs7 === errors;
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs9 = errors;
const _errs11 = errors;
const _errs12 = errors;
if(!(((((((((((data1 === "baseline") || (data1 === "counterpart")) || (data1 === "delta")) || (data1 === "delta_percent")) || (data1 === "field")) || (data1 === "raw")) || (data1 === "param")) || (data1 === "var")) || (data1 === "scope")) || (data1 === "lookups")) || (data1 === "invariants"))){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid5 = _errs12 === errors;
if(valid5){
const err6 = {instancePath:instancePath+"/within/" + i0,schemaPath:"#/$defs/fieldNameInPart/else/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema174.else.not,parentSchema:schema174.else,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
const err7 = {instancePath:instancePath+"/within/" + i0,schemaPath:"#/$defs/fieldNameInPart/else/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"},message:"must match pattern \""+"^[a-z][a-z0-9_]*$"+"\"",schema:"^[a-z][a-z0-9_]*$",parentSchema:schema174.else,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/within/" + i0,schemaPath:"#/$defs/fieldNameInPart/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema174.else.type,parentSchema:schema174.else,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid4 = _valid0;
}
if(!valid4){
const err9 = {instancePath:instancePath+"/within/" + i0,schemaPath:"#/$defs/fieldNameInPart/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema174.if,parentSchema:schema174,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data0[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err10 = {instancePath:instancePath+"/within",schemaPath:"#/properties/within/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema198.properties.within,data:data0};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err11 = {instancePath:instancePath+"/within",schemaPath:"#/properties/within/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema198.properties.within.type,parentSchema:schema198.properties.within,data:data0};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema198.type,parentSchema:schema198,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate153.errors = vErrors;
return errors === 0;
}
validate153.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate152(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate152.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "position")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema197,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.position !== undefined){
if(!(validate153(data.position, {instancePath:instancePath+"/position",parentData:data,parentDataProperty:"position",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema197.type,parentSchema:schema197,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate152.errors = vErrors;
return errors === 0;
}
validate152.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema200 = {"type":"object","additionalProperties":false,"properties":{"from":{"$ref":"#/$defs/keyColumnsInPart"},"crosswalk":{"$ref":"#/$defs/documentNameInPart"},"asOf":{"$ref":"#/$defs/fieldNameInPart","x-default":"the delivery date"}}};
const schema201 = {"type":["string","array"],"if":{"type":"array"},"then":{"$ref":"#/$defs/columnNamesInPart"},"else":{"$ref":"#/$defs/columnNameInPart"}};
const schema202 = {"type":"array","minItems":1,"items":{"$ref":"#/$defs/columnNameInPart"}};

function validate158(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate158.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema202,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/columnNameInPart/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema184.type,parentSchema:schema184,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema202.type,parentSchema:schema202,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate158.errors = vErrors;
return errors === 0;
}
validate158.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate157(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate157.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema201.type},message:"must be string,array",schema:schema201.type,parentSchema:schema201,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(!(Array.isArray(data))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
if(!(validate158(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
var items0 = true;
}
ifClause0 = "then";
}
else {
const _errs5 = errors;
if(typeof data !== "string"){
const err2 = {instancePath,schemaPath:"#/$defs/columnNameInPart/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema184.type,parentSchema:schema184,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema201.if,parentSchema:schema201,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate157.errors = vErrors;
evaluated0.items = items0;
return errors === 0;
}
validate157.evaluated = {"dynamicProps":false,"dynamicItems":true};


function validate156(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate156.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "from") || (key0 === "crosswalk")) || (key0 === "asOf"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema200,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.from !== undefined){
if(!(validate157(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
errors = vErrors.length;
}
}
if(data.crosswalk !== undefined){
let data1 = data.crosswalk;
const _errs5 = errors;
let valid2 = true;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(!pattern28.test(data1)){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs8 = errors;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err3 = {instancePath:instancePath+"/crosswalk",schemaPath:"#/$defs/documentNameInPart/else/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\"",schema:"^[a-z][a-z0-9-]*$",parentSchema:schema169.else,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/crosswalk",schemaPath:"#/$defs/documentNameInPart/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema169.else.type,parentSchema:schema169.else,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid2 = _valid0;
}
if(!valid2){
const err5 = {instancePath:instancePath+"/crosswalk",schemaPath:"#/$defs/documentNameInPart/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema169.if,parentSchema:schema169,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.asOf !== undefined){
let data2 = data.asOf;
const _errs12 = errors;
let valid4 = true;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data2 === "string"){
if(!pattern28.test(data2)){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid1 = _errs13 === errors;
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
if(!_valid1){
const _errs15 = errors;
const _errs17 = errors;
const _errs18 = errors;
if(!(((((((((((data2 === "baseline") || (data2 === "counterpart")) || (data2 === "delta")) || (data2 === "delta_percent")) || (data2 === "field")) || (data2 === "raw")) || (data2 === "param")) || (data2 === "var")) || (data2 === "scope")) || (data2 === "lookups")) || (data2 === "invariants"))){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid5 = _errs18 === errors;
if(valid5){
const err9 = {instancePath:instancePath+"/asOf",schemaPath:"#/$defs/fieldNameInPart/else/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema174.else.not,parentSchema:schema174.else,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
}
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
const err10 = {instancePath:instancePath+"/asOf",schemaPath:"#/$defs/fieldNameInPart/else/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"},message:"must match pattern \""+"^[a-z][a-z0-9_]*$"+"\"",schema:"^[a-z][a-z0-9_]*$",parentSchema:schema174.else,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/asOf",schemaPath:"#/$defs/fieldNameInPart/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema174.else.type,parentSchema:schema174.else,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid1 = _errs15 === errors;
valid4 = _valid1;
}
if(!valid4){
const err12 = {instancePath:instancePath+"/asOf",schemaPath:"#/$defs/fieldNameInPart/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema174.if,parentSchema:schema174,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema200.type,parentSchema:schema200,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate156.errors = vErrors;
return errors === 0;
}
validate156.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema207 = {"type":"object","additionalProperties":false,"properties":{"from":{"type":"string"},"format":{"type":"string","x-default":"ISO 8601"},"timezone":{"$ref":"#/$defs/timezoneInPart","x-default":"the time zone of the system"},"decimal":{"default":".","if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","enum":[".",","]}},"group":{"x-default":"none","if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","pattern":"^[^0-9\\r\\n]$","x-expected":"one character that is no digit"}}}};
const pattern114 = new RegExp("^[^0-9\\r\\n]$", "u");

function validate162(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate162.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "from") || (key0 === "format")) || (key0 === "timezone")) || (key0 === "decimal")) || (key0 === "group"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema207,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.from !== undefined){
let data0 = data.from;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema207.properties.from.type,parentSchema:schema207.properties.from,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.format !== undefined){
let data1 = data.format;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema207.properties.format.type,parentSchema:schema207.properties.format,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.timezone !== undefined){
let data2 = data.timezone;
const _errs8 = errors;
let valid2 = true;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data2 === "string"){
if(!pattern28.test(data2)){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid0 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs11 = errors;
if(typeof data2 === "string"){
if(!pattern61.test(data2)){
const err5 = {instancePath:instancePath+"/timezone",schemaPath:"#/$defs/timezoneInPart/else/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_+/-]*$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_+/-]*$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_+/-]*$",parentSchema:schema159.else,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/timezone",schemaPath:"#/$defs/timezoneInPart/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema159.else.type,parentSchema:schema159.else,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs11 === errors;
valid2 = _valid0;
}
if(!valid2){
const err7 = {instancePath:instancePath+"/timezone",schemaPath:"#/$defs/timezoneInPart/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema159.if,parentSchema:schema159,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.decimal !== undefined){
let data3 = data.decimal;
const _errs14 = errors;
let valid3 = true;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data3 === "string"){
if(!pattern28.test(data3)){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var _valid1 = _errs15 === errors;
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
if(!_valid1){
const _errs17 = errors;
if(typeof data3 !== "string"){
const err10 = {instancePath:instancePath+"/decimal",schemaPath:"#/properties/decimal/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema207.properties.decimal.else.type,parentSchema:schema207.properties.decimal.else,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((data3 === ".") || (data3 === ","))){
const err11 = {instancePath:instancePath+"/decimal",schemaPath:"#/properties/decimal/else/enum",keyword:"enum",params:{allowedValues: schema207.properties.decimal.else.enum},message:"must be equal to one of the allowed values",schema:schema207.properties.decimal.else.enum,parentSchema:schema207.properties.decimal.else,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid1 = _errs17 === errors;
valid3 = _valid1;
}
if(!valid3){
const err12 = {instancePath:instancePath+"/decimal",schemaPath:"#/properties/decimal/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema207.properties.decimal.if,parentSchema:schema207.properties.decimal,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.group !== undefined){
let data4 = data.group;
const _errs20 = errors;
let valid4 = true;
const _errs21 = errors;
if(errors === _errs21){
if(typeof data4 === "string"){
if(!pattern28.test(data4)){
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var _valid2 = _errs21 === errors;
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
if(!_valid2){
const _errs23 = errors;
if(typeof data4 === "string"){
if(!pattern114.test(data4)){
const err15 = {instancePath:instancePath+"/group",schemaPath:"#/properties/group/else/pattern",keyword:"pattern",params:{pattern: "^[^0-9\\r\\n]$"},message:"must match pattern \""+"^[^0-9\\r\\n]$"+"\"",schema:"^[^0-9\\r\\n]$",parentSchema:schema207.properties.group.else,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/group",schemaPath:"#/properties/group/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema207.properties.group.else.type,parentSchema:schema207.properties.group.else,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid2 = _errs23 === errors;
valid4 = _valid2;
}
if(!valid4){
const err17 = {instancePath:instancePath+"/group",schemaPath:"#/properties/group/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema207.properties.group.if,parentSchema:schema207.properties.group,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema207.type,parentSchema:schema207,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate162.errors = vErrors;
return errors === 0;
}
validate162.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate149(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate149.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema193.type},message:"must be string,object",schema:schema193.type,parentSchema:schema193,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
const _errs5 = errors;
let valid1 = true;
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.value === undefined) && (missing0 = "value")){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid1 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs7 = errors;
if(!(validate150(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
errors = vErrors.length;
}
var _valid1 = _errs7 === errors;
valid1 = _valid1;
if(valid1){
var props0 = true;
}
ifClause1 = "then";
}
else {
const _errs8 = errors;
const _errs9 = errors;
let valid2 = true;
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.expr === undefined) && (missing1 = "expr")){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid2 = _errs10 === errors;
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid2){
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "expr")){
const err4 = {instancePath,schemaPath:"#/$defs/expressionSourceInPart/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema196,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.expr !== undefined){
let data0 = data.expr;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/expr",schemaPath:"#/$defs/expressionSourceInPart/properties/expr/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema196.properties.expr.type,parentSchema:schema196.properties.expr,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/$defs/expressionSourceInPart/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema196.type,parentSchema:schema196,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid2 = _errs11 === errors;
valid2 = _valid2;
if(valid2){
var props1 = true;
}
ifClause2 = "then";
}
else {
const _errs17 = errors;
const _errs18 = errors;
let valid5 = true;
const _errs19 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.position === undefined) && (missing2 = "position")){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid3 = _errs19 === errors;
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
let ifClause3;
if(_valid3){
const _errs20 = errors;
if(!(validate152(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
errors = vErrors.length;
}
var _valid3 = _errs20 === errors;
valid5 = _valid3;
if(valid5){
var props2 = true;
}
ifClause3 = "then";
}
else {
const _errs21 = errors;
const _errs22 = errors;
let valid6 = true;
const _errs23 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.crosswalk === undefined) && (missing3 = "crosswalk")){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var _valid4 = _errs23 === errors;
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
let ifClause4;
if(_valid4){
const _errs24 = errors;
if(!(validate156(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
errors = vErrors.length;
}
var _valid4 = _errs24 === errors;
valid6 = _valid4;
if(valid6){
var props3 = true;
}
ifClause4 = "then";
}
else {
const _errs25 = errors;
if(!(validate162(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
errors = vErrors.length;
}
var _valid4 = _errs25 === errors;
valid6 = _valid4;
if(valid6){
if(props3 !== true){
props3 = true;
}
}
ifClause4 = "else";
}
if(!valid6){
const err9 = {instancePath,schemaPath:"#/then/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause4},message:"must match \""+ifClause4+"\" schema",schema:schema193.then.else.else.else.if,parentSchema:schema193.then.else.else.else,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid3 = _errs21 === errors;
valid5 = _valid3;
if(valid5){
if(props2 !== true && props3 !== undefined){
if(props3 === true){
props2 = true;
}
else {
props2 = props2 || {};
Object.assign(props2, props3);
}
}
}
ifClause3 = "else";
}
if(!valid5){
const err10 = {instancePath,schemaPath:"#/then/else/else/if",keyword:"if",params:{failingKeyword: ifClause3},message:"must match \""+ifClause3+"\" schema",schema:schema193.then.else.else.if,parentSchema:schema193.then.else.else,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid2 = _errs17 === errors;
valid2 = _valid2;
if(valid2){
if(props1 !== true && props2 !== undefined){
if(props2 === true){
props1 = true;
}
else {
props1 = props1 || {};
Object.assign(props1, props2);
}
}
}
ifClause2 = "else";
}
if(!valid2){
const err11 = {instancePath,schemaPath:"#/then/else/if",keyword:"if",params:{failingKeyword: ifClause2},message:"must match \""+ifClause2+"\" schema",schema:schema193.then.else.if,parentSchema:schema193.then.else,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid1 = _errs8 === errors;
valid1 = _valid1;
if(valid1){
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
}
ifClause1 = "else";
}
if(!valid1){
const err12 = {instancePath,schemaPath:"#/then/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema",schema:schema193.then.if,parentSchema:schema193.then,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key1 in data){
const _errs26 = errors;
if(!((((((((((key1 === "from") || (key1 === "crosswalk")) || (key1 === "asOf")) || (key1 === "format")) || (key1 === "timezone")) || (key1 === "decimal")) || (key1 === "group")) || (key1 === "value")) || (key1 === "expr")) || (key1 === "position"))){
const err13 = {instancePath,schemaPath:"#/then/propertyNames/enum",keyword:"enum",params:{allowedValues: schema193.then.propertyNames.enum},message:"must be equal to one of the allowed values",schema:schema193.then.propertyNames.enum,parentSchema:schema193.then.propertyNames,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var valid7 = _errs26 === errors;
if(!valid7){
const err14 = {instancePath,schemaPath:"#/then/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema193.then.propertyNames,parentSchema:schema193.then,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs27 = errors;
if(typeof data !== "string"){
const err15 = {instancePath,schemaPath:"#/$defs/columnNameInPart/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema184.type,parentSchema:schema184,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid0 = _errs27 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err16 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema193.if,parentSchema:schema193,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate149.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate149.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate148(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate148.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "since") || (key0 === "fields"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema191,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.since !== undefined){
let data0 = data.since;
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data0 === "string"){
if(!pattern28.test(data0)){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs6 = errors;
if(typeof data0 === "string"){
if(!pattern27.test(data0)){
const err3 = {instancePath:instancePath+"/since",schemaPath:"#/properties/since/else/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}$",parentSchema:schema191.properties.since.else,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/since",schemaPath:"#/properties/since/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema191.properties.since.else.type,parentSchema:schema191.properties.since.else,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
}
if(!valid1){
const err5 = {instancePath:instancePath+"/since",schemaPath:"#/properties/since/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema191.properties.since.if,parentSchema:schema191.properties.since,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.fields !== undefined){
let data1 = data.fields;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
const _errs10 = errors;
const _errs13 = errors;
const _errs14 = errors;
if(!(((((((((((key1 === "baseline") || (key1 === "counterpart")) || (key1 === "delta")) || (key1 === "delta_percent")) || (key1 === "field")) || (key1 === "raw")) || (key1 === "param")) || (key1 === "var")) || (key1 === "scope")) || (key1 === "lookups")) || (key1 === "invariants"))){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid4 = _errs14 === errors;
if(valid4){
const err7 = {instancePath:instancePath+"/fields",schemaPath:"#/$defs/fieldNameFixedInPart/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema152.not,parentSchema:schema152,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
if(typeof key1 === "string"){
if(!pattern7.test(key1)){
const err8 = {instancePath:instancePath+"/fields",schemaPath:"#/$defs/fieldNameFixedInPart/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"},message:"must match pattern \""+"^[a-z][a-z0-9_]*$"+"\"",schema:"^[a-z][a-z0-9_]*$",parentSchema:schema152,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/fields",schemaPath:"#/$defs/fieldNameFixedInPart/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema152.type,parentSchema:schema152,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var valid2 = _errs10 === errors;
if(!valid2){
const err10 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema191.properties.fields.propertyNames,parentSchema:schema191.properties.fields,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
for(const key2 in data1){
if(!(validate149(data1[key2], {instancePath:instancePath+"/fields/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data1,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema191.properties.fields.type,parentSchema:schema191.properties.fields,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema191.type,parentSchema:schema191,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate148.errors = vErrors;
return errors === 0;
}
validate148.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate129(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate129.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "description") || (key0 === "entity")) || (key0 === "fetch")) || (key0 === "delivery")) || (key0 === "parse")) || (key0 === "map"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema167,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.description !== undefined){
let data0 = data.description;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/description",schemaPath:"#/$defs/descriptionInPart/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema150.type,parentSchema:schema150,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.entity !== undefined){
let data1 = data.entity;
const _errs7 = errors;
let valid3 = true;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data1 === "string"){
if(!pattern28.test(data1)){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs10 = errors;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err4 = {instancePath:instancePath+"/entity",schemaPath:"#/$defs/documentNameInPart/else/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\"",schema:"^[a-z][a-z0-9-]*$",parentSchema:schema169.else,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/entity",schemaPath:"#/$defs/documentNameInPart/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema169.else.type,parentSchema:schema169.else,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs10 === errors;
valid3 = _valid0;
}
if(!valid3){
const err6 = {instancePath:instancePath+"/entity",schemaPath:"#/$defs/documentNameInPart/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema169.if,parentSchema:schema169,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.fetch !== undefined){
if(!(validate130(data.fetch, {instancePath:instancePath+"/fetch",parentData:data,parentDataProperty:"fetch",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
}
}
if(data.delivery !== undefined){
if(!(validate132(data.delivery, {instancePath:instancePath+"/delivery",parentData:data,parentDataProperty:"delivery",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
if(data.parse !== undefined){
if(!(validate138(data.parse, {instancePath:instancePath+"/parse",parentData:data,parentDataProperty:"parse",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
errors = vErrors.length;
}
}
if(data.map !== undefined){
let data5 = data.map;
if(Array.isArray(data5)){
if(data5.length < 1){
const err7 = {instancePath:instancePath+"/map",schemaPath:"#/properties/map/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema167.properties.map,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate148(data5[i0], {instancePath:instancePath+"/map/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/map",schemaPath:"#/properties/map/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema167.properties.map.type,parentSchema:schema167.properties.map,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema167.type,parentSchema:schema167,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate129.errors = vErrors;
return errors === 0;
}
validate129.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate118.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tieout === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tieout"},message:"must have required property '"+"tieout"+"'",schema:schema147.required,parentSchema:schema147,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.system === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "system"},message:"must have required property '"+"system"+"'",schema:schema147.required,parentSchema:schema147,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.template === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "template"},message:"must have required property '"+"template"+"'",schema:schema147.required,parentSchema:schema147,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema147.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema147,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.tieout !== undefined){
let data0 = data.tieout;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err4 = {instancePath:instancePath+"/tieout",schemaPath:"#/$defs/languageVersionFixedInPart/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema148.type,parentSchema:schema148,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(1 !== data0){
const err5 = {instancePath:instancePath+"/tieout",schemaPath:"#/$defs/languageVersionFixedInPart/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema148,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.system !== undefined){
let data1 = data.system;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err6 = {instancePath:instancePath+"/system",schemaPath:"#/$defs/documentNameFixedInPart/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\"",schema:"^[a-z][a-z0-9-]*$",parentSchema:schema149,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/system",schemaPath:"#/$defs/documentNameFixedInPart/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema149.type,parentSchema:schema149,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.description !== undefined){
let data2 = data.description;
if(typeof data2 !== "string"){
const err8 = {instancePath:instancePath+"/description",schemaPath:"#/$defs/descriptionInPart/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema150.type,parentSchema:schema150,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.template !== undefined){
let data3 = data.template;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err9 = {instancePath:instancePath+"/template",schemaPath:"#/$defs/documentNameFixedInPart/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\"",schema:"^[a-z][a-z0-9-]*$",parentSchema:schema149,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/template",schemaPath:"#/$defs/documentNameFixedInPart/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema149.type,parentSchema:schema149,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.with !== undefined){
let data4 = data.with;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
const _errs16 = errors;
const _errs19 = errors;
const _errs20 = errors;
if(!(((((((((((key1 === "baseline") || (key1 === "counterpart")) || (key1 === "delta")) || (key1 === "delta_percent")) || (key1 === "field")) || (key1 === "raw")) || (key1 === "param")) || (key1 === "var")) || (key1 === "scope")) || (key1 === "lookups")) || (key1 === "invariants"))){
const err11 = {};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var valid7 = _errs20 === errors;
if(valid7){
const err12 = {instancePath:instancePath+"/with",schemaPath:"#/$defs/fieldNameFixedInPart/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema152.not,parentSchema:schema152,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
if(typeof key1 === "string"){
if(!pattern7.test(key1)){
const err13 = {instancePath:instancePath+"/with",schemaPath:"#/$defs/fieldNameFixedInPart/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"},message:"must match pattern \""+"^[a-z][a-z0-9_]*$"+"\"",schema:"^[a-z][a-z0-9_]*$",parentSchema:schema152,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/with",schemaPath:"#/$defs/fieldNameFixedInPart/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema152.type,parentSchema:schema152,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var valid5 = _errs16 === errors;
if(!valid5){
const err15 = {instancePath:instancePath+"/with",schemaPath:"#/properties/with/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema147.properties.with.propertyNames,parentSchema:schema147.properties.with,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
for(const key2 in data4){
let data5 = data4[key2];
if((((typeof data5 !== "string") && (!(typeof data5 == "number"))) && (typeof data5 !== "boolean")) && (!(data5 && typeof data5 == "object" && !Array.isArray(data5)))){
const err16 = {instancePath:instancePath+"/with/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/parameterValueInPart/type",keyword:"type",params:{type: schema153.type},message:"must be string,number,boolean,object",schema:schema153.type,parentSchema:schema153,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/with",schemaPath:"#/properties/with/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema147.properties.with.type,parentSchema:schema147.properties.with,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.tags !== undefined){
let data6 = data.tags;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key3 in data6){
const _errs27 = errors;
const _errs30 = errors;
const _errs31 = errors;
if(!(((((((((((key3 === "baseline") || (key3 === "counterpart")) || (key3 === "delta")) || (key3 === "delta_percent")) || (key3 === "field")) || (key3 === "raw")) || (key3 === "param")) || (key3 === "var")) || (key3 === "scope")) || (key3 === "lookups")) || (key3 === "invariants"))){
const err18 = {};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var valid12 = _errs31 === errors;
if(valid12){
const err19 = {instancePath:instancePath+"/tags",schemaPath:"#/$defs/fieldNameFixedInPart/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema152.not,parentSchema:schema152,data:key3,propertyName:key3};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
else {
errors = _errs30;
if(vErrors !== null){
if(_errs30){
vErrors.length = _errs30;
}
else {
vErrors = null;
}
}
}
if(typeof key3 === "string"){
if(!pattern7.test(key3)){
const err20 = {instancePath:instancePath+"/tags",schemaPath:"#/$defs/fieldNameFixedInPart/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"},message:"must match pattern \""+"^[a-z][a-z0-9_]*$"+"\"",schema:"^[a-z][a-z0-9_]*$",parentSchema:schema152,data:key3,propertyName:key3};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/tags",schemaPath:"#/$defs/fieldNameFixedInPart/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema152.type,parentSchema:schema152,data:key3,propertyName:key3};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var valid10 = _errs27 === errors;
if(!valid10){
const err22 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid",schema:schema147.properties.tags.propertyNames,parentSchema:schema147.properties.tags,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
for(const key4 in data6){
let data7 = data6[key4];
if(typeof data7 !== "string"){
const err23 = {instancePath:instancePath+"/tags/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tags/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema147.properties.tags.additionalProperties.type,parentSchema:schema147.properties.tags.additionalProperties,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema147.properties.tags.type,parentSchema:schema147.properties.tags,data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.owner !== undefined){
if(!(validate119(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
}
if(data.formerly !== undefined){
if(!(validate121(data.formerly, {instancePath:instancePath+"/formerly",parentData:data,parentDataProperty:"formerly",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
}
if(data.role !== undefined){
let data10 = data.role;
const _errs38 = errors;
let valid14 = true;
const _errs39 = errors;
if(errors === _errs39){
if(typeof data10 === "string"){
if(!pattern28.test(data10)){
const err25 = {};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
var _valid0 = _errs39 === errors;
errors = _errs38;
if(vErrors !== null){
if(_errs38){
vErrors.length = _errs38;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs41 = errors;
if(typeof data10 !== "string"){
const err27 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema147.properties.role.else.type,parentSchema:schema147.properties.role.else,data:data10};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!(((((((((data10 === "pos") || (data10 === "erp")) || (data10 === "oms")) || (data10 === "wms")) || (data10 === "pms")) || (data10 === "channel-manager")) || (data10 === "tpm")) || (data10 === "edi-partner")) || (data10 === "other"))){
const err28 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/else/enum",keyword:"enum",params:{allowedValues: schema147.properties.role.else.enum},message:"must be equal to one of the allowed values",schema:schema147.properties.role.else.enum,parentSchema:schema147.properties.role.else,data:data10};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var _valid0 = _errs41 === errors;
valid14 = _valid0;
}
if(!valid14){
const err29 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema147.properties.role.if,parentSchema:schema147.properties.role,data:data10};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.timezone !== undefined){
let data11 = data.timezone;
const _errs45 = errors;
let valid16 = true;
const _errs46 = errors;
if(errors === _errs46){
if(typeof data11 === "string"){
if(!pattern28.test(data11)){
const err30 = {};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
var _valid1 = _errs46 === errors;
errors = _errs45;
if(vErrors !== null){
if(_errs45){
vErrors.length = _errs45;
}
else {
vErrors = null;
}
}
if(!_valid1){
const _errs48 = errors;
if(typeof data11 === "string"){
if(!pattern61.test(data11)){
const err32 = {instancePath:instancePath+"/timezone",schemaPath:"#/$defs/timezoneInPart/else/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_+/-]*$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_+/-]*$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_+/-]*$",parentSchema:schema159.else,data:data11};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/timezone",schemaPath:"#/$defs/timezoneInPart/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema159.else.type,parentSchema:schema159.else,data:data11};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var _valid1 = _errs48 === errors;
valid16 = _valid1;
}
if(!valid16){
const err34 = {instancePath:instancePath+"/timezone",schemaPath:"#/$defs/timezoneInPart/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema159.if,parentSchema:schema159,data:data11};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.connections !== undefined){
let data12 = data.connections;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key5 in data12){
const _errs52 = errors;
if(typeof key5 === "string"){
if(!pattern4.test(key5)){
const err35 = {instancePath:instancePath+"/connections",schemaPath:"#/$defs/documentNameFixedInPart/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\"",schema:"^[a-z][a-z0-9-]*$",parentSchema:schema149,data:key5,propertyName:key5};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/connections",schemaPath:"#/$defs/documentNameFixedInPart/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema149.type,parentSchema:schema149,data:key5,propertyName:key5};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
var valid17 = _errs52 === errors;
if(!valid17){
const err37 = {instancePath:instancePath+"/connections",schemaPath:"#/properties/connections/propertyNames",keyword:"propertyNames",params:{propertyName: key5},message:"property name must be valid",schema:schema147.properties.connections.propertyNames,parentSchema:schema147.properties.connections,data:data12};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
for(const key6 in data12){
if(!(validate123(data12[key6], {instancePath:instancePath+"/connections/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data12,parentDataProperty:key6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
}
}
else {
const err38 = {instancePath:instancePath+"/connections",schemaPath:"#/properties/connections/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema147.properties.connections.type,parentSchema:schema147.properties.connections,data:data12};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.feeds !== undefined){
let data14 = data.feeds;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key7 in data14){
const _errs59 = errors;
if(typeof key7 === "string"){
if(!pattern4.test(key7)){
const err39 = {instancePath:instancePath+"/feeds",schemaPath:"#/$defs/documentNameFixedInPart/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\"",schema:"^[a-z][a-z0-9-]*$",parentSchema:schema149,data:key7,propertyName:key7};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/feeds",schemaPath:"#/$defs/documentNameFixedInPart/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema149.type,parentSchema:schema149,data:key7,propertyName:key7};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
var valid20 = _errs59 === errors;
if(!valid20){
const err41 = {instancePath:instancePath+"/feeds",schemaPath:"#/properties/feeds/propertyNames",keyword:"propertyNames",params:{propertyName: key7},message:"property name must be valid",schema:schema147.properties.feeds.propertyNames,parentSchema:schema147.properties.feeds,data:data14};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
for(const key8 in data14){
if(!(validate129(data14[key8], {instancePath:instancePath+"/feeds/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data14,parentDataProperty:key8,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
}
else {
const err42 = {instancePath:instancePath+"/feeds",schemaPath:"#/properties/feeds/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema147.properties.feeds.type,parentSchema:schema147.properties.feeds,data:data14};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema147.type,parentSchema:schema147,data};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
validate118.errors = vErrors;
return errors === 0;
}
validate118.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema210 = {"type":"object","additionalProperties":false,"required":["tieout","system","connections","feeds"],"properties":{"tieout":{"$ref":"#/$defs/languageVersionFixed"},"system":{"$ref":"#/$defs/documentNameFixed"},"description":{"$ref":"#/$defs/description"},"template":{"$ref":"#/$defs/documentNameFixed","x-default":"none: it is written whole"},"with":{"type":"object","propertyNames":{"$ref":"#/$defs/fieldNameFixed"},"additionalProperties":{"$ref":"#/$defs/parameterValue"},"default":{}},"tags":{"type":"object","propertyNames":{"$ref":"#/$defs/fieldNameFixed"},"additionalProperties":{"type":"string"},"default":{}},"owner":{"$ref":"#/$defs/ownerFixed","x-default":"nobody"},"formerly":{"$ref":"#/$defs/formerlyFixed"},"role":{"default":"other","if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","enum":["pos","erp","oms","wms","pms","channel-manager","tpm","edi-partner","other"]}},"timezone":{"$ref":"#/$defs/timezone","default":"UTC"},"connections":{"type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/documentNameFixed"},"additionalProperties":{"$ref":"#/$defs/connection"}},"feeds":{"type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/documentNameFixed"},"additionalProperties":{"$ref":"#/$defs/feed"}}}};
const schema211 = {"type":"integer","const":1};
const schema212 = {"type":"string","pattern":"^[a-z][a-z0-9-]*$","x-expected":"a name of lower-case letters, digits and hyphens that begins with a letter"};
const schema213 = {"type":"string","x-default":"none"};
const schema215 = {"type":"string","pattern":"^[a-z][a-z0-9_]*$","not":{"enum":["baseline","counterpart","delta","delta_percent","field","raw","param","var","scope","lookups","invariants"],"x-expected":"an unreserved name"},"x-expected":"a name of lower-case letters, digits and underscores that begins with a letter"};
const schema216 = {"type":["string","number","boolean","object"]};
const schema222 = {"if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9_+/-]*$","x-expected":"an IANA time zone, such as Europe/London"}};
const schema218 = {"type":"object","additionalProperties":false,"required":["team"],"properties":{"team":{"$ref":"#/$defs/documentNameFixed"},"contact":{"type":"string","pattern":"[^ ]","x-expected":"an address or a name","x-default":"the contact of the team"}}};

function validate169(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate169.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.team === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "team"},message:"must have required property '"+"team"+"'",schema:schema218.required,parentSchema:schema218,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "team") || (key0 === "contact"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema218,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.team !== undefined){
let data0 = data.team;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err2 = {instancePath:instancePath+"/team",schemaPath:"#/$defs/documentNameFixed/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\"",schema:"^[a-z][a-z0-9-]*$",parentSchema:schema212,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/team",schemaPath:"#/$defs/documentNameFixed/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema212.type,parentSchema:schema212,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.contact !== undefined){
let data1 = data.contact;
if(typeof data1 === "string"){
if(!pattern6.test(data1)){
const err4 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/pattern",keyword:"pattern",params:{pattern: "[^ ]"},message:"must match pattern \""+"[^ ]"+"\"",schema:"[^ ]",parentSchema:schema218.properties.contact,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema218.properties.contact.type,parentSchema:schema218.properties.contact,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema218.type,parentSchema:schema218,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate169.errors = vErrors;
return errors === 0;
}
validate169.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema220 = {"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","$ref":"#/$defs/documentNameFixed"},"x-default":"it was never renamed"};

function validate171(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate171.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema220,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema220.items.type,parentSchema:schema220.items,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/documentNameFixed/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\"",schema:"^[a-z][a-z0-9-]*$",parentSchema:schema212,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/documentNameFixed/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema212.type,parentSchema:schema212,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err4 = {instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema220,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema220.type,parentSchema:schema220,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate171.errors = vErrors;
return errors === 0;
}
validate171.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema224 = {"type":"object","additionalProperties":false,"required":["plugin"],"properties":{"plugin":{"type":"string"},"options":{"type":"object","additionalProperties":{"$ref":"#/$defs/optionValue"},"default":{}}}};
const schema225 = {"type":["string","object"],"if":{"type":"object"},"then":{"$ref":"#/$defs/secretOption"},"else":{"$ref":"#/$defs/textOption"}};
const schema228 = {"type":"string"};
const schema226 = {"type":"object","additionalProperties":false,"required":["secret"],"properties":{"secret":{"$ref":"#/$defs/secretName"}}};
const schema227 = {"if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","x-expected":"the name of a secret: letters, digits and underscores","x-masked":true}};

function validate175(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate175.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.secret === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "secret"},message:"must have required property '"+"secret"+"'",schema:schema226.required,parentSchema:schema226,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "secret")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema226,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.secret !== undefined){
let data0 = data.secret;
const _errs4 = errors;
let valid2 = true;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data0 === "string"){
if(!pattern28.test(data0)){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs7 = errors;
if(typeof data0 === "string"){
if(!pattern64.test(data0)){
const err4 = {instancePath:instancePath+"/secret",schemaPath:"#/$defs/secretName/else/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema227.else,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/secret",schemaPath:"#/$defs/secretName/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema227.else.type,parentSchema:schema227.else,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid2 = _valid0;
}
if(!valid2){
const err6 = {instancePath:instancePath+"/secret",schemaPath:"#/$defs/secretName/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema227.if,parentSchema:schema227,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema226.type,parentSchema:schema226,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate175.errors = vErrors;
return errors === 0;
}
validate175.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate174(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate174.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema225.type},message:"must be string,object",schema:schema225.type,parentSchema:schema225,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
if(!(validate175(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "then";
}
else {
const _errs5 = errors;
if(typeof data !== "string"){
const err2 = {instancePath,schemaPath:"#/$defs/textOption/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema228.type,parentSchema:schema228,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema225.if,parentSchema:schema225,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate174.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate174.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate173(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate173.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.plugin === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "plugin"},message:"must have required property '"+"plugin"+"'",schema:schema224.required,parentSchema:schema224,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "plugin") || (key0 === "options"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema224,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.plugin !== undefined){
let data0 = data.plugin;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/plugin",schemaPath:"#/properties/plugin/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema224.properties.plugin.type,parentSchema:schema224.properties.plugin,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.options !== undefined){
let data1 = data.options;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(!(validate174(data1[key1], {instancePath:instancePath+"/options/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data1,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema224.properties.options.type,parentSchema:schema224.properties.options,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema224.type,parentSchema:schema224,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate173.errors = vErrors;
return errors === 0;
}
validate173.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema230 = {"type":"object","additionalProperties":false,"required":["entity","fetch","parse","map"],"properties":{"description":{"$ref":"#/$defs/description"},"entity":{"$ref":"#/$defs/documentName"},"fetch":{"$ref":"#/$defs/fetch"},"delivery":{"$ref":"#/$defs/delivery","x-default":"a delivery stands for its date, and a later one for the same date takes its place"},"parse":{"$ref":"#/$defs/parse"},"map":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/feedMap"}}}};
const schema232 = {"if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","pattern":"^[a-z][a-z0-9-]*$","x-expected":"a name of lower-case letters, digits and hyphens that begins with a letter"}};
const schema233 = {"type":"object","additionalProperties":false,"required":["connection","path"],"properties":{"connection":{"$ref":"#/$defs/documentName"},"path":{"type":"string"}}};

function validate180(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate180.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.connection === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "connection"},message:"must have required property '"+"connection"+"'",schema:schema233.required,parentSchema:schema233,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.path === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema233.required,parentSchema:schema233,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "connection") || (key0 === "path"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema233,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.connection !== undefined){
let data0 = data.connection;
const _errs4 = errors;
let valid2 = true;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data0 === "string"){
if(!pattern28.test(data0)){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs7 = errors;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err5 = {instancePath:instancePath+"/connection",schemaPath:"#/$defs/documentName/else/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\"",schema:"^[a-z][a-z0-9-]*$",parentSchema:schema232.else,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/connection",schemaPath:"#/$defs/documentName/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema232.else.type,parentSchema:schema232.else,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid2 = _valid0;
}
if(!valid2){
const err7 = {instancePath:instancePath+"/connection",schemaPath:"#/$defs/documentName/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema232.if,parentSchema:schema232,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.path !== undefined){
let data1 = data.path;
if(typeof data1 !== "string"){
const err8 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema233.properties.path.type,parentSchema:schema233.properties.path,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema233.type,parentSchema:schema233,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate180.errors = vErrors;
return errors === 0;
}
validate180.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema235 = {"type":"object","additionalProperties":false,"properties":{"mode":{"default":"replace","if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","enum":["replace","upsert","append"]}},"covers":{"$ref":"#/$defs/covers","x-default":"the delivery date"},"outside":{"default":"quarantine","if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","enum":["quarantine","upsert"]}},"version":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","$ref":"#/$defs/fieldName"},"x-default":"none"},"deleted":{"type":"string","x-default":"nothing is deleted"},"reversal":{"$ref":"#/$defs/reversal","x-default":"nothing is taken back"}}};
const schema237 = {"if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","pattern":"^[a-z][a-z0-9_]*$","not":{"enum":["baseline","counterpart","delta","delta_percent","field","raw","param","var","scope","lookups","invariants"],"x-expected":"an unreserved name"},"x-expected":"a name of lower-case letters, digits and underscores that begins with a letter"}};
const schema236 = {"type":"object","additionalProperties":false,"properties":{"field":{"$ref":"#/$defs/fieldName","x-default":"none: the records belong to the date of their delivery"},"by":{"type":["string","object"],"if":{"type":"object"},"then":{"$ref":"#/$defs/window"},"else":{"$ref":"#/$defs/coveredBy"},"default":"filename"}}};
const schema238 = {"type":"object","additionalProperties":false,"required":["from","to"],"properties":{"from":{"if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","pattern":"^-?[0-9]{1,4}d$","x-expected":"a number of days, such as 0d or 365d"}},"to":{"if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","pattern":"^-?[0-9]{1,4}d$","x-expected":"a number of days, such as 0d or 365d"}}}};
const schema239 = {"if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","enum":["filename","records","all"]}};

function validate183(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate183.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "field") || (key0 === "by"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema236,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.field !== undefined){
let data0 = data.field;
const _errs4 = errors;
let valid2 = true;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data0 === "string"){
if(!pattern28.test(data0)){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs7 = errors;
const _errs9 = errors;
const _errs10 = errors;
if(!(((((((((((data0 === "baseline") || (data0 === "counterpart")) || (data0 === "delta")) || (data0 === "delta_percent")) || (data0 === "field")) || (data0 === "raw")) || (data0 === "param")) || (data0 === "var")) || (data0 === "scope")) || (data0 === "lookups")) || (data0 === "invariants"))){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid3 = _errs10 === errors;
if(valid3){
const err4 = {instancePath:instancePath+"/field",schemaPath:"#/$defs/fieldName/else/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema237.else.not,parentSchema:schema237.else,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
const err5 = {instancePath:instancePath+"/field",schemaPath:"#/$defs/fieldName/else/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"},message:"must match pattern \""+"^[a-z][a-z0-9_]*$"+"\"",schema:"^[a-z][a-z0-9_]*$",parentSchema:schema237.else,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/field",schemaPath:"#/$defs/fieldName/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema237.else.type,parentSchema:schema237.else,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid2 = _valid0;
}
if(!valid2){
const err7 = {instancePath:instancePath+"/field",schemaPath:"#/$defs/fieldName/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema237.if,parentSchema:schema237,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.by !== undefined){
let data1 = data.by;
if((typeof data1 !== "string") && (!(data1 && typeof data1 == "object" && !Array.isArray(data1)))){
const err8 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: schema236.properties.by.type},message:"must be string,object",schema:schema236.properties.by.type,parentSchema:schema236.properties.by,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const _errs13 = errors;
let valid4 = true;
const _errs14 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid1 = _errs14 === errors;
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid1){
const _errs16 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.from === undefined){
const err10 = {instancePath:instancePath+"/by",schemaPath:"#/$defs/window/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema238.required,parentSchema:schema238,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data1.to === undefined){
const err11 = {instancePath:instancePath+"/by",schemaPath:"#/$defs/window/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'",schema:schema238.required,parentSchema:schema238,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key1 in data1){
if(!((key1 === "from") || (key1 === "to"))){
const err12 = {instancePath:instancePath+"/by",schemaPath:"#/$defs/window/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema238,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data1.from !== undefined){
let data2 = data1.from;
const _errs21 = errors;
let valid7 = true;
const _errs22 = errors;
if(errors === _errs22){
if(typeof data2 === "string"){
if(!pattern28.test(data2)){
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var _valid2 = _errs22 === errors;
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
if(!_valid2){
const _errs24 = errors;
if(typeof data2 === "string"){
if(!pattern74.test(data2)){
const err15 = {instancePath:instancePath+"/by/from",schemaPath:"#/$defs/window/properties/from/else/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]{1,4}d$"},message:"must match pattern \""+"^-?[0-9]{1,4}d$"+"\"",schema:"^-?[0-9]{1,4}d$",parentSchema:schema238.properties.from.else,data:data2};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/by/from",schemaPath:"#/$defs/window/properties/from/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema238.properties.from.else.type,parentSchema:schema238.properties.from.else,data:data2};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid2 = _errs24 === errors;
valid7 = _valid2;
}
if(!valid7){
const err17 = {instancePath:instancePath+"/by/from",schemaPath:"#/$defs/window/properties/from/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema238.properties.from.if,parentSchema:schema238.properties.from,data:data2};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data1.to !== undefined){
let data3 = data1.to;
const _errs27 = errors;
let valid8 = true;
const _errs28 = errors;
if(errors === _errs28){
if(typeof data3 === "string"){
if(!pattern28.test(data3)){
const err18 = {};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
var _valid3 = _errs28 === errors;
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = _errs27;
}
else {
vErrors = null;
}
}
if(!_valid3){
const _errs30 = errors;
if(typeof data3 === "string"){
if(!pattern74.test(data3)){
const err20 = {instancePath:instancePath+"/by/to",schemaPath:"#/$defs/window/properties/to/else/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]{1,4}d$"},message:"must match pattern \""+"^-?[0-9]{1,4}d$"+"\"",schema:"^-?[0-9]{1,4}d$",parentSchema:schema238.properties.to.else,data:data3};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/by/to",schemaPath:"#/$defs/window/properties/to/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema238.properties.to.else.type,parentSchema:schema238.properties.to.else,data:data3};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid3 = _errs30 === errors;
valid8 = _valid3;
}
if(!valid8){
const err22 = {instancePath:instancePath+"/by/to",schemaPath:"#/$defs/window/properties/to/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema238.properties.to.if,parentSchema:schema238.properties.to,data:data3};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/by",schemaPath:"#/$defs/window/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema238.type,parentSchema:schema238,data:data1};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid1 = _errs16 === errors;
valid4 = _valid1;
ifClause0 = "then";
}
else {
const _errs32 = errors;
const _errs34 = errors;
let valid10 = true;
const _errs35 = errors;
if(errors === _errs35){
if(typeof data1 === "string"){
if(!pattern28.test(data1)){
const err24 = {};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
var _valid4 = _errs35 === errors;
errors = _errs34;
if(vErrors !== null){
if(_errs34){
vErrors.length = _errs34;
}
else {
vErrors = null;
}
}
if(!_valid4){
const _errs37 = errors;
if(typeof data1 !== "string"){
const err26 = {instancePath:instancePath+"/by",schemaPath:"#/$defs/coveredBy/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema239.else.type,parentSchema:schema239.else,data:data1};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!(((data1 === "filename") || (data1 === "records")) || (data1 === "all"))){
const err27 = {instancePath:instancePath+"/by",schemaPath:"#/$defs/coveredBy/else/enum",keyword:"enum",params:{allowedValues: schema239.else.enum},message:"must be equal to one of the allowed values",schema:schema239.else.enum,parentSchema:schema239.else,data:data1};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var _valid4 = _errs37 === errors;
valid10 = _valid4;
}
if(!valid10){
const err28 = {instancePath:instancePath+"/by",schemaPath:"#/$defs/coveredBy/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema239.if,parentSchema:schema239,data:data1};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var _valid1 = _errs32 === errors;
valid4 = _valid1;
ifClause0 = "else";
}
if(!valid4){
const err29 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema236.properties.by.if,parentSchema:schema236.properties.by,data:data1};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema236.type,parentSchema:schema236,data};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
validate183.errors = vErrors;
return errors === 0;
}
validate183.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema241 = {"type":"object","additionalProperties":false,"required":["when","refersTo"],"properties":{"when":{"type":"string"},"refersTo":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","$ref":"#/$defs/fieldName"}}}};

function validate185(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate185.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.when === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "when"},message:"must have required property '"+"when"+"'",schema:schema241.required,parentSchema:schema241,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.refersTo === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "refersTo"},message:"must have required property '"+"refersTo"+"'",schema:schema241.required,parentSchema:schema241,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "when") || (key0 === "refersTo"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema241,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.when !== undefined){
let data0 = data.when;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema241.properties.when.type,parentSchema:schema241.properties.when,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.refersTo !== undefined){
let data1 = data.refersTo;
if(Array.isArray(data1)){
if(data1.length < 1){
const err4 = {instancePath:instancePath+"/refersTo",schemaPath:"#/properties/refersTo/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema241.properties.refersTo,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/refersTo/" + i0,schemaPath:"#/properties/refersTo/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema241.properties.refersTo.items.type,parentSchema:schema241.properties.refersTo.items,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const _errs8 = errors;
let valid4 = true;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data2 === "string"){
if(!pattern28.test(data2)){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid0 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs11 = errors;
const _errs13 = errors;
const _errs14 = errors;
if(!(((((((((((data2 === "baseline") || (data2 === "counterpart")) || (data2 === "delta")) || (data2 === "delta_percent")) || (data2 === "field")) || (data2 === "raw")) || (data2 === "param")) || (data2 === "var")) || (data2 === "scope")) || (data2 === "lookups")) || (data2 === "invariants"))){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid5 = _errs14 === errors;
if(valid5){
const err9 = {instancePath:instancePath+"/refersTo/" + i0,schemaPath:"#/$defs/fieldName/else/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema237.else.not,parentSchema:schema237.else,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
const err10 = {instancePath:instancePath+"/refersTo/" + i0,schemaPath:"#/$defs/fieldName/else/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"},message:"must match pattern \""+"^[a-z][a-z0-9_]*$"+"\"",schema:"^[a-z][a-z0-9_]*$",parentSchema:schema237.else,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/refersTo/" + i0,schemaPath:"#/$defs/fieldName/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema237.else.type,parentSchema:schema237.else,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid0 = _errs11 === errors;
valid4 = _valid0;
}
if(!valid4){
const err12 = {instancePath:instancePath+"/refersTo/" + i0,schemaPath:"#/$defs/fieldName/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema237.if,parentSchema:schema237,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data1[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err13 = {instancePath:instancePath+"/refersTo",schemaPath:"#/properties/refersTo/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema241.properties.refersTo,data:data1};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err14 = {instancePath:instancePath+"/refersTo",schemaPath:"#/properties/refersTo/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema241.properties.refersTo.type,parentSchema:schema241.properties.refersTo,data:data1};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema241.type,parentSchema:schema241,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate185.errors = vErrors;
return errors === 0;
}
validate185.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate182(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate182.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "mode") || (key0 === "covers")) || (key0 === "outside")) || (key0 === "version")) || (key0 === "deleted")) || (key0 === "reversal"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema235,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.mode !== undefined){
let data0 = data.mode;
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data0 === "string"){
if(!pattern28.test(data0)){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs6 = errors;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema235.properties.mode.else.type,parentSchema:schema235.properties.mode.else,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(((data0 === "replace") || (data0 === "upsert")) || (data0 === "append"))){
const err4 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/else/enum",keyword:"enum",params:{allowedValues: schema235.properties.mode.else.enum},message:"must be equal to one of the allowed values",schema:schema235.properties.mode.else.enum,parentSchema:schema235.properties.mode.else,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
}
if(!valid1){
const err5 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema235.properties.mode.if,parentSchema:schema235.properties.mode,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.covers !== undefined){
if(!(validate183(data.covers, {instancePath:instancePath+"/covers",parentData:data,parentDataProperty:"covers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
errors = vErrors.length;
}
}
if(data.outside !== undefined){
let data2 = data.outside;
const _errs10 = errors;
let valid2 = true;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data2 === "string"){
if(!pattern28.test(data2)){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid1 = _errs11 === errors;
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
if(!_valid1){
const _errs13 = errors;
if(typeof data2 !== "string"){
const err8 = {instancePath:instancePath+"/outside",schemaPath:"#/properties/outside/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema235.properties.outside.else.type,parentSchema:schema235.properties.outside.else,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((data2 === "quarantine") || (data2 === "upsert"))){
const err9 = {instancePath:instancePath+"/outside",schemaPath:"#/properties/outside/else/enum",keyword:"enum",params:{allowedValues: schema235.properties.outside.else.enum},message:"must be equal to one of the allowed values",schema:schema235.properties.outside.else.enum,parentSchema:schema235.properties.outside.else,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid1 = _errs13 === errors;
valid2 = _valid1;
}
if(!valid2){
const err10 = {instancePath:instancePath+"/outside",schemaPath:"#/properties/outside/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema235.properties.outside.if,parentSchema:schema235.properties.outside,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.version !== undefined){
let data3 = data.version;
if(Array.isArray(data3)){
if(data3.length < 1){
const err11 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema235.properties.version,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 !== "string"){
const err12 = {instancePath:instancePath+"/version/" + i0,schemaPath:"#/properties/version/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema235.properties.version.items.type,parentSchema:schema235.properties.version.items,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const _errs19 = errors;
let valid6 = true;
const _errs20 = errors;
if(errors === _errs20){
if(typeof data4 === "string"){
if(!pattern28.test(data4)){
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var _valid2 = _errs20 === errors;
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
if(!_valid2){
const _errs22 = errors;
const _errs24 = errors;
const _errs25 = errors;
if(!(((((((((((data4 === "baseline") || (data4 === "counterpart")) || (data4 === "delta")) || (data4 === "delta_percent")) || (data4 === "field")) || (data4 === "raw")) || (data4 === "param")) || (data4 === "var")) || (data4 === "scope")) || (data4 === "lookups")) || (data4 === "invariants"))){
const err15 = {};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var valid7 = _errs25 === errors;
if(valid7){
const err16 = {instancePath:instancePath+"/version/" + i0,schemaPath:"#/$defs/fieldName/else/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema237.else.not,parentSchema:schema237.else,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
}
if(typeof data4 === "string"){
if(!pattern7.test(data4)){
const err17 = {instancePath:instancePath+"/version/" + i0,schemaPath:"#/$defs/fieldName/else/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"},message:"must match pattern \""+"^[a-z][a-z0-9_]*$"+"\"",schema:"^[a-z][a-z0-9_]*$",parentSchema:schema237.else,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/version/" + i0,schemaPath:"#/$defs/fieldName/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema237.else.type,parentSchema:schema237.else,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid2 = _errs22 === errors;
valid6 = _valid2;
}
if(!valid6){
const err19 = {instancePath:instancePath+"/version/" + i0,schemaPath:"#/$defs/fieldName/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema237.if,parentSchema:schema237,data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
let i1 = data3.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data3[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err20 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema235.properties.version,data:data3};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err21 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema235.properties.version.type,parentSchema:schema235.properties.version,data:data3};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.deleted !== undefined){
let data5 = data.deleted;
if(typeof data5 !== "string"){
const err22 = {instancePath:instancePath+"/deleted",schemaPath:"#/properties/deleted/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema235.properties.deleted.type,parentSchema:schema235.properties.deleted,data:data5};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.reversal !== undefined){
if(!(validate185(data.reversal, {instancePath:instancePath+"/reversal",parentData:data,parentDataProperty:"reversal",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
errors = vErrors.length;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema235.type,parentSchema:schema235,data};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate182.errors = vErrors;
return errors === 0;
}
validate182.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema243 = {"type":"object","propertyNames":{"enum":["format","delimiter","quote","encoding","header","footer","trailer","records"]},"required":["format"],"properties":{"format":{"if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","enum":["csv","json","ndjson"]}}},"if":{"required":["format"],"properties":{"format":{"const":"csv"}}},"then":{"$ref":"#/$defs/csvParse"},"else":{"if":{"required":["format"],"properties":{"format":{"const":"json"}}},"then":{"$ref":"#/$defs/jsonParse"},"else":{"if":{"required":["format"],"properties":{"format":{"const":"ndjson"}}},"then":{"$ref":"#/$defs/ndjsonParse"}}}};
const schema252 = {"type":"object","additionalProperties":false,"required":["format"],"properties":{"format":{"if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","const":"json"}},"records":{"type":"string","default":"$"}}};
const schema253 = {"type":"object","additionalProperties":false,"required":["format"],"properties":{"format":{"if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","const":"ndjson"}}}};
const schema244 = {"type":"object","additionalProperties":false,"required":["format"],"properties":{"format":{"if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","const":"csv"}},"delimiter":{"default":",","if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","pattern":"^[^\\r\\n]{1,8}$","x-expected":"one to eight characters"}},"quote":{"default":"\"","if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","pattern":"^[^\\r\\n]$","x-expected":"one character"}},"encoding":{"default":"windows-1252","if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","enum":["utf-8","utf-16","utf-16le","utf-16be","windows-1250","windows-1251","windows-1252","windows-1253","windows-1254","windows-1257","iso-8859-1","iso-8859-2","iso-8859-15","cp437","cp850","cp852"]}},"header":{"$ref":"#/$defs/header"},"footer":{"default":0,"if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"integer","minimum":0,"maximum":1000,"x-expected":"a number of lines from 0 to 1000"}},"trailer":{"$ref":"#/$defs/trailer","x-default":"none"}}};
const schema245 = {"type":["string","object"],"if":{"type":"object"},"then":{"$ref":"#/$defs/headerPlace"},"else":{"$ref":"#/$defs/noHeader"},"x-default":"the first record"};
const schema248 = {"if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","const":"none"}};
const schema246 = {"type":"object","additionalProperties":false,"minProperties":1,"properties":{"skip":{"default":0,"if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"integer","minimum":0,"maximum":1000,"x-expected":"a number of lines from 0 to 1000"}},"rows":{"default":1,"if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"integer","minimum":1,"maximum":10,"x-expected":"a number of rows from 1 to 10"}},"names":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","$ref":"#/$defs/columnName"},"x-default":"the names of the header"}}};
const schema247 = {"type":"string"};

function validate191(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate191.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema246,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "skip") || (key0 === "rows")) || (key0 === "names"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema246,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.skip !== undefined){
let data0 = data.skip;
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data0 === "string"){
if(!pattern28.test(data0)){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs6 = errors;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err4 = {instancePath:instancePath+"/skip",schemaPath:"#/properties/skip/else/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema246.properties.skip.else.type,parentSchema:schema246.properties.skip.else,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data0 == "number"){
if(data0 > 1000 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/skip",schemaPath:"#/properties/skip/else/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema246.properties.skip.else,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err6 = {instancePath:instancePath+"/skip",schemaPath:"#/properties/skip/else/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema246.properties.skip.else,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
}
if(!valid1){
const err7 = {instancePath:instancePath+"/skip",schemaPath:"#/properties/skip/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema246.properties.skip.if,parentSchema:schema246.properties.skip,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.rows !== undefined){
let data1 = data.rows;
const _errs9 = errors;
let valid2 = true;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data1 === "string"){
if(!pattern28.test(data1)){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var _valid1 = _errs10 === errors;
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
if(!_valid1){
const _errs12 = errors;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err10 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/else/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema246.properties.rows.else.type,parentSchema:schema246.properties.rows.else,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data1 == "number"){
if(data1 > 10 || isNaN(data1)){
const err11 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/else/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10",schema:10,parentSchema:schema246.properties.rows.else,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err12 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/else/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema246.properties.rows.else,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var _valid1 = _errs12 === errors;
valid2 = _valid1;
}
if(!valid2){
const err13 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema246.properties.rows.if,parentSchema:schema246.properties.rows,data:data1};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.names !== undefined){
let data2 = data.names;
if(Array.isArray(data2)){
if(data2.length < 1){
const err14 = {instancePath:instancePath+"/names",schemaPath:"#/properties/names/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema246.properties.names,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 !== "string"){
const err15 = {instancePath:instancePath+"/names/" + i0,schemaPath:"#/properties/names/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema246.properties.names.items.type,parentSchema:schema246.properties.names.items,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data3 !== "string"){
const err16 = {instancePath:instancePath+"/names/" + i0,schemaPath:"#/$defs/columnName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema247.type,parentSchema:schema247,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
let i1 = data2.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data2[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err17 = {instancePath:instancePath+"/names",schemaPath:"#/properties/names/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema246.properties.names,data:data2};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err18 = {instancePath:instancePath+"/names",schemaPath:"#/properties/names/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema246.properties.names.type,parentSchema:schema246.properties.names,data:data2};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema246.type,parentSchema:schema246,data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate191.errors = vErrors;
return errors === 0;
}
validate191.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate190(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate190.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema245.type},message:"must be string,object",schema:schema245.type,parentSchema:schema245,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
if(!(validate191(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "then";
}
else {
const _errs5 = errors;
const _errs7 = errors;
let valid2 = true;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data === "string"){
if(!pattern28.test(data)){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid1 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
if(!_valid1){
const _errs10 = errors;
if(typeof data !== "string"){
const err4 = {instancePath,schemaPath:"#/$defs/noHeader/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema248.else.type,parentSchema:schema248.else,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if("none" !== data){
const err5 = {instancePath,schemaPath:"#/$defs/noHeader/else/const",keyword:"const",params:{allowedValue: "none"},message:"must be equal to constant",schema:"none",parentSchema:schema248.else,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid1 = _errs10 === errors;
valid2 = _valid1;
}
if(!valid2){
const err6 = {instancePath,schemaPath:"#/$defs/noHeader/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema248.if,parentSchema:schema248,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err7 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema245.if,parentSchema:schema245,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate190.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate190.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema249 = {"type":"object","additionalProperties":false,"required":["startsWith"],"properties":{"startsWith":{"if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","pattern":"^[^\\r\\n]{1,64}$","x-expected":"a text of up to 64 characters on one line"}},"count":{"x-default":"the trailer does not say","if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"integer","minimum":1,"maximum":1000,"x-expected":"a position from 1 to 1000"}},"totals":{"type":"object","propertyNames":{"$ref":"#/$defs/fieldNameFixed"},"additionalProperties":{"$ref":"#/$defs/trailerPosition"},"default":{}}}};
const schema251 = {"if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"integer","minimum":1,"maximum":1000,"x-expected":"a position from 1 to 1000"}};

function validate194(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate194.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.startsWith === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "startsWith"},message:"must have required property '"+"startsWith"+"'",schema:schema249.required,parentSchema:schema249,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "startsWith") || (key0 === "count")) || (key0 === "totals"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema249,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.startsWith !== undefined){
let data0 = data.startsWith;
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data0 === "string"){
if(!pattern28.test(data0)){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs6 = errors;
if(typeof data0 === "string"){
if(!pattern94.test(data0)){
const err4 = {instancePath:instancePath+"/startsWith",schemaPath:"#/properties/startsWith/else/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]{1,64}$"},message:"must match pattern \""+"^[^\\r\\n]{1,64}$"+"\"",schema:"^[^\\r\\n]{1,64}$",parentSchema:schema249.properties.startsWith.else,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/startsWith",schemaPath:"#/properties/startsWith/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema249.properties.startsWith.else.type,parentSchema:schema249.properties.startsWith.else,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
}
if(!valid1){
const err6 = {instancePath:instancePath+"/startsWith",schemaPath:"#/properties/startsWith/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema249.properties.startsWith.if,parentSchema:schema249.properties.startsWith,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.count !== undefined){
let data1 = data.count;
const _errs9 = errors;
let valid2 = true;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data1 === "string"){
if(!pattern28.test(data1)){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var _valid1 = _errs10 === errors;
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
if(!_valid1){
const _errs12 = errors;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err9 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/else/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema249.properties.count.else.type,parentSchema:schema249.properties.count.else,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data1 == "number"){
if(data1 > 1000 || isNaN(data1)){
const err10 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/else/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema249.properties.count.else,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err11 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/else/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema249.properties.count.else,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var _valid1 = _errs12 === errors;
valid2 = _valid1;
}
if(!valid2){
const err12 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema249.properties.count.if,parentSchema:schema249.properties.count,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.totals !== undefined){
let data2 = data.totals;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
const _errs16 = errors;
const _errs19 = errors;
const _errs20 = errors;
if(!(((((((((((key1 === "baseline") || (key1 === "counterpart")) || (key1 === "delta")) || (key1 === "delta_percent")) || (key1 === "field")) || (key1 === "raw")) || (key1 === "param")) || (key1 === "var")) || (key1 === "scope")) || (key1 === "lookups")) || (key1 === "invariants"))){
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var valid5 = _errs20 === errors;
if(valid5){
const err14 = {instancePath:instancePath+"/totals",schemaPath:"#/$defs/fieldNameFixed/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema215.not,parentSchema:schema215,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
if(typeof key1 === "string"){
if(!pattern7.test(key1)){
const err15 = {instancePath:instancePath+"/totals",schemaPath:"#/$defs/fieldNameFixed/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"},message:"must match pattern \""+"^[a-z][a-z0-9_]*$"+"\"",schema:"^[a-z][a-z0-9_]*$",parentSchema:schema215,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/totals",schemaPath:"#/$defs/fieldNameFixed/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema215.type,parentSchema:schema215,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var valid3 = _errs16 === errors;
if(!valid3){
const err17 = {instancePath:instancePath+"/totals",schemaPath:"#/properties/totals/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema249.properties.totals.propertyNames,parentSchema:schema249.properties.totals,data:data2};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
for(const key2 in data2){
let data3 = data2[key2];
const _errs24 = errors;
let valid8 = true;
const _errs25 = errors;
if(errors === _errs25){
if(typeof data3 === "string"){
if(!pattern28.test(data3)){
const err18 = {};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
var _valid2 = _errs25 === errors;
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
if(!_valid2){
const _errs27 = errors;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err20 = {instancePath:instancePath+"/totals/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/trailerPosition/else/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema251.else.type,parentSchema:schema251.else,data:data3};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(typeof data3 == "number"){
if(data3 > 1000 || isNaN(data3)){
const err21 = {instancePath:instancePath+"/totals/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/trailerPosition/else/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema251.else,data:data3};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err22 = {instancePath:instancePath+"/totals/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/trailerPosition/else/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema251.else,data:data3};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
var _valid2 = _errs27 === errors;
valid8 = _valid2;
}
if(!valid8){
const err23 = {instancePath:instancePath+"/totals/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/trailerPosition/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema251.if,parentSchema:schema251,data:data3};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/totals",schemaPath:"#/properties/totals/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema249.properties.totals.type,parentSchema:schema249.properties.totals,data:data2};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema249.type,parentSchema:schema249,data};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate194.errors = vErrors;
return errors === 0;
}
validate194.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate189(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate189.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.format === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "format"},message:"must have required property '"+"format"+"'",schema:schema244.required,parentSchema:schema244,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "format") || (key0 === "delimiter")) || (key0 === "quote")) || (key0 === "encoding")) || (key0 === "header")) || (key0 === "footer")) || (key0 === "trailer"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema244,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.format !== undefined){
let data0 = data.format;
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data0 === "string"){
if(!pattern28.test(data0)){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs6 = errors;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema244.properties.format.else.type,parentSchema:schema244.properties.format.else,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if("csv" !== data0){
const err5 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/else/const",keyword:"const",params:{allowedValue: "csv"},message:"must be equal to constant",schema:"csv",parentSchema:schema244.properties.format.else,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
}
if(!valid1){
const err6 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema244.properties.format.if,parentSchema:schema244.properties.format,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.delimiter !== undefined){
let data1 = data.delimiter;
const _errs9 = errors;
let valid2 = true;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data1 === "string"){
if(!pattern28.test(data1)){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var _valid1 = _errs10 === errors;
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
if(!_valid1){
const _errs12 = errors;
if(typeof data1 === "string"){
if(!pattern85.test(data1)){
const err9 = {instancePath:instancePath+"/delimiter",schemaPath:"#/properties/delimiter/else/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]{1,8}$"},message:"must match pattern \""+"^[^\\r\\n]{1,8}$"+"\"",schema:"^[^\\r\\n]{1,8}$",parentSchema:schema244.properties.delimiter.else,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/delimiter",schemaPath:"#/properties/delimiter/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema244.properties.delimiter.else.type,parentSchema:schema244.properties.delimiter.else,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid1 = _errs12 === errors;
valid2 = _valid1;
}
if(!valid2){
const err11 = {instancePath:instancePath+"/delimiter",schemaPath:"#/properties/delimiter/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema244.properties.delimiter.if,parentSchema:schema244.properties.delimiter,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.quote !== undefined){
let data2 = data.quote;
const _errs15 = errors;
let valid3 = true;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data2 === "string"){
if(!pattern28.test(data2)){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
var _valid2 = _errs16 === errors;
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
if(!_valid2){
const _errs18 = errors;
if(typeof data2 === "string"){
if(!pattern87.test(data2)){
const err14 = {instancePath:instancePath+"/quote",schemaPath:"#/properties/quote/else/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]$"},message:"must match pattern \""+"^[^\\r\\n]$"+"\"",schema:"^[^\\r\\n]$",parentSchema:schema244.properties.quote.else,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/quote",schemaPath:"#/properties/quote/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema244.properties.quote.else.type,parentSchema:schema244.properties.quote.else,data:data2};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid2 = _errs18 === errors;
valid3 = _valid2;
}
if(!valid3){
const err16 = {instancePath:instancePath+"/quote",schemaPath:"#/properties/quote/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema244.properties.quote.if,parentSchema:schema244.properties.quote,data:data2};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.encoding !== undefined){
let data3 = data.encoding;
const _errs21 = errors;
let valid4 = true;
const _errs22 = errors;
if(errors === _errs22){
if(typeof data3 === "string"){
if(!pattern28.test(data3)){
const err17 = {};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
var _valid3 = _errs22 === errors;
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
if(!_valid3){
const _errs24 = errors;
if(typeof data3 !== "string"){
const err19 = {instancePath:instancePath+"/encoding",schemaPath:"#/properties/encoding/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema244.properties.encoding.else.type,parentSchema:schema244.properties.encoding.else,data:data3};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!((((((((((((((((data3 === "utf-8") || (data3 === "utf-16")) || (data3 === "utf-16le")) || (data3 === "utf-16be")) || (data3 === "windows-1250")) || (data3 === "windows-1251")) || (data3 === "windows-1252")) || (data3 === "windows-1253")) || (data3 === "windows-1254")) || (data3 === "windows-1257")) || (data3 === "iso-8859-1")) || (data3 === "iso-8859-2")) || (data3 === "iso-8859-15")) || (data3 === "cp437")) || (data3 === "cp850")) || (data3 === "cp852"))){
const err20 = {instancePath:instancePath+"/encoding",schemaPath:"#/properties/encoding/else/enum",keyword:"enum",params:{allowedValues: schema244.properties.encoding.else.enum},message:"must be equal to one of the allowed values",schema:schema244.properties.encoding.else.enum,parentSchema:schema244.properties.encoding.else,data:data3};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid3 = _errs24 === errors;
valid4 = _valid3;
}
if(!valid4){
const err21 = {instancePath:instancePath+"/encoding",schemaPath:"#/properties/encoding/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema244.properties.encoding.if,parentSchema:schema244.properties.encoding,data:data3};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.header !== undefined){
if(!(validate190(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors);
errors = vErrors.length;
}
}
if(data.footer !== undefined){
let data5 = data.footer;
const _errs28 = errors;
let valid5 = true;
const _errs29 = errors;
if(errors === _errs29){
if(typeof data5 === "string"){
if(!pattern28.test(data5)){
const err22 = {};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
var _valid4 = _errs29 === errors;
errors = _errs28;
if(vErrors !== null){
if(_errs28){
vErrors.length = _errs28;
}
else {
vErrors = null;
}
}
if(!_valid4){
const _errs31 = errors;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
const err24 = {instancePath:instancePath+"/footer",schemaPath:"#/properties/footer/else/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema244.properties.footer.else.type,parentSchema:schema244.properties.footer.else,data:data5};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(typeof data5 == "number"){
if(data5 > 1000 || isNaN(data5)){
const err25 = {instancePath:instancePath+"/footer",schemaPath:"#/properties/footer/else/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema244.properties.footer.else,data:data5};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err26 = {instancePath:instancePath+"/footer",schemaPath:"#/properties/footer/else/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema244.properties.footer.else,data:data5};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
var _valid4 = _errs31 === errors;
valid5 = _valid4;
}
if(!valid5){
const err27 = {instancePath:instancePath+"/footer",schemaPath:"#/properties/footer/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema244.properties.footer.if,parentSchema:schema244.properties.footer,data:data5};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.trailer !== undefined){
if(!(validate194(data.trailer, {instancePath:instancePath+"/trailer",parentData:data,parentDataProperty:"trailer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
errors = vErrors.length;
}
}
}
else {
const err28 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema244.type,parentSchema:schema244,data};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
validate189.errors = vErrors;
return errors === 0;
}
validate189.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate188(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate188.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.format === undefined) && (missing0 = "format")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.format !== undefined){
if("csv" !== data.format){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
if(!(validate189(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "then";
}
else {
const _errs5 = errors;
const _errs6 = errors;
let valid2 = true;
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.format === undefined) && (missing1 = "format")){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
if(data.format !== undefined){
if("json" !== data.format){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
}
var _valid1 = _errs7 === errors;
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.format === undefined){
const err4 = {instancePath,schemaPath:"#/$defs/jsonParse/required",keyword:"required",params:{missingProperty: "format"},message:"must have required property '"+"format"+"'",schema:schema252.required,parentSchema:schema252,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "format") || (key0 === "records"))){
const err5 = {instancePath,schemaPath:"#/$defs/jsonParse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema252,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.format !== undefined){
let data2 = data.format;
const _errs14 = errors;
let valid6 = true;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data2 === "string"){
if(!pattern28.test(data2)){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid2 = _errs15 === errors;
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
if(!_valid2){
const _errs17 = errors;
if(typeof data2 !== "string"){
const err8 = {instancePath:instancePath+"/format",schemaPath:"#/$defs/jsonParse/properties/format/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema252.properties.format.else.type,parentSchema:schema252.properties.format.else,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if("json" !== data2){
const err9 = {instancePath:instancePath+"/format",schemaPath:"#/$defs/jsonParse/properties/format/else/const",keyword:"const",params:{allowedValue: "json"},message:"must be equal to constant",schema:"json",parentSchema:schema252.properties.format.else,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid2 = _errs17 === errors;
valid6 = _valid2;
}
if(!valid6){
const err10 = {instancePath:instancePath+"/format",schemaPath:"#/$defs/jsonParse/properties/format/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema252.properties.format.if,parentSchema:schema252.properties.format,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.records !== undefined){
let data3 = data.records;
if(typeof data3 !== "string"){
const err11 = {instancePath:instancePath+"/records",schemaPath:"#/$defs/jsonParse/properties/records/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema252.properties.records.type,parentSchema:schema252.properties.records,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/$defs/jsonParse/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema252.type,parentSchema:schema252,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid1 = _errs9 === errors;
valid2 = _valid1;
if(valid2){
var props1 = true;
}
ifClause1 = "then";
}
else {
const _errs21 = errors;
const _errs22 = errors;
let valid7 = true;
const _errs23 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.format === undefined) && (missing2 = "format")){
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
if(data.format !== undefined){
if("ndjson" !== data.format){
const err14 = {};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
}
var _valid3 = _errs23 === errors;
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs25 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.format === undefined){
const err15 = {instancePath,schemaPath:"#/$defs/ndjsonParse/required",keyword:"required",params:{missingProperty: "format"},message:"must have required property '"+"format"+"'",schema:schema253.required,parentSchema:schema253,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key1 in data){
if(!(key1 === "format")){
const err16 = {instancePath,schemaPath:"#/$defs/ndjsonParse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema253,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.format !== undefined){
let data5 = data.format;
const _errs30 = errors;
let valid11 = true;
const _errs31 = errors;
if(errors === _errs31){
if(typeof data5 === "string"){
if(!pattern28.test(data5)){
const err17 = {};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
var _valid4 = _errs31 === errors;
errors = _errs30;
if(vErrors !== null){
if(_errs30){
vErrors.length = _errs30;
}
else {
vErrors = null;
}
}
if(!_valid4){
const _errs33 = errors;
if(typeof data5 !== "string"){
const err19 = {instancePath:instancePath+"/format",schemaPath:"#/$defs/ndjsonParse/properties/format/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema253.properties.format.else.type,parentSchema:schema253.properties.format.else,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if("ndjson" !== data5){
const err20 = {instancePath:instancePath+"/format",schemaPath:"#/$defs/ndjsonParse/properties/format/else/const",keyword:"const",params:{allowedValue: "ndjson"},message:"must be equal to constant",schema:"ndjson",parentSchema:schema253.properties.format.else,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid4 = _errs33 === errors;
valid11 = _valid4;
}
if(!valid11){
const err21 = {instancePath:instancePath+"/format",schemaPath:"#/$defs/ndjsonParse/properties/format/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema253.properties.format.if,parentSchema:schema253.properties.format,data:data5};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/$defs/ndjsonParse/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema253.type,parentSchema:schema253,data};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid3 = _errs25 === errors;
valid7 = _valid3;
if(valid7){
var props2 = true;
}
}
if(!valid7){
const err23 = {instancePath,schemaPath:"#/else/else/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema243.else.else.if,parentSchema:schema243.else.else,data};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid1 = _errs21 === errors;
valid2 = _valid1;
if(valid2){
if(props1 !== true && props2 !== undefined){
if(props2 === true){
props1 = true;
}
else {
props1 = props1 || {};
Object.assign(props1, props2);
}
}
}
ifClause1 = "else";
}
if(!valid2){
const err24 = {instancePath,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema",schema:schema243.else.if,parentSchema:schema243.else,data};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
}
ifClause0 = "else";
}
if(!valid0){
const err25 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema243.if,parentSchema:schema243,data};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.format === undefined){
const err26 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "format"},message:"must have required property '"+"format"+"'",schema:schema243.required,parentSchema:schema243,data};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
for(const key2 in data){
const _errs35 = errors;
if(!((((((((key2 === "format") || (key2 === "delimiter")) || (key2 === "quote")) || (key2 === "encoding")) || (key2 === "header")) || (key2 === "footer")) || (key2 === "trailer")) || (key2 === "records"))){
const err27 = {instancePath,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues: schema243.propertyNames.enum},message:"must be equal to one of the allowed values",schema:schema243.propertyNames.enum,parentSchema:schema243.propertyNames,data:key2,propertyName:key2};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var valid12 = _errs35 === errors;
if(!valid12){
const err28 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key2},message:"property name must be valid",schema:schema243.propertyNames,parentSchema:schema243,data};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(props0 !== true){
props0 = props0 || {};
props0.format = true;
}
if(data.format !== undefined){
let data6 = data.format;
const _errs37 = errors;
let valid14 = true;
const _errs38 = errors;
if(errors === _errs38){
if(typeof data6 === "string"){
if(!pattern28.test(data6)){
const err29 = {};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
var _valid5 = _errs38 === errors;
errors = _errs37;
if(vErrors !== null){
if(_errs37){
vErrors.length = _errs37;
}
else {
vErrors = null;
}
}
if(!_valid5){
const _errs40 = errors;
if(typeof data6 !== "string"){
const err31 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema243.properties.format.else.type,parentSchema:schema243.properties.format.else,data:data6};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(!(((data6 === "csv") || (data6 === "json")) || (data6 === "ndjson"))){
const err32 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/else/enum",keyword:"enum",params:{allowedValues: schema243.properties.format.else.enum},message:"must be equal to one of the allowed values",schema:schema243.properties.format.else.enum,parentSchema:schema243.properties.format.else,data:data6};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var _valid5 = _errs40 === errors;
valid14 = _valid5;
}
if(!valid14){
const err33 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema243.properties.format.if,parentSchema:schema243.properties.format,data:data6};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema243.type,parentSchema:schema243,data};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
validate188.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate188.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema254 = {"type":"object","additionalProperties":false,"required":["fields"],"properties":{"since":{"x-default":"every delivery before the next map","if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","x-expected":"a day, as 2026-09-01"}},"fields":{"type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/fieldNameFixed"},"additionalProperties":{"$ref":"#/$defs/fieldSource"}}}};
const schema256 = {"type":["string","object"],"if":{"type":"object"},"then":{"propertyNames":{"enum":["from","crosswalk","asOf","format","timezone","decimal","group","value","expr","position"]},"if":{"required":["value"]},"then":{"$ref":"#/$defs/constantSource"},"else":{"if":{"required":["expr"]},"then":{"$ref":"#/$defs/expressionSource"},"else":{"if":{"required":["position"]},"then":{"$ref":"#/$defs/positionSource"},"else":{"if":{"required":["crosswalk"]},"then":{"$ref":"#/$defs/crosswalkSource"},"else":{"$ref":"#/$defs/columnSource"}}}}},"else":{"$ref":"#/$defs/columnName"}};
const schema259 = {"type":"object","additionalProperties":false,"required":["expr"],"properties":{"expr":{"type":"string"}}};
const schema257 = {"type":"object","additionalProperties":false,"required":["value"],"properties":{"value":{"$ref":"#/$defs/literal"}}};
const schema258 = {"type":["string","number","boolean"]};

function validate200(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate200.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema257.required,parentSchema:schema257,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "value")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema257,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.value !== undefined){
let data0 = data.value;
if(((typeof data0 !== "string") && (!(typeof data0 == "number"))) && (typeof data0 !== "boolean")){
const err2 = {instancePath:instancePath+"/value",schemaPath:"#/$defs/literal/type",keyword:"type",params:{type: schema258.type},message:"must be string,number,boolean",schema:schema258.type,parentSchema:schema258,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema257.type,parentSchema:schema257,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate200.errors = vErrors;
return errors === 0;
}
validate200.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema260 = {"type":"object","additionalProperties":false,"required":["position"],"properties":{"position":{"$ref":"#/$defs/position"}}};
const schema261 = {"type":"object","additionalProperties":false,"required":["within"],"properties":{"within":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","$ref":"#/$defs/fieldName"}}}};

function validate203(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate203.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.within === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "within"},message:"must have required property '"+"within"+"'",schema:schema261.required,parentSchema:schema261,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "within")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema261,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.within !== undefined){
let data0 = data.within;
if(Array.isArray(data0)){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/within",schemaPath:"#/properties/within/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema261.properties.within,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/within/" + i0,schemaPath:"#/properties/within/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema261.properties.within.items.type,parentSchema:schema261.properties.within.items,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const _errs6 = errors;
let valid4 = true;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data1 === "string"){
if(!pattern28.test(data1)){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid0 = _errs7 === errors;
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs9 = errors;
const _errs11 = errors;
const _errs12 = errors;
if(!(((((((((((data1 === "baseline") || (data1 === "counterpart")) || (data1 === "delta")) || (data1 === "delta_percent")) || (data1 === "field")) || (data1 === "raw")) || (data1 === "param")) || (data1 === "var")) || (data1 === "scope")) || (data1 === "lookups")) || (data1 === "invariants"))){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid5 = _errs12 === errors;
if(valid5){
const err7 = {instancePath:instancePath+"/within/" + i0,schemaPath:"#/$defs/fieldName/else/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema237.else.not,parentSchema:schema237.else,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
const err8 = {instancePath:instancePath+"/within/" + i0,schemaPath:"#/$defs/fieldName/else/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"},message:"must match pattern \""+"^[a-z][a-z0-9_]*$"+"\"",schema:"^[a-z][a-z0-9_]*$",parentSchema:schema237.else,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/within/" + i0,schemaPath:"#/$defs/fieldName/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema237.else.type,parentSchema:schema237.else,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid4 = _valid0;
}
if(!valid4){
const err10 = {instancePath:instancePath+"/within/" + i0,schemaPath:"#/$defs/fieldName/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema237.if,parentSchema:schema237,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data0[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err11 = {instancePath:instancePath+"/within",schemaPath:"#/properties/within/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema261.properties.within,data:data0};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err12 = {instancePath:instancePath+"/within",schemaPath:"#/properties/within/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema261.properties.within.type,parentSchema:schema261.properties.within,data:data0};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema261.type,parentSchema:schema261,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate203.errors = vErrors;
return errors === 0;
}
validate203.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate202(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate202.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.position === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "position"},message:"must have required property '"+"position"+"'",schema:schema260.required,parentSchema:schema260,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "position")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema260,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.position !== undefined){
if(!(validate203(data.position, {instancePath:instancePath+"/position",parentData:data,parentDataProperty:"position",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema260.type,parentSchema:schema260,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate202.errors = vErrors;
return errors === 0;
}
validate202.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema263 = {"type":"object","additionalProperties":false,"required":["from","crosswalk"],"properties":{"from":{"$ref":"#/$defs/keyColumns"},"crosswalk":{"$ref":"#/$defs/documentName"},"asOf":{"$ref":"#/$defs/fieldName","x-default":"the delivery date"}}};
const schema264 = {"type":["string","array"],"if":{"type":"array"},"then":{"$ref":"#/$defs/columnNames"},"else":{"$ref":"#/$defs/columnName"}};
const schema265 = {"type":"array","minItems":1,"items":{"$ref":"#/$defs/columnName"}};

function validate208(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate208.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema265,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/columnName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema247.type,parentSchema:schema247,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema265.type,parentSchema:schema265,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate208.errors = vErrors;
return errors === 0;
}
validate208.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate207(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate207.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema264.type},message:"must be string,array",schema:schema264.type,parentSchema:schema264,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(!(Array.isArray(data))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
if(!(validate208(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
var items0 = true;
}
ifClause0 = "then";
}
else {
const _errs5 = errors;
if(typeof data !== "string"){
const err2 = {instancePath,schemaPath:"#/$defs/columnName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema247.type,parentSchema:schema247,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema264.if,parentSchema:schema264,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate207.errors = vErrors;
evaluated0.items = items0;
return errors === 0;
}
validate207.evaluated = {"dynamicProps":false,"dynamicItems":true};


function validate206(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate206.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema263.required,parentSchema:schema263,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.crosswalk === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "crosswalk"},message:"must have required property '"+"crosswalk"+"'",schema:schema263.required,parentSchema:schema263,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "from") || (key0 === "crosswalk")) || (key0 === "asOf"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema263,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.from !== undefined){
if(!(validate207(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
errors = vErrors.length;
}
}
if(data.crosswalk !== undefined){
let data1 = data.crosswalk;
const _errs5 = errors;
let valid2 = true;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(!pattern28.test(data1)){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs8 = errors;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err5 = {instancePath:instancePath+"/crosswalk",schemaPath:"#/$defs/documentName/else/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\"",schema:"^[a-z][a-z0-9-]*$",parentSchema:schema232.else,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/crosswalk",schemaPath:"#/$defs/documentName/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema232.else.type,parentSchema:schema232.else,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid2 = _valid0;
}
if(!valid2){
const err7 = {instancePath:instancePath+"/crosswalk",schemaPath:"#/$defs/documentName/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema232.if,parentSchema:schema232,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.asOf !== undefined){
let data2 = data.asOf;
const _errs12 = errors;
let valid4 = true;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data2 === "string"){
if(!pattern28.test(data2)){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var _valid1 = _errs13 === errors;
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
if(!_valid1){
const _errs15 = errors;
const _errs17 = errors;
const _errs18 = errors;
if(!(((((((((((data2 === "baseline") || (data2 === "counterpart")) || (data2 === "delta")) || (data2 === "delta_percent")) || (data2 === "field")) || (data2 === "raw")) || (data2 === "param")) || (data2 === "var")) || (data2 === "scope")) || (data2 === "lookups")) || (data2 === "invariants"))){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var valid5 = _errs18 === errors;
if(valid5){
const err11 = {instancePath:instancePath+"/asOf",schemaPath:"#/$defs/fieldName/else/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema237.else.not,parentSchema:schema237.else,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
else {
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
}
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
const err12 = {instancePath:instancePath+"/asOf",schemaPath:"#/$defs/fieldName/else/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"},message:"must match pattern \""+"^[a-z][a-z0-9_]*$"+"\"",schema:"^[a-z][a-z0-9_]*$",parentSchema:schema237.else,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/asOf",schemaPath:"#/$defs/fieldName/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema237.else.type,parentSchema:schema237.else,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid1 = _errs15 === errors;
valid4 = _valid1;
}
if(!valid4){
const err14 = {instancePath:instancePath+"/asOf",schemaPath:"#/$defs/fieldName/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema237.if,parentSchema:schema237,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema263.type,parentSchema:schema263,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate206.errors = vErrors;
return errors === 0;
}
validate206.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema270 = {"type":"object","additionalProperties":false,"required":["from"],"properties":{"from":{"type":"string"},"format":{"type":"string","x-default":"ISO 8601"},"timezone":{"$ref":"#/$defs/timezone","x-default":"the time zone of the system"},"decimal":{"default":".","if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","enum":[".",","]}},"group":{"x-default":"none","if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","pattern":"^[^0-9\\r\\n]$","x-expected":"one character that is no digit"}}}};

function validate212(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate212.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema270.required,parentSchema:schema270,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "from") || (key0 === "format")) || (key0 === "timezone")) || (key0 === "decimal")) || (key0 === "group"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema270,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.from !== undefined){
let data0 = data.from;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema270.properties.from.type,parentSchema:schema270.properties.from,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.format !== undefined){
let data1 = data.format;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema270.properties.format.type,parentSchema:schema270.properties.format,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.timezone !== undefined){
let data2 = data.timezone;
const _errs8 = errors;
let valid2 = true;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data2 === "string"){
if(!pattern28.test(data2)){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid0 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs11 = errors;
if(typeof data2 === "string"){
if(!pattern61.test(data2)){
const err6 = {instancePath:instancePath+"/timezone",schemaPath:"#/$defs/timezone/else/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_+/-]*$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_+/-]*$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_+/-]*$",parentSchema:schema222.else,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/timezone",schemaPath:"#/$defs/timezone/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema222.else.type,parentSchema:schema222.else,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs11 === errors;
valid2 = _valid0;
}
if(!valid2){
const err8 = {instancePath:instancePath+"/timezone",schemaPath:"#/$defs/timezone/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema222.if,parentSchema:schema222,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.decimal !== undefined){
let data3 = data.decimal;
const _errs14 = errors;
let valid3 = true;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data3 === "string"){
if(!pattern28.test(data3)){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var _valid1 = _errs15 === errors;
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
if(!_valid1){
const _errs17 = errors;
if(typeof data3 !== "string"){
const err11 = {instancePath:instancePath+"/decimal",schemaPath:"#/properties/decimal/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema270.properties.decimal.else.type,parentSchema:schema270.properties.decimal.else,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!((data3 === ".") || (data3 === ","))){
const err12 = {instancePath:instancePath+"/decimal",schemaPath:"#/properties/decimal/else/enum",keyword:"enum",params:{allowedValues: schema270.properties.decimal.else.enum},message:"must be equal to one of the allowed values",schema:schema270.properties.decimal.else.enum,parentSchema:schema270.properties.decimal.else,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid1 = _errs17 === errors;
valid3 = _valid1;
}
if(!valid3){
const err13 = {instancePath:instancePath+"/decimal",schemaPath:"#/properties/decimal/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema270.properties.decimal.if,parentSchema:schema270.properties.decimal,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.group !== undefined){
let data4 = data.group;
const _errs20 = errors;
let valid4 = true;
const _errs21 = errors;
if(errors === _errs21){
if(typeof data4 === "string"){
if(!pattern28.test(data4)){
const err14 = {};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
var _valid2 = _errs21 === errors;
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
if(!_valid2){
const _errs23 = errors;
if(typeof data4 === "string"){
if(!pattern114.test(data4)){
const err16 = {instancePath:instancePath+"/group",schemaPath:"#/properties/group/else/pattern",keyword:"pattern",params:{pattern: "^[^0-9\\r\\n]$"},message:"must match pattern \""+"^[^0-9\\r\\n]$"+"\"",schema:"^[^0-9\\r\\n]$",parentSchema:schema270.properties.group.else,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/group",schemaPath:"#/properties/group/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema270.properties.group.else.type,parentSchema:schema270.properties.group.else,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid2 = _errs23 === errors;
valid4 = _valid2;
}
if(!valid4){
const err18 = {instancePath:instancePath+"/group",schemaPath:"#/properties/group/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema270.properties.group.if,parentSchema:schema270.properties.group,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema270.type,parentSchema:schema270,data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate212.errors = vErrors;
return errors === 0;
}
validate212.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate199(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate199.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema256.type},message:"must be string,object",schema:schema256.type,parentSchema:schema256,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
const _errs5 = errors;
let valid1 = true;
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.value === undefined) && (missing0 = "value")){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid1 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs7 = errors;
if(!(validate200(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
errors = vErrors.length;
}
var _valid1 = _errs7 === errors;
valid1 = _valid1;
if(valid1){
var props0 = true;
}
ifClause1 = "then";
}
else {
const _errs8 = errors;
const _errs9 = errors;
let valid2 = true;
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.expr === undefined) && (missing1 = "expr")){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid2 = _errs10 === errors;
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid2){
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.expr === undefined){
const err4 = {instancePath,schemaPath:"#/$defs/expressionSource/required",keyword:"required",params:{missingProperty: "expr"},message:"must have required property '"+"expr"+"'",schema:schema259.required,parentSchema:schema259,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "expr")){
const err5 = {instancePath,schemaPath:"#/$defs/expressionSource/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema259,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.expr !== undefined){
let data0 = data.expr;
if(typeof data0 !== "string"){
const err6 = {instancePath:instancePath+"/expr",schemaPath:"#/$defs/expressionSource/properties/expr/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema259.properties.expr.type,parentSchema:schema259.properties.expr,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/$defs/expressionSource/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema259.type,parentSchema:schema259,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid2 = _errs11 === errors;
valid2 = _valid2;
if(valid2){
var props1 = true;
}
ifClause2 = "then";
}
else {
const _errs17 = errors;
const _errs18 = errors;
let valid5 = true;
const _errs19 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.position === undefined) && (missing2 = "position")){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var _valid3 = _errs19 === errors;
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
let ifClause3;
if(_valid3){
const _errs20 = errors;
if(!(validate202(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
var _valid3 = _errs20 === errors;
valid5 = _valid3;
if(valid5){
var props2 = true;
}
ifClause3 = "then";
}
else {
const _errs21 = errors;
const _errs22 = errors;
let valid6 = true;
const _errs23 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.crosswalk === undefined) && (missing3 = "crosswalk")){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var _valid4 = _errs23 === errors;
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
let ifClause4;
if(_valid4){
const _errs24 = errors;
if(!(validate206(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors);
errors = vErrors.length;
}
var _valid4 = _errs24 === errors;
valid6 = _valid4;
if(valid6){
var props3 = true;
}
ifClause4 = "then";
}
else {
const _errs25 = errors;
if(!(validate212(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
errors = vErrors.length;
}
var _valid4 = _errs25 === errors;
valid6 = _valid4;
if(valid6){
if(props3 !== true){
props3 = true;
}
}
ifClause4 = "else";
}
if(!valid6){
const err10 = {instancePath,schemaPath:"#/then/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause4},message:"must match \""+ifClause4+"\" schema",schema:schema256.then.else.else.else.if,parentSchema:schema256.then.else.else.else,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid3 = _errs21 === errors;
valid5 = _valid3;
if(valid5){
if(props2 !== true && props3 !== undefined){
if(props3 === true){
props2 = true;
}
else {
props2 = props2 || {};
Object.assign(props2, props3);
}
}
}
ifClause3 = "else";
}
if(!valid5){
const err11 = {instancePath,schemaPath:"#/then/else/else/if",keyword:"if",params:{failingKeyword: ifClause3},message:"must match \""+ifClause3+"\" schema",schema:schema256.then.else.else.if,parentSchema:schema256.then.else.else,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid2 = _errs17 === errors;
valid2 = _valid2;
if(valid2){
if(props1 !== true && props2 !== undefined){
if(props2 === true){
props1 = true;
}
else {
props1 = props1 || {};
Object.assign(props1, props2);
}
}
}
ifClause2 = "else";
}
if(!valid2){
const err12 = {instancePath,schemaPath:"#/then/else/if",keyword:"if",params:{failingKeyword: ifClause2},message:"must match \""+ifClause2+"\" schema",schema:schema256.then.else.if,parentSchema:schema256.then.else,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid1 = _errs8 === errors;
valid1 = _valid1;
if(valid1){
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
}
ifClause1 = "else";
}
if(!valid1){
const err13 = {instancePath,schemaPath:"#/then/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema",schema:schema256.then.if,parentSchema:schema256.then,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key1 in data){
const _errs26 = errors;
if(!((((((((((key1 === "from") || (key1 === "crosswalk")) || (key1 === "asOf")) || (key1 === "format")) || (key1 === "timezone")) || (key1 === "decimal")) || (key1 === "group")) || (key1 === "value")) || (key1 === "expr")) || (key1 === "position"))){
const err14 = {instancePath,schemaPath:"#/then/propertyNames/enum",keyword:"enum",params:{allowedValues: schema256.then.propertyNames.enum},message:"must be equal to one of the allowed values",schema:schema256.then.propertyNames.enum,parentSchema:schema256.then.propertyNames,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var valid7 = _errs26 === errors;
if(!valid7){
const err15 = {instancePath,schemaPath:"#/then/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema256.then.propertyNames,parentSchema:schema256.then,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs27 = errors;
if(typeof data !== "string"){
const err16 = {instancePath,schemaPath:"#/$defs/columnName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema247.type,parentSchema:schema247,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid0 = _errs27 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err17 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema256.if,parentSchema:schema256,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate199.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate199.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate198(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate198.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fields === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fields"},message:"must have required property '"+"fields"+"'",schema:schema254.required,parentSchema:schema254,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "since") || (key0 === "fields"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema254,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.since !== undefined){
let data0 = data.since;
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data0 === "string"){
if(!pattern28.test(data0)){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs6 = errors;
if(typeof data0 === "string"){
if(!pattern27.test(data0)){
const err4 = {instancePath:instancePath+"/since",schemaPath:"#/properties/since/else/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}$",parentSchema:schema254.properties.since.else,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/since",schemaPath:"#/properties/since/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema254.properties.since.else.type,parentSchema:schema254.properties.since.else,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
}
if(!valid1){
const err6 = {instancePath:instancePath+"/since",schemaPath:"#/properties/since/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema254.properties.since.if,parentSchema:schema254.properties.since,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.fields !== undefined){
let data1 = data.fields;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length < 1){
const err7 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema254.properties.fields,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 in data1){
const _errs10 = errors;
const _errs13 = errors;
const _errs14 = errors;
if(!(((((((((((key1 === "baseline") || (key1 === "counterpart")) || (key1 === "delta")) || (key1 === "delta_percent")) || (key1 === "field")) || (key1 === "raw")) || (key1 === "param")) || (key1 === "var")) || (key1 === "scope")) || (key1 === "lookups")) || (key1 === "invariants"))){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid4 = _errs14 === errors;
if(valid4){
const err9 = {instancePath:instancePath+"/fields",schemaPath:"#/$defs/fieldNameFixed/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema215.not,parentSchema:schema215,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
if(typeof key1 === "string"){
if(!pattern7.test(key1)){
const err10 = {instancePath:instancePath+"/fields",schemaPath:"#/$defs/fieldNameFixed/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"},message:"must match pattern \""+"^[a-z][a-z0-9_]*$"+"\"",schema:"^[a-z][a-z0-9_]*$",parentSchema:schema215,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/fields",schemaPath:"#/$defs/fieldNameFixed/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema215.type,parentSchema:schema215,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var valid2 = _errs10 === errors;
if(!valid2){
const err12 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema254.properties.fields.propertyNames,parentSchema:schema254.properties.fields,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
for(const key2 in data1){
if(!(validate199(data1[key2], {instancePath:instancePath+"/fields/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data1,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema254.properties.fields.type,parentSchema:schema254.properties.fields,data:data1};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema254.type,parentSchema:schema254,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate198.errors = vErrors;
return errors === 0;
}
validate198.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate179(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate179.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.entity === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "entity"},message:"must have required property '"+"entity"+"'",schema:schema230.required,parentSchema:schema230,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.fetch === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fetch"},message:"must have required property '"+"fetch"+"'",schema:schema230.required,parentSchema:schema230,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.parse === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "parse"},message:"must have required property '"+"parse"+"'",schema:schema230.required,parentSchema:schema230,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.map === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "map"},message:"must have required property '"+"map"+"'",schema:schema230.required,parentSchema:schema230,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "description") || (key0 === "entity")) || (key0 === "fetch")) || (key0 === "delivery")) || (key0 === "parse")) || (key0 === "map"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema230,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.description !== undefined){
let data0 = data.description;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/description",schemaPath:"#/$defs/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema213.type,parentSchema:schema213,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.entity !== undefined){
let data1 = data.entity;
const _errs7 = errors;
let valid3 = true;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data1 === "string"){
if(!pattern28.test(data1)){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid0 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs10 = errors;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err8 = {instancePath:instancePath+"/entity",schemaPath:"#/$defs/documentName/else/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\"",schema:"^[a-z][a-z0-9-]*$",parentSchema:schema232.else,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/entity",schemaPath:"#/$defs/documentName/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema232.else.type,parentSchema:schema232.else,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid0 = _errs10 === errors;
valid3 = _valid0;
}
if(!valid3){
const err10 = {instancePath:instancePath+"/entity",schemaPath:"#/$defs/documentName/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema232.if,parentSchema:schema232,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.fetch !== undefined){
if(!(validate180(data.fetch, {instancePath:instancePath+"/fetch",parentData:data,parentDataProperty:"fetch",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
errors = vErrors.length;
}
}
if(data.delivery !== undefined){
if(!(validate182(data.delivery, {instancePath:instancePath+"/delivery",parentData:data,parentDataProperty:"delivery",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
errors = vErrors.length;
}
}
if(data.parse !== undefined){
if(!(validate188(data.parse, {instancePath:instancePath+"/parse",parentData:data,parentDataProperty:"parse",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
errors = vErrors.length;
}
}
if(data.map !== undefined){
let data5 = data.map;
if(Array.isArray(data5)){
if(data5.length < 1){
const err11 = {instancePath:instancePath+"/map",schemaPath:"#/properties/map/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema230.properties.map,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate198(data5[i0], {instancePath:instancePath+"/map/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/map",schemaPath:"#/properties/map/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema230.properties.map.type,parentSchema:schema230.properties.map,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema230.type,parentSchema:schema230,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate179.errors = vErrors;
return errors === 0;
}
validate179.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate168(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate168.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tieout === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tieout"},message:"must have required property '"+"tieout"+"'",schema:schema210.required,parentSchema:schema210,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.system === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "system"},message:"must have required property '"+"system"+"'",schema:schema210.required,parentSchema:schema210,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.connections === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "connections"},message:"must have required property '"+"connections"+"'",schema:schema210.required,parentSchema:schema210,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.feeds === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "feeds"},message:"must have required property '"+"feeds"+"'",schema:schema210.required,parentSchema:schema210,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema210.properties, key0))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema210,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.tieout !== undefined){
let data0 = data.tieout;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err5 = {instancePath:instancePath+"/tieout",schemaPath:"#/$defs/languageVersionFixed/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema211.type,parentSchema:schema211,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(1 !== data0){
const err6 = {instancePath:instancePath+"/tieout",schemaPath:"#/$defs/languageVersionFixed/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema211,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.system !== undefined){
let data1 = data.system;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err7 = {instancePath:instancePath+"/system",schemaPath:"#/$defs/documentNameFixed/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\"",schema:"^[a-z][a-z0-9-]*$",parentSchema:schema212,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/system",schemaPath:"#/$defs/documentNameFixed/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema212.type,parentSchema:schema212,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.description !== undefined){
let data2 = data.description;
if(typeof data2 !== "string"){
const err9 = {instancePath:instancePath+"/description",schemaPath:"#/$defs/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema213.type,parentSchema:schema213,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.template !== undefined){
let data3 = data.template;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err10 = {instancePath:instancePath+"/template",schemaPath:"#/$defs/documentNameFixed/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\"",schema:"^[a-z][a-z0-9-]*$",parentSchema:schema212,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/template",schemaPath:"#/$defs/documentNameFixed/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema212.type,parentSchema:schema212,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.with !== undefined){
let data4 = data.with;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
const _errs16 = errors;
const _errs19 = errors;
const _errs20 = errors;
if(!(((((((((((key1 === "baseline") || (key1 === "counterpart")) || (key1 === "delta")) || (key1 === "delta_percent")) || (key1 === "field")) || (key1 === "raw")) || (key1 === "param")) || (key1 === "var")) || (key1 === "scope")) || (key1 === "lookups")) || (key1 === "invariants"))){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var valid7 = _errs20 === errors;
if(valid7){
const err13 = {instancePath:instancePath+"/with",schemaPath:"#/$defs/fieldNameFixed/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema215.not,parentSchema:schema215,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
if(typeof key1 === "string"){
if(!pattern7.test(key1)){
const err14 = {instancePath:instancePath+"/with",schemaPath:"#/$defs/fieldNameFixed/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"},message:"must match pattern \""+"^[a-z][a-z0-9_]*$"+"\"",schema:"^[a-z][a-z0-9_]*$",parentSchema:schema215,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/with",schemaPath:"#/$defs/fieldNameFixed/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema215.type,parentSchema:schema215,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var valid5 = _errs16 === errors;
if(!valid5){
const err16 = {instancePath:instancePath+"/with",schemaPath:"#/properties/with/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema210.properties.with.propertyNames,parentSchema:schema210.properties.with,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
for(const key2 in data4){
let data5 = data4[key2];
if((((typeof data5 !== "string") && (!(typeof data5 == "number"))) && (typeof data5 !== "boolean")) && (!(data5 && typeof data5 == "object" && !Array.isArray(data5)))){
const err17 = {instancePath:instancePath+"/with/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/parameterValue/type",keyword:"type",params:{type: schema216.type},message:"must be string,number,boolean,object",schema:schema216.type,parentSchema:schema216,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/with",schemaPath:"#/properties/with/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema210.properties.with.type,parentSchema:schema210.properties.with,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.tags !== undefined){
let data6 = data.tags;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key3 in data6){
const _errs27 = errors;
const _errs30 = errors;
const _errs31 = errors;
if(!(((((((((((key3 === "baseline") || (key3 === "counterpart")) || (key3 === "delta")) || (key3 === "delta_percent")) || (key3 === "field")) || (key3 === "raw")) || (key3 === "param")) || (key3 === "var")) || (key3 === "scope")) || (key3 === "lookups")) || (key3 === "invariants"))){
const err19 = {};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var valid12 = _errs31 === errors;
if(valid12){
const err20 = {instancePath:instancePath+"/tags",schemaPath:"#/$defs/fieldNameFixed/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema215.not,parentSchema:schema215,data:key3,propertyName:key3};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
else {
errors = _errs30;
if(vErrors !== null){
if(_errs30){
vErrors.length = _errs30;
}
else {
vErrors = null;
}
}
}
if(typeof key3 === "string"){
if(!pattern7.test(key3)){
const err21 = {instancePath:instancePath+"/tags",schemaPath:"#/$defs/fieldNameFixed/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"},message:"must match pattern \""+"^[a-z][a-z0-9_]*$"+"\"",schema:"^[a-z][a-z0-9_]*$",parentSchema:schema215,data:key3,propertyName:key3};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/tags",schemaPath:"#/$defs/fieldNameFixed/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema215.type,parentSchema:schema215,data:key3,propertyName:key3};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var valid10 = _errs27 === errors;
if(!valid10){
const err23 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid",schema:schema210.properties.tags.propertyNames,parentSchema:schema210.properties.tags,data:data6};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
for(const key4 in data6){
let data7 = data6[key4];
if(typeof data7 !== "string"){
const err24 = {instancePath:instancePath+"/tags/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tags/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema210.properties.tags.additionalProperties.type,parentSchema:schema210.properties.tags.additionalProperties,data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema210.properties.tags.type,parentSchema:schema210.properties.tags,data:data6};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.owner !== undefined){
if(!(validate169(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
errors = vErrors.length;
}
}
if(data.formerly !== undefined){
if(!(validate171(data.formerly, {instancePath:instancePath+"/formerly",parentData:data,parentDataProperty:"formerly",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
errors = vErrors.length;
}
}
if(data.role !== undefined){
let data10 = data.role;
const _errs38 = errors;
let valid14 = true;
const _errs39 = errors;
if(errors === _errs39){
if(typeof data10 === "string"){
if(!pattern28.test(data10)){
const err26 = {};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
var _valid0 = _errs39 === errors;
errors = _errs38;
if(vErrors !== null){
if(_errs38){
vErrors.length = _errs38;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs41 = errors;
if(typeof data10 !== "string"){
const err28 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema210.properties.role.else.type,parentSchema:schema210.properties.role.else,data:data10};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(!(((((((((data10 === "pos") || (data10 === "erp")) || (data10 === "oms")) || (data10 === "wms")) || (data10 === "pms")) || (data10 === "channel-manager")) || (data10 === "tpm")) || (data10 === "edi-partner")) || (data10 === "other"))){
const err29 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/else/enum",keyword:"enum",params:{allowedValues: schema210.properties.role.else.enum},message:"must be equal to one of the allowed values",schema:schema210.properties.role.else.enum,parentSchema:schema210.properties.role.else,data:data10};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid0 = _errs41 === errors;
valid14 = _valid0;
}
if(!valid14){
const err30 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema210.properties.role.if,parentSchema:schema210.properties.role,data:data10};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.timezone !== undefined){
let data11 = data.timezone;
const _errs45 = errors;
let valid16 = true;
const _errs46 = errors;
if(errors === _errs46){
if(typeof data11 === "string"){
if(!pattern28.test(data11)){
const err31 = {};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
var _valid1 = _errs46 === errors;
errors = _errs45;
if(vErrors !== null){
if(_errs45){
vErrors.length = _errs45;
}
else {
vErrors = null;
}
}
if(!_valid1){
const _errs48 = errors;
if(typeof data11 === "string"){
if(!pattern61.test(data11)){
const err33 = {instancePath:instancePath+"/timezone",schemaPath:"#/$defs/timezone/else/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_+/-]*$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_+/-]*$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_+/-]*$",parentSchema:schema222.else,data:data11};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/timezone",schemaPath:"#/$defs/timezone/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema222.else.type,parentSchema:schema222.else,data:data11};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
var _valid1 = _errs48 === errors;
valid16 = _valid1;
}
if(!valid16){
const err35 = {instancePath:instancePath+"/timezone",schemaPath:"#/$defs/timezone/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema222.if,parentSchema:schema222,data:data11};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.connections !== undefined){
let data12 = data.connections;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(Object.keys(data12).length < 1){
const err36 = {instancePath:instancePath+"/connections",schemaPath:"#/properties/connections/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema210.properties.connections,data:data12};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
for(const key5 in data12){
const _errs52 = errors;
if(typeof key5 === "string"){
if(!pattern4.test(key5)){
const err37 = {instancePath:instancePath+"/connections",schemaPath:"#/$defs/documentNameFixed/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\"",schema:"^[a-z][a-z0-9-]*$",parentSchema:schema212,data:key5,propertyName:key5};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/connections",schemaPath:"#/$defs/documentNameFixed/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema212.type,parentSchema:schema212,data:key5,propertyName:key5};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var valid17 = _errs52 === errors;
if(!valid17){
const err39 = {instancePath:instancePath+"/connections",schemaPath:"#/properties/connections/propertyNames",keyword:"propertyNames",params:{propertyName: key5},message:"property name must be valid",schema:schema210.properties.connections.propertyNames,parentSchema:schema210.properties.connections,data:data12};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
for(const key6 in data12){
if(!(validate173(data12[key6], {instancePath:instancePath+"/connections/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data12,parentDataProperty:key6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
errors = vErrors.length;
}
}
}
else {
const err40 = {instancePath:instancePath+"/connections",schemaPath:"#/properties/connections/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema210.properties.connections.type,parentSchema:schema210.properties.connections,data:data12};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.feeds !== undefined){
let data14 = data.feeds;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(Object.keys(data14).length < 1){
const err41 = {instancePath:instancePath+"/feeds",schemaPath:"#/properties/feeds/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema210.properties.feeds,data:data14};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
for(const key7 in data14){
const _errs59 = errors;
if(typeof key7 === "string"){
if(!pattern4.test(key7)){
const err42 = {instancePath:instancePath+"/feeds",schemaPath:"#/$defs/documentNameFixed/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\"",schema:"^[a-z][a-z0-9-]*$",parentSchema:schema212,data:key7,propertyName:key7};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/feeds",schemaPath:"#/$defs/documentNameFixed/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema212.type,parentSchema:schema212,data:key7,propertyName:key7};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
var valid20 = _errs59 === errors;
if(!valid20){
const err44 = {instancePath:instancePath+"/feeds",schemaPath:"#/properties/feeds/propertyNames",keyword:"propertyNames",params:{propertyName: key7},message:"property name must be valid",schema:schema210.properties.feeds.propertyNames,parentSchema:schema210.properties.feeds,data:data14};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
for(const key8 in data14){
if(!(validate179(data14[key8], {instancePath:instancePath+"/feeds/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data14,parentDataProperty:key8,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
}
}
else {
const err45 = {instancePath:instancePath+"/feeds",schemaPath:"#/properties/feeds/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema210.properties.feeds.type,parentSchema:schema210.properties.feeds,data:data14};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema210.type,parentSchema:schema210,data};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
validate168.errors = vErrors;
return errors === 0;
}
validate168.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema273 = {"type":"object","additionalProperties":false,"required":["tieout","template"],"properties":{"tieout":{"$ref":"#/$defs/languageVersionFixed"},"template":{"$ref":"#/$defs/documentNameFixed"},"parameters":{"$ref":"#/$defs/parametersFixed"},"description":{"$ref":"#/$defs/descriptionInPart"},"tags":{"type":"object","propertyNames":{"$ref":"#/$defs/fieldNameFixedInPart"},"additionalProperties":{"type":"string"},"default":{}},"owner":{"$ref":"#/$defs/ownerFixedInPart","x-default":"nobody"},"role":{"default":"other","if":{"type":"string","pattern":"\\$\\{"},"else":{"type":"string","enum":["pos","erp","oms","wms","pms","channel-manager","tpm","edi-partner","other"]}},"timezone":{"$ref":"#/$defs/timezoneInPart","default":"UTC"},"connections":{"type":"object","propertyNames":{"$ref":"#/$defs/documentNameFixedInPart"},"additionalProperties":{"$ref":"#/$defs/connectionInPart"}},"feeds":{"type":"object","propertyNames":{"$ref":"#/$defs/documentNameFixedInPart"},"additionalProperties":{"$ref":"#/$defs/feedInPart"}}}};
const schema276 = {"type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/parameterNameFixed"},"additionalProperties":{"$ref":"#/$defs/parameterFixed"},"x-default":"none"};
const schema277 = {"type":"string","pattern":"^(?!(because|until)$)[a-z][a-z0-9_]*$","x-expected":"a name of lower-case letters, digits and underscores that begins with a letter and is not `because` or `until`"};
const schema278 = {"type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"type":"string","enum":["string","integer","decimal","boolean","date","currency","timezone","tolerance","reference","secret"]},"values":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string"},"x-default":"any"},"default":{"$ref":"#/$defs/parameterValueFixed","x-default":"none: it has to be given"},"description":{"$ref":"#/$defs/descriptionFixed"}}};
const schema279 = {"type":["string","number","boolean","object"]};
const schema280 = {"type":"string","x-default":"none"};

function validate220(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate220.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema278.required,parentSchema:schema278,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "values")) || (key0 === "default")) || (key0 === "description"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema278,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema278.properties.type.type,parentSchema:schema278.properties.type,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((((((((((data0 === "string") || (data0 === "integer")) || (data0 === "decimal")) || (data0 === "boolean")) || (data0 === "date")) || (data0 === "currency")) || (data0 === "timezone")) || (data0 === "tolerance")) || (data0 === "reference")) || (data0 === "secret"))){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema278.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema278.properties.type.enum,parentSchema:schema278.properties.type,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.values !== undefined){
let data1 = data.values;
if(Array.isArray(data1)){
if(data1.length < 1){
const err4 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema278.properties.values,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/values/" + i0,schemaPath:"#/properties/values/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema278.properties.values.items.type,parentSchema:schema278.properties.values.items,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data1[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err6 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema278.properties.values,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err7 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema278.properties.values.type,parentSchema:schema278.properties.values,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.default !== undefined){
let data3 = data.default;
if((((typeof data3 !== "string") && (!(typeof data3 == "number"))) && (typeof data3 !== "boolean")) && (!(data3 && typeof data3 == "object" && !Array.isArray(data3)))){
const err8 = {instancePath:instancePath+"/default",schemaPath:"#/$defs/parameterValueFixed/type",keyword:"type",params:{type: schema279.type},message:"must be string,number,boolean,object",schema:schema279.type,parentSchema:schema279,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.description !== undefined){
let data4 = data.description;
if(typeof data4 !== "string"){
const err9 = {instancePath:instancePath+"/description",schemaPath:"#/$defs/descriptionFixed/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema280.type,parentSchema:schema280,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema278.type,parentSchema:schema278,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate220.errors = vErrors;
return errors === 0;
}
validate220.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate219(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate219.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema276,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern24.test(key0)){
const err1 = {instancePath,schemaPath:"#/$defs/parameterNameFixed/pattern",keyword:"pattern",params:{pattern: "^(?!(because|until)$)[a-z][a-z0-9_]*$"},message:"must match pattern \""+"^(?!(because|until)$)[a-z][a-z0-9_]*$"+"\"",schema:"^(?!(because|until)$)[a-z][a-z0-9_]*$",parentSchema:schema277,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/$defs/parameterNameFixed/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema277.type,parentSchema:schema277,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err3 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema276.propertyNames,parentSchema:schema276,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
for(const key1 in data){
if(!(validate220(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema276.type,parentSchema:schema276,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate219.errors = vErrors;
return errors === 0;
}
validate219.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate218(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate218.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tieout === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tieout"},message:"must have required property '"+"tieout"+"'",schema:schema273.required,parentSchema:schema273,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.template === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "template"},message:"must have required property '"+"template"+"'",schema:schema273.required,parentSchema:schema273,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema273.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema273,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.tieout !== undefined){
let data0 = data.tieout;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err3 = {instancePath:instancePath+"/tieout",schemaPath:"#/$defs/languageVersionFixed/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema211.type,parentSchema:schema211,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(1 !== data0){
const err4 = {instancePath:instancePath+"/tieout",schemaPath:"#/$defs/languageVersionFixed/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema211,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.template !== undefined){
let data1 = data.template;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err5 = {instancePath:instancePath+"/template",schemaPath:"#/$defs/documentNameFixed/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\"",schema:"^[a-z][a-z0-9-]*$",parentSchema:schema212,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/template",schemaPath:"#/$defs/documentNameFixed/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema212.type,parentSchema:schema212,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.parameters !== undefined){
if(!(validate219(data.parameters, {instancePath:instancePath+"/parameters",parentData:data,parentDataProperty:"parameters",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate219.errors : vErrors.concat(validate219.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
let data3 = data.description;
if(typeof data3 !== "string"){
const err7 = {instancePath:instancePath+"/description",schemaPath:"#/$defs/descriptionInPart/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema150.type,parentSchema:schema150,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.tags !== undefined){
let data4 = data.tags;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
const _errs14 = errors;
const _errs17 = errors;
const _errs18 = errors;
if(!(((((((((((key1 === "baseline") || (key1 === "counterpart")) || (key1 === "delta")) || (key1 === "delta_percent")) || (key1 === "field")) || (key1 === "raw")) || (key1 === "param")) || (key1 === "var")) || (key1 === "scope")) || (key1 === "lookups")) || (key1 === "invariants"))){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid6 = _errs18 === errors;
if(valid6){
const err9 = {instancePath:instancePath+"/tags",schemaPath:"#/$defs/fieldNameFixedInPart/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema152.not,parentSchema:schema152,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
}
if(typeof key1 === "string"){
if(!pattern7.test(key1)){
const err10 = {instancePath:instancePath+"/tags",schemaPath:"#/$defs/fieldNameFixedInPart/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"},message:"must match pattern \""+"^[a-z][a-z0-9_]*$"+"\"",schema:"^[a-z][a-z0-9_]*$",parentSchema:schema152,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/tags",schemaPath:"#/$defs/fieldNameFixedInPart/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema152.type,parentSchema:schema152,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var valid4 = _errs14 === errors;
if(!valid4){
const err12 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema273.properties.tags.propertyNames,parentSchema:schema273.properties.tags,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
for(const key2 in data4){
let data5 = data4[key2];
if(typeof data5 !== "string"){
const err13 = {instancePath:instancePath+"/tags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tags/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema273.properties.tags.additionalProperties.type,parentSchema:schema273.properties.tags.additionalProperties,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema273.properties.tags.type,parentSchema:schema273.properties.tags,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.owner !== undefined){
if(!(validate119(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
}
if(data.role !== undefined){
let data7 = data.role;
const _errs24 = errors;
let valid8 = true;
const _errs25 = errors;
if(errors === _errs25){
if(typeof data7 === "string"){
if(!pattern28.test(data7)){
const err15 = {};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
var _valid0 = _errs25 === errors;
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs27 = errors;
if(typeof data7 !== "string"){
const err17 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema273.properties.role.else.type,parentSchema:schema273.properties.role.else,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!(((((((((data7 === "pos") || (data7 === "erp")) || (data7 === "oms")) || (data7 === "wms")) || (data7 === "pms")) || (data7 === "channel-manager")) || (data7 === "tpm")) || (data7 === "edi-partner")) || (data7 === "other"))){
const err18 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/else/enum",keyword:"enum",params:{allowedValues: schema273.properties.role.else.enum},message:"must be equal to one of the allowed values",schema:schema273.properties.role.else.enum,parentSchema:schema273.properties.role.else,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid0 = _errs27 === errors;
valid8 = _valid0;
}
if(!valid8){
const err19 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema273.properties.role.if,parentSchema:schema273.properties.role,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.timezone !== undefined){
let data8 = data.timezone;
const _errs31 = errors;
let valid10 = true;
const _errs32 = errors;
if(errors === _errs32){
if(typeof data8 === "string"){
if(!pattern28.test(data8)){
const err20 = {};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
var _valid1 = _errs32 === errors;
errors = _errs31;
if(vErrors !== null){
if(_errs31){
vErrors.length = _errs31;
}
else {
vErrors = null;
}
}
if(!_valid1){
const _errs34 = errors;
if(typeof data8 === "string"){
if(!pattern61.test(data8)){
const err22 = {instancePath:instancePath+"/timezone",schemaPath:"#/$defs/timezoneInPart/else/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_+/-]*$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_+/-]*$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_+/-]*$",parentSchema:schema159.else,data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/timezone",schemaPath:"#/$defs/timezoneInPart/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema159.else.type,parentSchema:schema159.else,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid1 = _errs34 === errors;
valid10 = _valid1;
}
if(!valid10){
const err24 = {instancePath:instancePath+"/timezone",schemaPath:"#/$defs/timezoneInPart/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema",schema:schema159.if,parentSchema:schema159,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.connections !== undefined){
let data9 = data.connections;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key3 in data9){
const _errs38 = errors;
if(typeof key3 === "string"){
if(!pattern4.test(key3)){
const err25 = {instancePath:instancePath+"/connections",schemaPath:"#/$defs/documentNameFixedInPart/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\"",schema:"^[a-z][a-z0-9-]*$",parentSchema:schema149,data:key3,propertyName:key3};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/connections",schemaPath:"#/$defs/documentNameFixedInPart/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema149.type,parentSchema:schema149,data:key3,propertyName:key3};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var valid11 = _errs38 === errors;
if(!valid11){
const err27 = {instancePath:instancePath+"/connections",schemaPath:"#/properties/connections/propertyNames",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid",schema:schema273.properties.connections.propertyNames,parentSchema:schema273.properties.connections,data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
for(const key4 in data9){
if(!(validate123(data9[key4], {instancePath:instancePath+"/connections/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data9,parentDataProperty:key4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
}
}
else {
const err28 = {instancePath:instancePath+"/connections",schemaPath:"#/properties/connections/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema273.properties.connections.type,parentSchema:schema273.properties.connections,data:data9};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.feeds !== undefined){
let data11 = data.feeds;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key5 in data11){
const _errs45 = errors;
if(typeof key5 === "string"){
if(!pattern4.test(key5)){
const err29 = {instancePath:instancePath+"/feeds",schemaPath:"#/$defs/documentNameFixedInPart/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\"",schema:"^[a-z][a-z0-9-]*$",parentSchema:schema149,data:key5,propertyName:key5};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/feeds",schemaPath:"#/$defs/documentNameFixedInPart/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema149.type,parentSchema:schema149,data:key5,propertyName:key5};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var valid14 = _errs45 === errors;
if(!valid14){
const err31 = {instancePath:instancePath+"/feeds",schemaPath:"#/properties/feeds/propertyNames",keyword:"propertyNames",params:{propertyName: key5},message:"property name must be valid",schema:schema273.properties.feeds.propertyNames,parentSchema:schema273.properties.feeds,data:data11};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
for(const key6 in data11){
if(!(validate129(data11[key6], {instancePath:instancePath+"/feeds/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data11,parentDataProperty:key6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
}
else {
const err32 = {instancePath:instancePath+"/feeds",schemaPath:"#/properties/feeds/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema273.properties.feeds.type,parentSchema:schema273.properties.feeds,data:data11};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema273.type,parentSchema:schema273,data};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
validate218.errors = vErrors;
return errors === 0;
}
validate218.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate117(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="system.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate117.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema146.type,parentSchema:schema146,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.system === undefined) && (missing0 = "system")){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
const _errs4 = errors;
let valid1 = true;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.template === undefined) && (missing1 = "template")){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid1 = _errs5 === errors;
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs6 = errors;
if(!(validate118(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
var _valid1 = _errs6 === errors;
valid1 = _valid1;
if(valid1){
var props0 = true;
}
ifClause1 = "then";
}
else {
const _errs7 = errors;
if(!(validate168(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
errors = vErrors.length;
}
var _valid1 = _errs7 === errors;
valid1 = _valid1;
if(valid1){
if(props0 !== true){
props0 = true;
}
}
ifClause1 = "else";
}
if(!valid1){
const err3 = {instancePath,schemaPath:"#/then/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema",schema:schema146.then.if,parentSchema:schema146.then,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs8 = errors;
if(!(validate218(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
errors = vErrors.length;
}
var _valid0 = _errs8 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true){
props0 = true;
}
}
ifClause0 = "else";
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema146.if,parentSchema:schema146,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate117.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate117.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const workspace = validate227;
const schema286 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"workspace.schema.json","type":"object","additionalProperties":false,"required":["tieout","workspace"],"properties":{"tieout":{"$ref":"#/$defs/languageVersion"},"workspace":{"$ref":"#/$defs/documentName"},"environments":{"type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/documentName"},"additionalProperties":{"$ref":"#/$defs/environment"},"x-default":"none"},"teams":{"type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/documentName"},"additionalProperties":{"$ref":"#/$defs/team"},"x-default":"none"},"database":{"$ref":"#/$defs/secretReference","x-default":"the embedded database under `.tieout/`"},"secrets":{"$ref":"#/$defs/secrets","default":{"provider":"env"}},"plugins":{"$ref":"#/$defs/plugins","default":{"allow":[]}},"directories":{"$ref":"#/$defs/directories","default":{"allow":[]}},"archive":{"$ref":"#/$defs/archive","default":{"directory":".tieout/archive"}},"tiers":{"$ref":"#/$defs/tiers","default":{"1":{"name":"transient"},"2":{"name":"structural"},"3":{"name":"business"},"4":{"name":"ledger"},"default":{"tier":3,"category":"unclassified"}}}},"$defs":{"secretReference":{"type":"object","additionalProperties":false,"required":["secret"],"properties":{"secret":{"$ref":"#/$defs/secretName"}}},"secrets":{"type":"object","additionalProperties":false,"properties":{"provider":{"type":"string","enum":["env","file"],"default":"env"},"directory":{"type":"string","pattern":"[^ ]","x-expected":"the path of a directory","x-default":"required for `file`"},"allow":{"type":"object","propertyNames":{"$ref":"#/$defs/documentName"},"additionalProperties":{"$ref":"#/$defs/systemAllowance"},"default":{}}}},"systemAllowance":{"type":"object","additionalProperties":false,"required":["names"],"properties":{"names":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^[A-Za-z_*][A-Za-z0-9_*]*$","x-expected":"the name of a secret, in which * stands for any characters"}},"hosts":{"type":"array","items":{"type":"string"},"default":[]}}},"plugins":{"type":"object","additionalProperties":false,"properties":{"allow":{"type":"array","uniqueItems":true,"items":{"type":"string","pattern":"^(@[a-z0-9][a-z0-9._-]*/)?[a-z0-9][a-z0-9._-]*@(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$","x-expected":"a package with its exact version, as tieout-fetch-sftp@1.2.3"},"default":[]}}},"directories":{"type":"object","additionalProperties":false,"properties":{"allow":{"type":"array","uniqueItems":true,"items":{"type":"string","pattern":"^/","x-expected":"an absolute path"},"default":[]}}},"archive":{"type":"object","additionalProperties":false,"required":["directory"],"properties":{"directory":{"type":"string","pattern":"[^ ]","x-expected":"the path of a directory"}}},"tiers":{"type":"object","additionalProperties":false,"properties":{"1":{"$ref":"#/$defs/tierDescription","default":{"name":"transient"}},"2":{"$ref":"#/$defs/tierDescription","default":{"name":"structural"}},"3":{"$ref":"#/$defs/tierDescription","default":{"name":"business"}},"4":{"$ref":"#/$defs/tierDescription","default":{"name":"ledger"}},"default":{"$ref":"#/$defs/defaultVerdict","default":{"tier":3,"category":"unclassified"}}}},"tierDescription":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"$ref":"#/$defs/documentName"}}},"defaultVerdict":{"type":"object","additionalProperties":false,"required":["tier","category"],"properties":{"tier":{"$ref":"#/$defs/tier"},"category":{"$ref":"#/$defs/category"}}},"environment":{"type":"object","additionalProperties":false,"properties":{"variables":{"type":"object","propertyNames":{"$ref":"#/$defs/fieldName"},"additionalProperties":{"type":"string"},"default":{}},"readOnly":{"type":"boolean","default":false}}},"team":{"type":"object","additionalProperties":false,"properties":{"contact":{"type":"string","pattern":"[^ ]","x-expected":"an address or a name","x-default":"none"}}},"languageVersion":{"type":"integer","const":1},"documentName":{"type":"string","pattern":"^[a-z][a-z0-9-]*$","x-expected":"a name of lower-case letters, digits and hyphens that begins with a letter"},"secretName":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","x-expected":"the name of a secret: letters, digits and underscores","x-masked":true},"fieldName":{"type":"string","pattern":"^[a-z][a-z0-9_]*$","not":{"enum":["baseline","counterpart","delta","delta_percent","field","raw","param","var","scope","lookups","invariants"],"x-expected":"an unreserved name"},"x-expected":"a name of lower-case letters, digits and underscores that begins with a letter"},"category":{"$ref":"#/$defs/documentName"},"tier":{"type":"integer","minimum":1,"maximum":4,"x-expected":"a tier from 1 to 4"}}};
const schema287 = {"type":"integer","const":1};
const schema288 = {"type":"string","pattern":"^[a-z][a-z0-9-]*$","x-expected":"a name of lower-case letters, digits and hyphens that begins with a letter"};
const schema293 = {"type":"object","additionalProperties":false,"properties":{"contact":{"type":"string","pattern":"[^ ]","x-expected":"an address or a name","x-default":"none"}}};
const schema299 = {"type":"object","additionalProperties":false,"properties":{"allow":{"type":"array","uniqueItems":true,"items":{"type":"string","pattern":"^(@[a-z0-9][a-z0-9._-]*/)?[a-z0-9][a-z0-9._-]*@(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$","x-expected":"a package with its exact version, as tieout-fetch-sftp@1.2.3"},"default":[]}}};
const schema300 = {"type":"object","additionalProperties":false,"properties":{"allow":{"type":"array","uniqueItems":true,"items":{"type":"string","pattern":"^/","x-expected":"an absolute path"},"default":[]}}};
const schema301 = {"type":"object","additionalProperties":false,"required":["directory"],"properties":{"directory":{"type":"string","pattern":"[^ ]","x-expected":"the path of a directory"}}};
const pattern195 = new RegExp("^(@[a-z0-9][a-z0-9._-]*/)?[a-z0-9][a-z0-9._-]*@(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$", "u");
const pattern196 = new RegExp("^/", "u");
const schema290 = {"type":"object","additionalProperties":false,"properties":{"variables":{"type":"object","propertyNames":{"$ref":"#/$defs/fieldName"},"additionalProperties":{"type":"string"},"default":{}},"readOnly":{"type":"boolean","default":false}}};
const schema291 = {"type":"string","pattern":"^[a-z][a-z0-9_]*$","not":{"enum":["baseline","counterpart","delta","delta_percent","field","raw","param","var","scope","lookups","invariants"],"x-expected":"an unreserved name"},"x-expected":"a name of lower-case letters, digits and underscores that begins with a letter"};

function validate228(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate228.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "variables") || (key0 === "readOnly"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema290,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.variables !== undefined){
let data0 = data.variables;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
const _errs4 = errors;
const _errs7 = errors;
const _errs8 = errors;
if(!(((((((((((key1 === "baseline") || (key1 === "counterpart")) || (key1 === "delta")) || (key1 === "delta_percent")) || (key1 === "field")) || (key1 === "raw")) || (key1 === "param")) || (key1 === "var")) || (key1 === "scope")) || (key1 === "lookups")) || (key1 === "invariants"))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid3 = _errs8 === errors;
if(valid3){
const err2 = {instancePath:instancePath+"/variables",schemaPath:"#/$defs/fieldName/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema291.not,parentSchema:schema291,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
if(typeof key1 === "string"){
if(!pattern7.test(key1)){
const err3 = {instancePath:instancePath+"/variables",schemaPath:"#/$defs/fieldName/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"},message:"must match pattern \""+"^[a-z][a-z0-9_]*$"+"\"",schema:"^[a-z][a-z0-9_]*$",parentSchema:schema291,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/variables",schemaPath:"#/$defs/fieldName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema291.type,parentSchema:schema291,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid1 = _errs4 === errors;
if(!valid1){
const err5 = {instancePath:instancePath+"/variables",schemaPath:"#/properties/variables/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema290.properties.variables.propertyNames,parentSchema:schema290.properties.variables,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
for(const key2 in data0){
let data1 = data0[key2];
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variables/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema290.properties.variables.additionalProperties.type,parentSchema:schema290.properties.variables.additionalProperties,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/variables",schemaPath:"#/properties/variables/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema290.properties.variables.type,parentSchema:schema290.properties.variables,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.readOnly !== undefined){
let data2 = data.readOnly;
if(typeof data2 !== "boolean"){
const err8 = {instancePath:instancePath+"/readOnly",schemaPath:"#/properties/readOnly/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema290.properties.readOnly.type,parentSchema:schema290.properties.readOnly,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema290.type,parentSchema:schema290,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate228.errors = vErrors;
return errors === 0;
}
validate228.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema294 = {"type":"object","additionalProperties":false,"required":["secret"],"properties":{"secret":{"$ref":"#/$defs/secretName"}}};
const schema295 = {"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","x-expected":"the name of a secret: letters, digits and underscores","x-masked":true};

function validate230(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate230.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.secret === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "secret"},message:"must have required property '"+"secret"+"'",schema:schema294.required,parentSchema:schema294,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "secret")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema294,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.secret !== undefined){
let data0 = data.secret;
if(typeof data0 === "string"){
if(!pattern64.test(data0)){
const err2 = {instancePath:instancePath+"/secret",schemaPath:"#/$defs/secretName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema295,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/secret",schemaPath:"#/$defs/secretName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema295.type,parentSchema:schema295,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema294.type,parentSchema:schema294,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate230.errors = vErrors;
return errors === 0;
}
validate230.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema296 = {"type":"object","additionalProperties":false,"properties":{"provider":{"type":"string","enum":["env","file"],"default":"env"},"directory":{"type":"string","pattern":"[^ ]","x-expected":"the path of a directory","x-default":"required for `file`"},"allow":{"type":"object","propertyNames":{"$ref":"#/$defs/documentName"},"additionalProperties":{"$ref":"#/$defs/systemAllowance"},"default":{}}}};
const schema298 = {"type":"object","additionalProperties":false,"required":["names"],"properties":{"names":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^[A-Za-z_*][A-Za-z0-9_*]*$","x-expected":"the name of a secret, in which * stands for any characters"}},"hosts":{"type":"array","items":{"type":"string"},"default":[]}}};
const pattern194 = new RegExp("^[A-Za-z_*][A-Za-z0-9_*]*$", "u");

function validate232(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate232.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "provider") || (key0 === "directory")) || (key0 === "allow"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema296,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.provider !== undefined){
let data0 = data.provider;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema296.properties.provider.type,parentSchema:schema296.properties.provider,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((data0 === "env") || (data0 === "file"))){
const err2 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/enum",keyword:"enum",params:{allowedValues: schema296.properties.provider.enum},message:"must be equal to one of the allowed values",schema:schema296.properties.provider.enum,parentSchema:schema296.properties.provider,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.directory !== undefined){
let data1 = data.directory;
if(typeof data1 === "string"){
if(!pattern6.test(data1)){
const err3 = {instancePath:instancePath+"/directory",schemaPath:"#/properties/directory/pattern",keyword:"pattern",params:{pattern: "[^ ]"},message:"must match pattern \""+"[^ ]"+"\"",schema:"[^ ]",parentSchema:schema296.properties.directory,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/directory",schemaPath:"#/properties/directory/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema296.properties.directory.type,parentSchema:schema296.properties.directory,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.allow !== undefined){
let data2 = data.allow;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
const _errs8 = errors;
if(typeof key1 === "string"){
if(!pattern4.test(key1)){
const err5 = {instancePath:instancePath+"/allow",schemaPath:"#/$defs/documentName/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\"",schema:"^[a-z][a-z0-9-]*$",parentSchema:schema288,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/allow",schemaPath:"#/$defs/documentName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema288.type,parentSchema:schema288,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid1 = _errs8 === errors;
if(!valid1){
const err7 = {instancePath:instancePath+"/allow",schemaPath:"#/properties/allow/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema296.properties.allow.propertyNames,parentSchema:schema296.properties.allow,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
for(const key2 in data2){
let data3 = data2[key2];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.names === undefined){
const err8 = {instancePath:instancePath+"/allow/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/systemAllowance/required",keyword:"required",params:{missingProperty: "names"},message:"must have required property '"+"names"+"'",schema:schema298.required,parentSchema:schema298,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key3 in data3){
if(!((key3 === "names") || (key3 === "hosts"))){
const err9 = {instancePath:instancePath+"/allow/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/systemAllowance/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema298,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data3.names !== undefined){
let data4 = data3.names;
if(Array.isArray(data4)){
if(data4.length < 1){
const err10 = {instancePath:instancePath+"/allow/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/names",schemaPath:"#/$defs/systemAllowance/properties/names/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema298.properties.names,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(!pattern194.test(data5)){
const err11 = {instancePath:instancePath+"/allow/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/names/" + i0,schemaPath:"#/$defs/systemAllowance/properties/names/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_*][A-Za-z0-9_*]*$"},message:"must match pattern \""+"^[A-Za-z_*][A-Za-z0-9_*]*$"+"\"",schema:"^[A-Za-z_*][A-Za-z0-9_*]*$",parentSchema:schema298.properties.names.items,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/allow/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/names/" + i0,schemaPath:"#/$defs/systemAllowance/properties/names/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema298.properties.names.items.type,parentSchema:schema298.properties.names.items,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/allow/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/names",schemaPath:"#/$defs/systemAllowance/properties/names/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema298.properties.names.type,parentSchema:schema298.properties.names,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data3.hosts !== undefined){
let data6 = data3.hosts;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(typeof data7 !== "string"){
const err14 = {instancePath:instancePath+"/allow/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/hosts/" + i1,schemaPath:"#/$defs/systemAllowance/properties/hosts/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema298.properties.hosts.items.type,parentSchema:schema298.properties.hosts.items,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/allow/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/hosts",schemaPath:"#/$defs/systemAllowance/properties/hosts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema298.properties.hosts.type,parentSchema:schema298.properties.hosts,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/allow/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/systemAllowance/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema298.type,parentSchema:schema298,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/allow",schemaPath:"#/properties/allow/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema296.properties.allow.type,parentSchema:schema296.properties.allow,data:data2};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema296.type,parentSchema:schema296,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate232.errors = vErrors;
return errors === 0;
}
validate232.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema302 = {"type":"object","additionalProperties":false,"properties":{"1":{"$ref":"#/$defs/tierDescription","default":{"name":"transient"}},"2":{"$ref":"#/$defs/tierDescription","default":{"name":"structural"}},"3":{"$ref":"#/$defs/tierDescription","default":{"name":"business"}},"4":{"$ref":"#/$defs/tierDescription","default":{"name":"ledger"}},"default":{"$ref":"#/$defs/defaultVerdict","default":{"tier":3,"category":"unclassified"}}}};
const schema303 = {"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"$ref":"#/$defs/documentName"}}};

function validate235(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate235.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema303.required,parentSchema:schema303,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "name")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema303,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/documentName/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\"",schema:"^[a-z][a-z0-9-]*$",parentSchema:schema288,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/documentName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema288.type,parentSchema:schema288,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema303.type,parentSchema:schema303,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate235.errors = vErrors;
return errors === 0;
}
validate235.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema305 = {"type":"object","additionalProperties":false,"required":["tier","category"],"properties":{"tier":{"$ref":"#/$defs/tier"},"category":{"$ref":"#/$defs/category"}}};
const schema306 = {"type":"integer","minimum":1,"maximum":4,"x-expected":"a tier from 1 to 4"};

function validate240(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate240.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tier === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tier"},message:"must have required property '"+"tier"+"'",schema:schema305.required,parentSchema:schema305,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.category === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "category"},message:"must have required property '"+"category"+"'",schema:schema305.required,parentSchema:schema305,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "tier") || (key0 === "category"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema305,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.tier !== undefined){
let data0 = data.tier;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err3 = {instancePath:instancePath+"/tier",schemaPath:"#/$defs/tier/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema306.type,parentSchema:schema306,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data0 == "number"){
if(data0 > 4 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/tier",schemaPath:"#/$defs/tier/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4},message:"must be <= 4",schema:4,parentSchema:schema306,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/tier",schemaPath:"#/$defs/tier/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema306,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.category !== undefined){
let data1 = data.category;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err6 = {instancePath:instancePath+"/category",schemaPath:"#/$defs/category/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\"",schema:"^[a-z][a-z0-9-]*$",parentSchema:schema288,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/category",schemaPath:"#/$defs/category/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema288.type,parentSchema:schema288,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema305.type,parentSchema:schema305,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate240.errors = vErrors;
return errors === 0;
}
validate240.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate234(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate234.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "1") || (key0 === "2")) || (key0 === "3")) || (key0 === "4")) || (key0 === "default"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema302,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data["1"] !== undefined){
if(!(validate235(data["1"], {instancePath:instancePath+"/1",parentData:data,parentDataProperty:"1",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
if(data["2"] !== undefined){
if(!(validate235(data["2"], {instancePath:instancePath+"/2",parentData:data,parentDataProperty:"2",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
if(data["3"] !== undefined){
if(!(validate235(data["3"], {instancePath:instancePath+"/3",parentData:data,parentDataProperty:"3",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
if(data["4"] !== undefined){
if(!(validate235(data["4"], {instancePath:instancePath+"/4",parentData:data,parentDataProperty:"4",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
if(data.default !== undefined){
if(!(validate240(data.default, {instancePath:instancePath+"/default",parentData:data,parentDataProperty:"default",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema302.type,parentSchema:schema302,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate234.errors = vErrors;
return errors === 0;
}
validate234.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate227(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="workspace.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate227.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tieout === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tieout"},message:"must have required property '"+"tieout"+"'",schema:schema286.required,parentSchema:schema286,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.workspace === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workspace"},message:"must have required property '"+"workspace"+"'",schema:schema286.required,parentSchema:schema286,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema286.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema286,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.tieout !== undefined){
let data0 = data.tieout;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err3 = {instancePath:instancePath+"/tieout",schemaPath:"#/$defs/languageVersion/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema287.type,parentSchema:schema287,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(1 !== data0){
const err4 = {instancePath:instancePath+"/tieout",schemaPath:"#/$defs/languageVersion/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema287,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.workspace !== undefined){
let data1 = data.workspace;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err5 = {instancePath:instancePath+"/workspace",schemaPath:"#/$defs/documentName/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\"",schema:"^[a-z][a-z0-9-]*$",parentSchema:schema288,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/workspace",schemaPath:"#/$defs/documentName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema288.type,parentSchema:schema288,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.environments !== undefined){
let data2 = data.environments;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length < 1){
const err7 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema286.properties.environments,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 in data2){
const _errs10 = errors;
if(typeof key1 === "string"){
if(!pattern4.test(key1)){
const err8 = {instancePath:instancePath+"/environments",schemaPath:"#/$defs/documentName/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\"",schema:"^[a-z][a-z0-9-]*$",parentSchema:schema288,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/environments",schemaPath:"#/$defs/documentName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema288.type,parentSchema:schema288,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var valid3 = _errs10 === errors;
if(!valid3){
const err10 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema286.properties.environments.propertyNames,parentSchema:schema286.properties.environments,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
for(const key2 in data2){
if(!(validate228(data2[key2], {instancePath:instancePath+"/environments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data2,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema286.properties.environments.type,parentSchema:schema286.properties.environments,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.teams !== undefined){
let data4 = data.teams;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(Object.keys(data4).length < 1){
const err12 = {instancePath:instancePath+"/teams",schemaPath:"#/properties/teams/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema286.properties.teams,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key3 in data4){
const _errs17 = errors;
if(typeof key3 === "string"){
if(!pattern4.test(key3)){
const err13 = {instancePath:instancePath+"/teams",schemaPath:"#/$defs/documentName/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\"",schema:"^[a-z][a-z0-9-]*$",parentSchema:schema288,data:key3,propertyName:key3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/teams",schemaPath:"#/$defs/documentName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema288.type,parentSchema:schema288,data:key3,propertyName:key3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var valid6 = _errs17 === errors;
if(!valid6){
const err15 = {instancePath:instancePath+"/teams",schemaPath:"#/properties/teams/propertyNames",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid",schema:schema286.properties.teams.propertyNames,parentSchema:schema286.properties.teams,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
for(const key4 in data4){
let data5 = data4[key4];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key5 in data5){
if(!(key5 === "contact")){
const err16 = {instancePath:instancePath+"/teams/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/team/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema293,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data5.contact !== undefined){
let data6 = data5.contact;
if(typeof data6 === "string"){
if(!pattern6.test(data6)){
const err17 = {instancePath:instancePath+"/teams/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/contact",schemaPath:"#/$defs/team/properties/contact/pattern",keyword:"pattern",params:{pattern: "[^ ]"},message:"must match pattern \""+"[^ ]"+"\"",schema:"[^ ]",parentSchema:schema293.properties.contact,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/teams/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/contact",schemaPath:"#/$defs/team/properties/contact/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema293.properties.contact.type,parentSchema:schema293.properties.contact,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/teams/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/team/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema293.type,parentSchema:schema293,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/teams",schemaPath:"#/properties/teams/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema286.properties.teams.type,parentSchema:schema286.properties.teams,data:data4};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.database !== undefined){
if(!(validate230(data.database, {instancePath:instancePath+"/database",parentData:data,parentDataProperty:"database",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
}
if(data.secrets !== undefined){
if(!(validate232(data.secrets, {instancePath:instancePath+"/secrets",parentData:data,parentDataProperty:"secrets",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
errors = vErrors.length;
}
}
if(data.plugins !== undefined){
let data9 = data.plugins;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key6 in data9){
if(!(key6 === "allow")){
const err21 = {instancePath:instancePath+"/plugins",schemaPath:"#/$defs/plugins/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema299,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data9.allow !== undefined){
let data10 = data9.allow;
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
if(typeof data11 === "string"){
if(!pattern195.test(data11)){
const err22 = {instancePath:instancePath+"/plugins/allow/" + i0,schemaPath:"#/$defs/plugins/properties/allow/items/pattern",keyword:"pattern",params:{pattern: "^(@[a-z0-9][a-z0-9._-]*/)?[a-z0-9][a-z0-9._-]*@(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$"},message:"must match pattern \""+"^(@[a-z0-9][a-z0-9._-]*/)?[a-z0-9][a-z0-9._-]*@(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$"+"\"",schema:"^(@[a-z0-9][a-z0-9._-]*/)?[a-z0-9][a-z0-9._-]*@(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$",parentSchema:schema299.properties.allow.items,data:data11};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/plugins/allow/" + i0,schemaPath:"#/$defs/plugins/properties/allow/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema299.properties.allow.items.type,parentSchema:schema299.properties.allow.items,data:data11};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
let i1 = data10.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data10[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err24 = {instancePath:instancePath+"/plugins/allow",schemaPath:"#/$defs/plugins/properties/allow/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema299.properties.allow,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err25 = {instancePath:instancePath+"/plugins/allow",schemaPath:"#/$defs/plugins/properties/allow/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema299.properties.allow.type,parentSchema:schema299.properties.allow,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/plugins",schemaPath:"#/$defs/plugins/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema299.type,parentSchema:schema299,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.directories !== undefined){
let data12 = data.directories;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key7 in data12){
if(!(key7 === "allow")){
const err27 = {instancePath:instancePath+"/directories",schemaPath:"#/$defs/directories/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema300,data:data12};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data12.allow !== undefined){
let data13 = data12.allow;
if(Array.isArray(data13)){
const len1 = data13.length;
for(let i2=0; i2<len1; i2++){
let data14 = data13[i2];
if(typeof data14 === "string"){
if(!pattern196.test(data14)){
const err28 = {instancePath:instancePath+"/directories/allow/" + i2,schemaPath:"#/$defs/directories/properties/allow/items/pattern",keyword:"pattern",params:{pattern: "^/"},message:"must match pattern \""+"^/"+"\"",schema:"^/",parentSchema:schema300.properties.allow.items,data:data14};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/directories/allow/" + i2,schemaPath:"#/$defs/directories/properties/allow/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema300.properties.allow.items.type,parentSchema:schema300.properties.allow.items,data:data14};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
let i3 = data13.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data13[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err30 = {instancePath:instancePath+"/directories/allow",schemaPath:"#/$defs/directories/properties/allow/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)",schema:true,parentSchema:schema300.properties.allow,data:data13};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
const err31 = {instancePath:instancePath+"/directories/allow",schemaPath:"#/$defs/directories/properties/allow/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema300.properties.allow.type,parentSchema:schema300.properties.allow,data:data13};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/directories",schemaPath:"#/$defs/directories/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema300.type,parentSchema:schema300,data:data12};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.archive !== undefined){
let data15 = data.archive;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.directory === undefined){
const err33 = {instancePath:instancePath+"/archive",schemaPath:"#/$defs/archive/required",keyword:"required",params:{missingProperty: "directory"},message:"must have required property '"+"directory"+"'",schema:schema301.required,parentSchema:schema301,data:data15};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
for(const key8 in data15){
if(!(key8 === "directory")){
const err34 = {instancePath:instancePath+"/archive",schemaPath:"#/$defs/archive/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema301,data:data15};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data15.directory !== undefined){
let data16 = data15.directory;
if(typeof data16 === "string"){
if(!pattern6.test(data16)){
const err35 = {instancePath:instancePath+"/archive/directory",schemaPath:"#/$defs/archive/properties/directory/pattern",keyword:"pattern",params:{pattern: "[^ ]"},message:"must match pattern \""+"[^ ]"+"\"",schema:"[^ ]",parentSchema:schema301.properties.directory,data:data16};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/archive/directory",schemaPath:"#/$defs/archive/properties/directory/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema301.properties.directory.type,parentSchema:schema301.properties.directory,data:data16};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/archive",schemaPath:"#/$defs/archive/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema301.type,parentSchema:schema301,data:data15};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.tiers !== undefined){
if(!(validate234(data.tiers, {instancePath:instancePath+"/tiers",parentData:data,parentDataProperty:"tiers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors);
errors = vErrors.length;
}
}
}
else {
const err38 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema286.type,parentSchema:schema286,data};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
validate227.errors = vErrors;
return errors === 0;
}
validate227.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const resolvedSystem = validate243;
const schema308 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"language/system.schema.json","type":"object","additionalProperties":false,"required":["tieout","system","connections","feeds"],"properties":{"tieout":{"$ref":"common.schema.json#/$defs/languageVersion"},"system":{"$ref":"common.schema.json#/$defs/documentName"},"description":{"$ref":"common.schema.json#/$defs/description"},"template":{"$ref":"common.schema.json#/$defs/documentName","x-default":"none: it is written whole"},"with":{"type":"object","propertyNames":{"$ref":"common.schema.json#/$defs/fieldName"},"additionalProperties":{"$ref":"common.schema.json#/$defs/parameterValue"},"default":{}},"tags":{"type":"object","propertyNames":{"$ref":"common.schema.json#/$defs/fieldName"},"additionalProperties":{"type":"string"},"default":{}},"owner":{"$ref":"common.schema.json#/$defs/owner","x-default":"nobody"},"formerly":{"$ref":"common.schema.json#/$defs/formerly"},"role":{"type":"string","enum":["pos","erp","oms","wms","pms","channel-manager","tpm","edi-partner","other"],"default":"other"},"timezone":{"$ref":"#/$defs/timezone","default":"UTC"},"connections":{"type":"object","minProperties":1,"propertyNames":{"$ref":"common.schema.json#/$defs/documentName"},"additionalProperties":{"$ref":"#/$defs/connection"}},"feeds":{"type":"object","minProperties":1,"propertyNames":{"$ref":"common.schema.json#/$defs/documentName"},"additionalProperties":{"$ref":"#/$defs/feed"}}},"$defs":{"timezone":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9_+/-]*$","x-expected":"an IANA time zone, such as Europe/London"},"connection":{"type":"object","additionalProperties":false,"required":["plugin"],"properties":{"plugin":{"type":"string"},"options":{"type":"object","additionalProperties":{"$ref":"#/$defs/optionValue"},"default":{}}}},"optionValue":{"type":["string","object"],"if":{"type":"object"},"then":{"$ref":"#/$defs/secretOption"},"else":{"$ref":"#/$defs/textOption"}},"textOption":{"type":"string"},"secretOption":{"type":"object","additionalProperties":false,"required":["secret"],"properties":{"secret":{"$ref":"common.schema.json#/$defs/secretName"}}},"feed":{"type":"object","additionalProperties":false,"required":["entity","fetch","parse","map"],"properties":{"description":{"$ref":"common.schema.json#/$defs/description"},"entity":{"$ref":"common.schema.json#/$defs/documentName"},"fetch":{"$ref":"#/$defs/fetch"},"delivery":{"$ref":"#/$defs/delivery","x-default":"a delivery stands for its date, and a later one for the same date takes its place"},"parse":{"$ref":"#/$defs/parse"},"map":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/feedMap"}}}},"fetch":{"type":"object","additionalProperties":false,"required":["connection","path"],"properties":{"connection":{"$ref":"common.schema.json#/$defs/documentName"},"path":{"type":"string"}}},"delivery":{"type":"object","additionalProperties":false,"properties":{"mode":{"type":"string","enum":["replace","upsert","append"],"default":"replace"},"covers":{"$ref":"#/$defs/covers","x-default":"the delivery date"},"outside":{"type":"string","enum":["quarantine","upsert"],"default":"quarantine"},"version":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","$ref":"common.schema.json#/$defs/fieldName"},"x-default":"none"},"deleted":{"type":"string","x-default":"nothing is deleted"},"reversal":{"$ref":"#/$defs/reversal","x-default":"nothing is taken back"}}},"covers":{"type":"object","additionalProperties":false,"properties":{"field":{"$ref":"common.schema.json#/$defs/fieldName","x-default":"none: the records belong to the date of their delivery"},"by":{"type":["string","object"],"if":{"type":"object"},"then":{"$ref":"#/$defs/window"},"else":{"$ref":"#/$defs/coveredBy"},"default":"filename"}}},"coveredBy":{"type":"string","enum":["filename","records","all"]},"window":{"type":"object","additionalProperties":false,"required":["from","to"],"properties":{"from":{"type":"string","pattern":"^-?[0-9]{1,4}d$","x-expected":"a number of days, such as 0d or 365d"},"to":{"type":"string","pattern":"^-?[0-9]{1,4}d$","x-expected":"a number of days, such as 0d or 365d"}}},"reversal":{"type":"object","additionalProperties":false,"required":["when","refersTo"],"properties":{"when":{"type":"string"},"refersTo":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","$ref":"common.schema.json#/$defs/fieldName"}}}},"parse":{"type":"object","propertyNames":{"enum":["format","delimiter","quote","encoding","header","footer","trailer","records"]},"required":["format"],"properties":{"format":{"type":"string","enum":["csv","json","ndjson"]}},"if":{"required":["format"],"properties":{"format":{"const":"csv"}}},"then":{"$ref":"#/$defs/csvParse"},"else":{"if":{"required":["format"],"properties":{"format":{"const":"json"}}},"then":{"$ref":"#/$defs/jsonParse"},"else":{"if":{"required":["format"],"properties":{"format":{"const":"ndjson"}}},"then":{"$ref":"#/$defs/ndjsonParse"}}}},"csvParse":{"type":"object","additionalProperties":false,"required":["format"],"properties":{"format":{"type":"string","const":"csv"},"delimiter":{"type":"string","pattern":"^[^\\r\\n]{1,8}$","x-expected":"one to eight characters","default":","},"quote":{"type":"string","pattern":"^[^\\r\\n]$","x-expected":"one character","default":"\""},"encoding":{"type":"string","enum":["utf-8","utf-16","utf-16le","utf-16be","windows-1250","windows-1251","windows-1252","windows-1253","windows-1254","windows-1257","iso-8859-1","iso-8859-2","iso-8859-15","cp437","cp850","cp852"],"default":"windows-1252"},"header":{"$ref":"#/$defs/header"},"footer":{"type":"integer","minimum":0,"maximum":1000,"x-expected":"a number of lines from 0 to 1000","default":0},"trailer":{"$ref":"#/$defs/trailer","x-default":"none"}}},"jsonParse":{"type":"object","additionalProperties":false,"required":["format"],"properties":{"format":{"type":"string","const":"json"},"records":{"type":"string","default":"$"}}},"ndjsonParse":{"type":"object","additionalProperties":false,"required":["format"],"properties":{"format":{"type":"string","const":"ndjson"}}},"header":{"type":["string","object"],"if":{"type":"object"},"then":{"$ref":"#/$defs/headerPlace"},"else":{"$ref":"#/$defs/noHeader"},"x-default":"the first record"},"noHeader":{"type":"string","const":"none"},"headerPlace":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"skip":{"type":"integer","minimum":0,"maximum":1000,"x-expected":"a number of lines from 0 to 1000","default":0},"rows":{"type":"integer","minimum":1,"maximum":10,"x-expected":"a number of rows from 1 to 10","default":1},"names":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","$ref":"#/$defs/columnName"},"x-default":"the names of the header"}}},"trailer":{"type":"object","additionalProperties":false,"required":["startsWith"],"properties":{"startsWith":{"type":"string","pattern":"^[^\\r\\n]{1,64}$","x-expected":"a text of up to 64 characters on one line"},"count":{"type":"integer","minimum":1,"maximum":1000,"x-expected":"a position from 1 to 1000","x-default":"the trailer does not say"},"totals":{"type":"object","propertyNames":{"$ref":"common.schema.json#/$defs/fieldName"},"additionalProperties":{"$ref":"#/$defs/trailerPosition"},"default":{}}}},"trailerPosition":{"type":"integer","minimum":1,"maximum":1000,"x-expected":"a position from 1 to 1000"},"feedMap":{"type":"object","additionalProperties":false,"required":["fields"],"properties":{"since":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","x-expected":"a day, as 2026-09-01","x-default":"every delivery before the next map"},"fields":{"type":"object","minProperties":1,"propertyNames":{"$ref":"common.schema.json#/$defs/fieldName"},"additionalProperties":{"$ref":"#/$defs/fieldSource"}}}},"fieldSource":{"type":["string","object"],"if":{"type":"object"},"then":{"propertyNames":{"enum":["from","crosswalk","asOf","format","timezone","decimal","group","value","expr","position"]},"if":{"required":["value"]},"then":{"$ref":"#/$defs/constantSource"},"else":{"if":{"required":["expr"]},"then":{"$ref":"#/$defs/expressionSource"},"else":{"if":{"required":["position"]},"then":{"$ref":"#/$defs/positionSource"},"else":{"if":{"required":["crosswalk"]},"then":{"$ref":"#/$defs/crosswalkSource"},"else":{"$ref":"#/$defs/columnSource"}}}}},"else":{"$ref":"#/$defs/columnName"}},"columnName":{"type":"string"},"columnSource":{"type":"object","additionalProperties":false,"required":["from"],"properties":{"from":{"type":"string"},"format":{"type":"string","x-default":"ISO 8601"},"timezone":{"$ref":"#/$defs/timezone","x-default":"the time zone of the system"},"decimal":{"type":"string","enum":[".",","],"default":"."},"group":{"type":"string","pattern":"^[^0-9\\r\\n]$","x-expected":"one character that is no digit","x-default":"none"}}},"crosswalkSource":{"type":"object","additionalProperties":false,"required":["from","crosswalk"],"properties":{"from":{"$ref":"#/$defs/keyColumns"},"crosswalk":{"$ref":"common.schema.json#/$defs/documentName"},"asOf":{"$ref":"common.schema.json#/$defs/fieldName","x-default":"the delivery date"}}},"keyColumns":{"type":["string","array"],"if":{"type":"array"},"then":{"$ref":"#/$defs/columnNames"},"else":{"$ref":"#/$defs/columnName"}},"columnNames":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/columnName"}},"constantSource":{"type":"object","additionalProperties":false,"required":["value"],"properties":{"value":{"$ref":"common.schema.json#/$defs/literal"}}},"expressionSource":{"type":"object","additionalProperties":false,"required":["expr"],"properties":{"expr":{"type":"string"}}},"positionSource":{"type":"object","additionalProperties":false,"required":["position"],"properties":{"position":{"$ref":"#/$defs/position"}}},"position":{"type":"object","additionalProperties":false,"required":["within"],"properties":{"within":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","$ref":"common.schema.json#/$defs/fieldName"}}}}}};
const schema310 = {"type":"integer","const":1};
const schema311 = {"type":"string","pattern":"^[a-z][a-z0-9-]*$","x-expected":"a name of lower-case letters, digits and hyphens that begins with a letter"};
const schema312 = {"type":"string","x-default":"none"};
const schema314 = {"type":"string","pattern":"^[a-z][a-z0-9_]*$","not":{"enum":["baseline","counterpart","delta","delta_percent","field","raw","param","var","scope","lookups","invariants"],"x-expected":"an unreserved name"},"x-expected":"a name of lower-case letters, digits and underscores that begins with a letter"};
const schema315 = {"type":["string","number","boolean","object"]};
const schema321 = {"type":"string","pattern":"^[A-Za-z][A-Za-z0-9_+/-]*$","x-expected":"an IANA time zone, such as Europe/London"};
const schema317 = {"type":"object","additionalProperties":false,"required":["team"],"properties":{"team":{"$ref":"#/$defs/documentName"},"contact":{"type":"string","pattern":"[^ ]","x-expected":"an address or a name","x-default":"the contact of the team"}}};

function validate245(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate245.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.team === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "team"},message:"must have required property '"+"team"+"'",schema:schema317.required,parentSchema:schema317,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "team") || (key0 === "contact"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema317,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.team !== undefined){
let data0 = data.team;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err2 = {instancePath:instancePath+"/team",schemaPath:"#/$defs/documentName/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\"",schema:"^[a-z][a-z0-9-]*$",parentSchema:schema311,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/team",schemaPath:"#/$defs/documentName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema311.type,parentSchema:schema311,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.contact !== undefined){
let data1 = data.contact;
if(typeof data1 === "string"){
if(!pattern6.test(data1)){
const err4 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/pattern",keyword:"pattern",params:{pattern: "[^ ]"},message:"must match pattern \""+"[^ ]"+"\"",schema:"[^ ]",parentSchema:schema317.properties.contact,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema317.properties.contact.type,parentSchema:schema317.properties.contact,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema317.type,parentSchema:schema317,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate245.errors = vErrors;
return errors === 0;
}
validate245.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema319 = {"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","$ref":"#/$defs/documentName"},"x-default":"it was never renamed"};

function validate247(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate247.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema319,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema319.items.type,parentSchema:schema319.items,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/documentName/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\"",schema:"^[a-z][a-z0-9-]*$",parentSchema:schema311,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/documentName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema311.type,parentSchema:schema311,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err4 = {instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema319,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema319.type,parentSchema:schema319,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate247.errors = vErrors;
return errors === 0;
}
validate247.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema323 = {"type":"object","additionalProperties":false,"required":["plugin"],"properties":{"plugin":{"type":"string"},"options":{"type":"object","additionalProperties":{"$ref":"#/$defs/optionValue"},"default":{}}}};
const schema324 = {"type":["string","object"],"if":{"type":"object"},"then":{"$ref":"#/$defs/secretOption"},"else":{"$ref":"#/$defs/textOption"}};
const schema327 = {"type":"string"};
const schema325 = {"type":"object","additionalProperties":false,"required":["secret"],"properties":{"secret":{"$ref":"common.schema.json#/$defs/secretName"}}};
const schema326 = {"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","x-expected":"the name of a secret: letters, digits and underscores","x-masked":true};

function validate251(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate251.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.secret === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "secret"},message:"must have required property '"+"secret"+"'",schema:schema325.required,parentSchema:schema325,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "secret")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema325,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.secret !== undefined){
let data0 = data.secret;
if(typeof data0 === "string"){
if(!pattern64.test(data0)){
const err2 = {instancePath:instancePath+"/secret",schemaPath:"common.schema.json#/$defs/secretName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema326,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/secret",schemaPath:"common.schema.json#/$defs/secretName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema326.type,parentSchema:schema326,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema325.type,parentSchema:schema325,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate251.errors = vErrors;
return errors === 0;
}
validate251.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate250(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate250.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema324.type},message:"must be string,object",schema:schema324.type,parentSchema:schema324,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
if(!(validate251(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "then";
}
else {
const _errs5 = errors;
if(typeof data !== "string"){
const err2 = {instancePath,schemaPath:"#/$defs/textOption/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema327.type,parentSchema:schema327,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema324.if,parentSchema:schema324,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate250.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate250.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate249(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate249.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.plugin === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "plugin"},message:"must have required property '"+"plugin"+"'",schema:schema323.required,parentSchema:schema323,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "plugin") || (key0 === "options"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema323,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.plugin !== undefined){
let data0 = data.plugin;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/plugin",schemaPath:"#/properties/plugin/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema323.properties.plugin.type,parentSchema:schema323.properties.plugin,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.options !== undefined){
let data1 = data.options;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(!(validate250(data1[key1], {instancePath:instancePath+"/options/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data1,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema323.properties.options.type,parentSchema:schema323.properties.options,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema323.type,parentSchema:schema323,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate249.errors = vErrors;
return errors === 0;
}
validate249.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema329 = {"type":"object","additionalProperties":false,"required":["entity","fetch","parse","map"],"properties":{"description":{"$ref":"common.schema.json#/$defs/description"},"entity":{"$ref":"common.schema.json#/$defs/documentName"},"fetch":{"$ref":"#/$defs/fetch"},"delivery":{"$ref":"#/$defs/delivery","x-default":"a delivery stands for its date, and a later one for the same date takes its place"},"parse":{"$ref":"#/$defs/parse"},"map":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/feedMap"}}}};
const schema332 = {"type":"object","additionalProperties":false,"required":["connection","path"],"properties":{"connection":{"$ref":"common.schema.json#/$defs/documentName"},"path":{"type":"string"}}};

function validate256(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate256.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.connection === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "connection"},message:"must have required property '"+"connection"+"'",schema:schema332.required,parentSchema:schema332,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.path === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema332.required,parentSchema:schema332,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "connection") || (key0 === "path"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema332,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.connection !== undefined){
let data0 = data.connection;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err3 = {instancePath:instancePath+"/connection",schemaPath:"common.schema.json#/$defs/documentName/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\"",schema:"^[a-z][a-z0-9-]*$",parentSchema:schema311,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/connection",schemaPath:"common.schema.json#/$defs/documentName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema311.type,parentSchema:schema311,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.path !== undefined){
let data1 = data.path;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema332.properties.path.type,parentSchema:schema332.properties.path,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema332.type,parentSchema:schema332,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate256.errors = vErrors;
return errors === 0;
}
validate256.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema334 = {"type":"object","additionalProperties":false,"properties":{"mode":{"type":"string","enum":["replace","upsert","append"],"default":"replace"},"covers":{"$ref":"#/$defs/covers","x-default":"the delivery date"},"outside":{"type":"string","enum":["quarantine","upsert"],"default":"quarantine"},"version":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","$ref":"common.schema.json#/$defs/fieldName"},"x-default":"none"},"deleted":{"type":"string","x-default":"nothing is deleted"},"reversal":{"$ref":"#/$defs/reversal","x-default":"nothing is taken back"}}};
const schema335 = {"type":"object","additionalProperties":false,"properties":{"field":{"$ref":"common.schema.json#/$defs/fieldName","x-default":"none: the records belong to the date of their delivery"},"by":{"type":["string","object"],"if":{"type":"object"},"then":{"$ref":"#/$defs/window"},"else":{"$ref":"#/$defs/coveredBy"},"default":"filename"}}};
const schema337 = {"type":"object","additionalProperties":false,"required":["from","to"],"properties":{"from":{"type":"string","pattern":"^-?[0-9]{1,4}d$","x-expected":"a number of days, such as 0d or 365d"},"to":{"type":"string","pattern":"^-?[0-9]{1,4}d$","x-expected":"a number of days, such as 0d or 365d"}}};
const schema338 = {"type":"string","enum":["filename","records","all"]};

function validate259(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate259.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "field") || (key0 === "by"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema335,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.field !== undefined){
let data0 = data.field;
const _errs5 = errors;
const _errs6 = errors;
if(!(((((((((((data0 === "baseline") || (data0 === "counterpart")) || (data0 === "delta")) || (data0 === "delta_percent")) || (data0 === "field")) || (data0 === "raw")) || (data0 === "param")) || (data0 === "var")) || (data0 === "scope")) || (data0 === "lookups")) || (data0 === "invariants"))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid2 = _errs6 === errors;
if(valid2){
const err2 = {instancePath:instancePath+"/field",schemaPath:"common.schema.json#/$defs/fieldName/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema314.not,parentSchema:schema314,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
const err3 = {instancePath:instancePath+"/field",schemaPath:"common.schema.json#/$defs/fieldName/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"},message:"must match pattern \""+"^[a-z][a-z0-9_]*$"+"\"",schema:"^[a-z][a-z0-9_]*$",parentSchema:schema314,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/field",schemaPath:"common.schema.json#/$defs/fieldName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema314.type,parentSchema:schema314,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.by !== undefined){
let data1 = data.by;
if((typeof data1 !== "string") && (!(data1 && typeof data1 == "object" && !Array.isArray(data1)))){
const err5 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: schema335.properties.by.type},message:"must be string,object",schema:schema335.properties.by.type,parentSchema:schema335.properties.by,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const _errs9 = errors;
let valid3 = true;
const _errs10 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs10 === errors;
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs12 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.from === undefined){
const err7 = {instancePath:instancePath+"/by",schemaPath:"#/$defs/window/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema337.required,parentSchema:schema337,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.to === undefined){
const err8 = {instancePath:instancePath+"/by",schemaPath:"#/$defs/window/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'",schema:schema337.required,parentSchema:schema337,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key1 in data1){
if(!((key1 === "from") || (key1 === "to"))){
const err9 = {instancePath:instancePath+"/by",schemaPath:"#/$defs/window/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema337,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.from !== undefined){
let data2 = data1.from;
if(typeof data2 === "string"){
if(!pattern74.test(data2)){
const err10 = {instancePath:instancePath+"/by/from",schemaPath:"#/$defs/window/properties/from/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]{1,4}d$"},message:"must match pattern \""+"^-?[0-9]{1,4}d$"+"\"",schema:"^-?[0-9]{1,4}d$",parentSchema:schema337.properties.from,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/by/from",schemaPath:"#/$defs/window/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema337.properties.from.type,parentSchema:schema337.properties.from,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data1.to !== undefined){
let data3 = data1.to;
if(typeof data3 === "string"){
if(!pattern74.test(data3)){
const err12 = {instancePath:instancePath+"/by/to",schemaPath:"#/$defs/window/properties/to/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]{1,4}d$"},message:"must match pattern \""+"^-?[0-9]{1,4}d$"+"\"",schema:"^-?[0-9]{1,4}d$",parentSchema:schema337.properties.to,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/by/to",schemaPath:"#/$defs/window/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema337.properties.to.type,parentSchema:schema337.properties.to,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/by",schemaPath:"#/$defs/window/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema337.type,parentSchema:schema337,data:data1};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid0 = _errs12 === errors;
valid3 = _valid0;
ifClause0 = "then";
}
else {
const _errs20 = errors;
if(typeof data1 !== "string"){
const err15 = {instancePath:instancePath+"/by",schemaPath:"#/$defs/coveredBy/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema338.type,parentSchema:schema338,data:data1};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!(((data1 === "filename") || (data1 === "records")) || (data1 === "all"))){
const err16 = {instancePath:instancePath+"/by",schemaPath:"#/$defs/coveredBy/enum",keyword:"enum",params:{allowedValues: schema338.enum},message:"must be equal to one of the allowed values",schema:schema338.enum,parentSchema:schema338,data:data1};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid0 = _errs20 === errors;
valid3 = _valid0;
ifClause0 = "else";
}
if(!valid3){
const err17 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema335.properties.by.if,parentSchema:schema335.properties.by,data:data1};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema335.type,parentSchema:schema335,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate259.errors = vErrors;
return errors === 0;
}
validate259.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema340 = {"type":"object","additionalProperties":false,"required":["when","refersTo"],"properties":{"when":{"type":"string"},"refersTo":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","$ref":"common.schema.json#/$defs/fieldName"}}}};

function validate261(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate261.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.when === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "when"},message:"must have required property '"+"when"+"'",schema:schema340.required,parentSchema:schema340,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.refersTo === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "refersTo"},message:"must have required property '"+"refersTo"+"'",schema:schema340.required,parentSchema:schema340,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "when") || (key0 === "refersTo"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema340,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.when !== undefined){
let data0 = data.when;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema340.properties.when.type,parentSchema:schema340.properties.when,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.refersTo !== undefined){
let data1 = data.refersTo;
if(Array.isArray(data1)){
if(data1.length < 1){
const err4 = {instancePath:instancePath+"/refersTo",schemaPath:"#/properties/refersTo/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema340.properties.refersTo,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/refersTo/" + i0,schemaPath:"#/properties/refersTo/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema340.properties.refersTo.items.type,parentSchema:schema340.properties.refersTo.items,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const _errs9 = errors;
const _errs10 = errors;
if(!(((((((((((data2 === "baseline") || (data2 === "counterpart")) || (data2 === "delta")) || (data2 === "delta_percent")) || (data2 === "field")) || (data2 === "raw")) || (data2 === "param")) || (data2 === "var")) || (data2 === "scope")) || (data2 === "lookups")) || (data2 === "invariants"))){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid4 = _errs10 === errors;
if(valid4){
const err7 = {instancePath:instancePath+"/refersTo/" + i0,schemaPath:"common.schema.json#/$defs/fieldName/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema314.not,parentSchema:schema314,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
const err8 = {instancePath:instancePath+"/refersTo/" + i0,schemaPath:"common.schema.json#/$defs/fieldName/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"},message:"must match pattern \""+"^[a-z][a-z0-9_]*$"+"\"",schema:"^[a-z][a-z0-9_]*$",parentSchema:schema314,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/refersTo/" + i0,schemaPath:"common.schema.json#/$defs/fieldName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema314.type,parentSchema:schema314,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data1[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err10 = {instancePath:instancePath+"/refersTo",schemaPath:"#/properties/refersTo/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema340.properties.refersTo,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err11 = {instancePath:instancePath+"/refersTo",schemaPath:"#/properties/refersTo/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema340.properties.refersTo.type,parentSchema:schema340.properties.refersTo,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema340.type,parentSchema:schema340,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate261.errors = vErrors;
return errors === 0;
}
validate261.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate258(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate258.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "mode") || (key0 === "covers")) || (key0 === "outside")) || (key0 === "version")) || (key0 === "deleted")) || (key0 === "reversal"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema334,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.mode !== undefined){
let data0 = data.mode;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema334.properties.mode.type,parentSchema:schema334.properties.mode,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(((data0 === "replace") || (data0 === "upsert")) || (data0 === "append"))){
const err2 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema334.properties.mode.enum},message:"must be equal to one of the allowed values",schema:schema334.properties.mode.enum,parentSchema:schema334.properties.mode,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.covers !== undefined){
if(!(validate259(data.covers, {instancePath:instancePath+"/covers",parentData:data,parentDataProperty:"covers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate259.errors : vErrors.concat(validate259.errors);
errors = vErrors.length;
}
}
if(data.outside !== undefined){
let data2 = data.outside;
if(typeof data2 !== "string"){
const err3 = {instancePath:instancePath+"/outside",schemaPath:"#/properties/outside/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema334.properties.outside.type,parentSchema:schema334.properties.outside,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((data2 === "quarantine") || (data2 === "upsert"))){
const err4 = {instancePath:instancePath+"/outside",schemaPath:"#/properties/outside/enum",keyword:"enum",params:{allowedValues: schema334.properties.outside.enum},message:"must be equal to one of the allowed values",schema:schema334.properties.outside.enum,parentSchema:schema334.properties.outside,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.version !== undefined){
let data3 = data.version;
if(Array.isArray(data3)){
if(data3.length < 1){
const err5 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema334.properties.version,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 !== "string"){
const err6 = {instancePath:instancePath+"/version/" + i0,schemaPath:"#/properties/version/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema334.properties.version.items.type,parentSchema:schema334.properties.version.items,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const _errs12 = errors;
const _errs13 = errors;
if(!(((((((((((data4 === "baseline") || (data4 === "counterpart")) || (data4 === "delta")) || (data4 === "delta_percent")) || (data4 === "field")) || (data4 === "raw")) || (data4 === "param")) || (data4 === "var")) || (data4 === "scope")) || (data4 === "lookups")) || (data4 === "invariants"))){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid4 = _errs13 === errors;
if(valid4){
const err8 = {instancePath:instancePath+"/version/" + i0,schemaPath:"common.schema.json#/$defs/fieldName/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema314.not,parentSchema:schema314,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
if(typeof data4 === "string"){
if(!pattern7.test(data4)){
const err9 = {instancePath:instancePath+"/version/" + i0,schemaPath:"common.schema.json#/$defs/fieldName/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"},message:"must match pattern \""+"^[a-z][a-z0-9_]*$"+"\"",schema:"^[a-z][a-z0-9_]*$",parentSchema:schema314,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/version/" + i0,schemaPath:"common.schema.json#/$defs/fieldName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema314.type,parentSchema:schema314,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
let i1 = data3.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data3[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err11 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema334.properties.version,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err12 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema334.properties.version.type,parentSchema:schema334.properties.version,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.deleted !== undefined){
let data5 = data.deleted;
if(typeof data5 !== "string"){
const err13 = {instancePath:instancePath+"/deleted",schemaPath:"#/properties/deleted/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema334.properties.deleted.type,parentSchema:schema334.properties.deleted,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.reversal !== undefined){
if(!(validate261(data.reversal, {instancePath:instancePath+"/reversal",parentData:data,parentDataProperty:"reversal",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema334.type,parentSchema:schema334,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate258.errors = vErrors;
return errors === 0;
}
validate258.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema342 = {"type":"object","propertyNames":{"enum":["format","delimiter","quote","encoding","header","footer","trailer","records"]},"required":["format"],"properties":{"format":{"type":"string","enum":["csv","json","ndjson"]}},"if":{"required":["format"],"properties":{"format":{"const":"csv"}}},"then":{"$ref":"#/$defs/csvParse"},"else":{"if":{"required":["format"],"properties":{"format":{"const":"json"}}},"then":{"$ref":"#/$defs/jsonParse"},"else":{"if":{"required":["format"],"properties":{"format":{"const":"ndjson"}}},"then":{"$ref":"#/$defs/ndjsonParse"}}}};
const schema351 = {"type":"object","additionalProperties":false,"required":["format"],"properties":{"format":{"type":"string","const":"json"},"records":{"type":"string","default":"$"}}};
const schema352 = {"type":"object","additionalProperties":false,"required":["format"],"properties":{"format":{"type":"string","const":"ndjson"}}};
const schema343 = {"type":"object","additionalProperties":false,"required":["format"],"properties":{"format":{"type":"string","const":"csv"},"delimiter":{"type":"string","pattern":"^[^\\r\\n]{1,8}$","x-expected":"one to eight characters","default":","},"quote":{"type":"string","pattern":"^[^\\r\\n]$","x-expected":"one character","default":"\""},"encoding":{"type":"string","enum":["utf-8","utf-16","utf-16le","utf-16be","windows-1250","windows-1251","windows-1252","windows-1253","windows-1254","windows-1257","iso-8859-1","iso-8859-2","iso-8859-15","cp437","cp850","cp852"],"default":"windows-1252"},"header":{"$ref":"#/$defs/header"},"footer":{"type":"integer","minimum":0,"maximum":1000,"x-expected":"a number of lines from 0 to 1000","default":0},"trailer":{"$ref":"#/$defs/trailer","x-default":"none"}}};
const schema344 = {"type":["string","object"],"if":{"type":"object"},"then":{"$ref":"#/$defs/headerPlace"},"else":{"$ref":"#/$defs/noHeader"},"x-default":"the first record"};
const schema347 = {"type":"string","const":"none"};
const schema345 = {"type":"object","additionalProperties":false,"minProperties":1,"properties":{"skip":{"type":"integer","minimum":0,"maximum":1000,"x-expected":"a number of lines from 0 to 1000","default":0},"rows":{"type":"integer","minimum":1,"maximum":10,"x-expected":"a number of rows from 1 to 10","default":1},"names":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","$ref":"#/$defs/columnName"},"x-default":"the names of the header"}}};
const schema346 = {"type":"string"};

function validate267(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate267.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema345,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "skip") || (key0 === "rows")) || (key0 === "names"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema345,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.skip !== undefined){
let data0 = data.skip;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err2 = {instancePath:instancePath+"/skip",schemaPath:"#/properties/skip/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema345.properties.skip.type,parentSchema:schema345.properties.skip,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data0 == "number"){
if(data0 > 1000 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/skip",schemaPath:"#/properties/skip/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema345.properties.skip,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/skip",schemaPath:"#/properties/skip/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema345.properties.skip,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.rows !== undefined){
let data1 = data.rows;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err5 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema345.properties.rows.type,parentSchema:schema345.properties.rows,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data1 == "number"){
if(data1 > 10 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10",schema:10,parentSchema:schema345.properties.rows,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema345.properties.rows,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.names !== undefined){
let data2 = data.names;
if(Array.isArray(data2)){
if(data2.length < 1){
const err8 = {instancePath:instancePath+"/names",schemaPath:"#/properties/names/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema345.properties.names,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 !== "string"){
const err9 = {instancePath:instancePath+"/names/" + i0,schemaPath:"#/properties/names/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema345.properties.names.items.type,parentSchema:schema345.properties.names.items,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data3 !== "string"){
const err10 = {instancePath:instancePath+"/names/" + i0,schemaPath:"#/$defs/columnName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema346.type,parentSchema:schema346,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
let i1 = data2.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data2[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err11 = {instancePath:instancePath+"/names",schemaPath:"#/properties/names/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema345.properties.names,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err12 = {instancePath:instancePath+"/names",schemaPath:"#/properties/names/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema345.properties.names.type,parentSchema:schema345.properties.names,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema345.type,parentSchema:schema345,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate267.errors = vErrors;
return errors === 0;
}
validate267.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate266(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate266.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema344.type},message:"must be string,object",schema:schema344.type,parentSchema:schema344,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
if(!(validate267(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate267.errors : vErrors.concat(validate267.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "then";
}
else {
const _errs5 = errors;
if(typeof data !== "string"){
const err2 = {instancePath,schemaPath:"#/$defs/noHeader/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema347.type,parentSchema:schema347,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if("none" !== data){
const err3 = {instancePath,schemaPath:"#/$defs/noHeader/const",keyword:"const",params:{allowedValue: "none"},message:"must be equal to constant",schema:"none",parentSchema:schema347,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema344.if,parentSchema:schema344,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate266.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate266.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema348 = {"type":"object","additionalProperties":false,"required":["startsWith"],"properties":{"startsWith":{"type":"string","pattern":"^[^\\r\\n]{1,64}$","x-expected":"a text of up to 64 characters on one line"},"count":{"type":"integer","minimum":1,"maximum":1000,"x-expected":"a position from 1 to 1000","x-default":"the trailer does not say"},"totals":{"type":"object","propertyNames":{"$ref":"common.schema.json#/$defs/fieldName"},"additionalProperties":{"$ref":"#/$defs/trailerPosition"},"default":{}}}};
const schema350 = {"type":"integer","minimum":1,"maximum":1000,"x-expected":"a position from 1 to 1000"};

function validate270(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate270.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.startsWith === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "startsWith"},message:"must have required property '"+"startsWith"+"'",schema:schema348.required,parentSchema:schema348,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "startsWith") || (key0 === "count")) || (key0 === "totals"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema348,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.startsWith !== undefined){
let data0 = data.startsWith;
if(typeof data0 === "string"){
if(!pattern94.test(data0)){
const err2 = {instancePath:instancePath+"/startsWith",schemaPath:"#/properties/startsWith/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]{1,64}$"},message:"must match pattern \""+"^[^\\r\\n]{1,64}$"+"\"",schema:"^[^\\r\\n]{1,64}$",parentSchema:schema348.properties.startsWith,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/startsWith",schemaPath:"#/properties/startsWith/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema348.properties.startsWith.type,parentSchema:schema348.properties.startsWith,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.count !== undefined){
let data1 = data.count;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err4 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema348.properties.count.type,parentSchema:schema348.properties.count,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data1 == "number"){
if(data1 > 1000 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema348.properties.count,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema348.properties.count,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.totals !== undefined){
let data2 = data.totals;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
const _errs8 = errors;
const _errs11 = errors;
const _errs12 = errors;
if(!(((((((((((key1 === "baseline") || (key1 === "counterpart")) || (key1 === "delta")) || (key1 === "delta_percent")) || (key1 === "field")) || (key1 === "raw")) || (key1 === "param")) || (key1 === "var")) || (key1 === "scope")) || (key1 === "lookups")) || (key1 === "invariants"))){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid3 = _errs12 === errors;
if(valid3){
const err8 = {instancePath:instancePath+"/totals",schemaPath:"common.schema.json#/$defs/fieldName/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema314.not,parentSchema:schema314,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
if(typeof key1 === "string"){
if(!pattern7.test(key1)){
const err9 = {instancePath:instancePath+"/totals",schemaPath:"common.schema.json#/$defs/fieldName/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"},message:"must match pattern \""+"^[a-z][a-z0-9_]*$"+"\"",schema:"^[a-z][a-z0-9_]*$",parentSchema:schema314,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/totals",schemaPath:"common.schema.json#/$defs/fieldName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema314.type,parentSchema:schema314,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var valid1 = _errs8 === errors;
if(!valid1){
const err11 = {instancePath:instancePath+"/totals",schemaPath:"#/properties/totals/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema348.properties.totals.propertyNames,parentSchema:schema348.properties.totals,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
for(const key2 in data2){
let data3 = data2[key2];
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err12 = {instancePath:instancePath+"/totals/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/trailerPosition/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema350.type,parentSchema:schema350,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(typeof data3 == "number"){
if(data3 > 1000 || isNaN(data3)){
const err13 = {instancePath:instancePath+"/totals/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/trailerPosition/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema350,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err14 = {instancePath:instancePath+"/totals/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/trailerPosition/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema350,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
}
else {
const err15 = {instancePath:instancePath+"/totals",schemaPath:"#/properties/totals/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema348.properties.totals.type,parentSchema:schema348.properties.totals,data:data2};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema348.type,parentSchema:schema348,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate270.errors = vErrors;
return errors === 0;
}
validate270.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate265(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate265.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.format === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "format"},message:"must have required property '"+"format"+"'",schema:schema343.required,parentSchema:schema343,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "format") || (key0 === "delimiter")) || (key0 === "quote")) || (key0 === "encoding")) || (key0 === "header")) || (key0 === "footer")) || (key0 === "trailer"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema343,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.format !== undefined){
let data0 = data.format;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema343.properties.format.type,parentSchema:schema343.properties.format,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if("csv" !== data0){
const err3 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue: "csv"},message:"must be equal to constant",schema:"csv",parentSchema:schema343.properties.format,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.delimiter !== undefined){
let data1 = data.delimiter;
if(typeof data1 === "string"){
if(!pattern85.test(data1)){
const err4 = {instancePath:instancePath+"/delimiter",schemaPath:"#/properties/delimiter/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]{1,8}$"},message:"must match pattern \""+"^[^\\r\\n]{1,8}$"+"\"",schema:"^[^\\r\\n]{1,8}$",parentSchema:schema343.properties.delimiter,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/delimiter",schemaPath:"#/properties/delimiter/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema343.properties.delimiter.type,parentSchema:schema343.properties.delimiter,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.quote !== undefined){
let data2 = data.quote;
if(typeof data2 === "string"){
if(!pattern87.test(data2)){
const err6 = {instancePath:instancePath+"/quote",schemaPath:"#/properties/quote/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]$"},message:"must match pattern \""+"^[^\\r\\n]$"+"\"",schema:"^[^\\r\\n]$",parentSchema:schema343.properties.quote,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/quote",schemaPath:"#/properties/quote/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema343.properties.quote.type,parentSchema:schema343.properties.quote,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.encoding !== undefined){
let data3 = data.encoding;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/encoding",schemaPath:"#/properties/encoding/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema343.properties.encoding.type,parentSchema:schema343.properties.encoding,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((((((((((((((((data3 === "utf-8") || (data3 === "utf-16")) || (data3 === "utf-16le")) || (data3 === "utf-16be")) || (data3 === "windows-1250")) || (data3 === "windows-1251")) || (data3 === "windows-1252")) || (data3 === "windows-1253")) || (data3 === "windows-1254")) || (data3 === "windows-1257")) || (data3 === "iso-8859-1")) || (data3 === "iso-8859-2")) || (data3 === "iso-8859-15")) || (data3 === "cp437")) || (data3 === "cp850")) || (data3 === "cp852"))){
const err9 = {instancePath:instancePath+"/encoding",schemaPath:"#/properties/encoding/enum",keyword:"enum",params:{allowedValues: schema343.properties.encoding.enum},message:"must be equal to one of the allowed values",schema:schema343.properties.encoding.enum,parentSchema:schema343.properties.encoding,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.header !== undefined){
if(!(validate266(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate266.errors : vErrors.concat(validate266.errors);
errors = vErrors.length;
}
}
if(data.footer !== undefined){
let data5 = data.footer;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
const err10 = {instancePath:instancePath+"/footer",schemaPath:"#/properties/footer/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema343.properties.footer.type,parentSchema:schema343.properties.footer,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data5 == "number"){
if(data5 > 1000 || isNaN(data5)){
const err11 = {instancePath:instancePath+"/footer",schemaPath:"#/properties/footer/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema343.properties.footer,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err12 = {instancePath:instancePath+"/footer",schemaPath:"#/properties/footer/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema343.properties.footer,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.trailer !== undefined){
if(!(validate270(data.trailer, {instancePath:instancePath+"/trailer",parentData:data,parentDataProperty:"trailer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate270.errors : vErrors.concat(validate270.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema343.type,parentSchema:schema343,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate265.errors = vErrors;
return errors === 0;
}
validate265.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate264(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate264.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.format === undefined) && (missing0 = "format")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.format !== undefined){
if("csv" !== data.format){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
if(!(validate265(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate265.errors : vErrors.concat(validate265.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "then";
}
else {
const _errs5 = errors;
const _errs6 = errors;
let valid2 = true;
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.format === undefined) && (missing1 = "format")){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
if(data.format !== undefined){
if("json" !== data.format){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
}
var _valid1 = _errs7 === errors;
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.format === undefined){
const err4 = {instancePath,schemaPath:"#/$defs/jsonParse/required",keyword:"required",params:{missingProperty: "format"},message:"must have required property '"+"format"+"'",schema:schema351.required,parentSchema:schema351,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "format") || (key0 === "records"))){
const err5 = {instancePath,schemaPath:"#/$defs/jsonParse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema351,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.format !== undefined){
let data2 = data.format;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/format",schemaPath:"#/$defs/jsonParse/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema351.properties.format.type,parentSchema:schema351.properties.format,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if("json" !== data2){
const err7 = {instancePath:instancePath+"/format",schemaPath:"#/$defs/jsonParse/properties/format/const",keyword:"const",params:{allowedValue: "json"},message:"must be equal to constant",schema:"json",parentSchema:schema351.properties.format,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.records !== undefined){
let data3 = data.records;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/records",schemaPath:"#/$defs/jsonParse/properties/records/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema351.properties.records.type,parentSchema:schema351.properties.records,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/$defs/jsonParse/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema351.type,parentSchema:schema351,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid1 = _errs9 === errors;
valid2 = _valid1;
if(valid2){
var props1 = true;
}
ifClause1 = "then";
}
else {
const _errs17 = errors;
const _errs18 = errors;
let valid6 = true;
const _errs19 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.format === undefined) && (missing2 = "format")){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
else {
if(data.format !== undefined){
if("ndjson" !== data.format){
const err11 = {};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
}
var _valid2 = _errs19 === errors;
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs21 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.format === undefined){
const err12 = {instancePath,schemaPath:"#/$defs/ndjsonParse/required",keyword:"required",params:{missingProperty: "format"},message:"must have required property '"+"format"+"'",schema:schema352.required,parentSchema:schema352,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key1 in data){
if(!(key1 === "format")){
const err13 = {instancePath,schemaPath:"#/$defs/ndjsonParse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema352,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.format !== undefined){
let data5 = data.format;
if(typeof data5 !== "string"){
const err14 = {instancePath:instancePath+"/format",schemaPath:"#/$defs/ndjsonParse/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema352.properties.format.type,parentSchema:schema352.properties.format,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if("ndjson" !== data5){
const err15 = {instancePath:instancePath+"/format",schemaPath:"#/$defs/ndjsonParse/properties/format/const",keyword:"const",params:{allowedValue: "ndjson"},message:"must be equal to constant",schema:"ndjson",parentSchema:schema352.properties.format,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/$defs/ndjsonParse/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema352.type,parentSchema:schema352,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid2 = _errs21 === errors;
valid6 = _valid2;
if(valid6){
var props2 = true;
}
}
if(!valid6){
const err17 = {instancePath,schemaPath:"#/else/else/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema342.else.else.if,parentSchema:schema342.else.else,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid1 = _errs17 === errors;
valid2 = _valid1;
if(valid2){
if(props1 !== true && props2 !== undefined){
if(props2 === true){
props1 = true;
}
else {
props1 = props1 || {};
Object.assign(props1, props2);
}
}
}
ifClause1 = "else";
}
if(!valid2){
const err18 = {instancePath,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema",schema:schema342.else.if,parentSchema:schema342.else,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
}
ifClause0 = "else";
}
if(!valid0){
const err19 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema342.if,parentSchema:schema342,data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.format === undefined){
const err20 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "format"},message:"must have required property '"+"format"+"'",schema:schema342.required,parentSchema:schema342,data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key2 in data){
const _errs27 = errors;
if(!((((((((key2 === "format") || (key2 === "delimiter")) || (key2 === "quote")) || (key2 === "encoding")) || (key2 === "header")) || (key2 === "footer")) || (key2 === "trailer")) || (key2 === "records"))){
const err21 = {instancePath,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues: schema342.propertyNames.enum},message:"must be equal to one of the allowed values",schema:schema342.propertyNames.enum,parentSchema:schema342.propertyNames,data:key2,propertyName:key2};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var valid10 = _errs27 === errors;
if(!valid10){
const err22 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key2},message:"property name must be valid",schema:schema342.propertyNames,parentSchema:schema342,data};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(props0 !== true){
props0 = props0 || {};
props0.format = true;
}
if(data.format !== undefined){
let data6 = data.format;
if(typeof data6 !== "string"){
const err23 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema342.properties.format.type,parentSchema:schema342.properties.format,data:data6};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!(((data6 === "csv") || (data6 === "json")) || (data6 === "ndjson"))){
const err24 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues: schema342.properties.format.enum},message:"must be equal to one of the allowed values",schema:schema342.properties.format.enum,parentSchema:schema342.properties.format,data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema342.type,parentSchema:schema342,data};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate264.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate264.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema353 = {"type":"object","additionalProperties":false,"required":["fields"],"properties":{"since":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","x-expected":"a day, as 2026-09-01","x-default":"every delivery before the next map"},"fields":{"type":"object","minProperties":1,"propertyNames":{"$ref":"common.schema.json#/$defs/fieldName"},"additionalProperties":{"$ref":"#/$defs/fieldSource"}}}};
const schema355 = {"type":["string","object"],"if":{"type":"object"},"then":{"propertyNames":{"enum":["from","crosswalk","asOf","format","timezone","decimal","group","value","expr","position"]},"if":{"required":["value"]},"then":{"$ref":"#/$defs/constantSource"},"else":{"if":{"required":["expr"]},"then":{"$ref":"#/$defs/expressionSource"},"else":{"if":{"required":["position"]},"then":{"$ref":"#/$defs/positionSource"},"else":{"if":{"required":["crosswalk"]},"then":{"$ref":"#/$defs/crosswalkSource"},"else":{"$ref":"#/$defs/columnSource"}}}}},"else":{"$ref":"#/$defs/columnName"}};
const schema358 = {"type":"object","additionalProperties":false,"required":["expr"],"properties":{"expr":{"type":"string"}}};
const schema356 = {"type":"object","additionalProperties":false,"required":["value"],"properties":{"value":{"$ref":"common.schema.json#/$defs/literal"}}};
const schema357 = {"type":["string","number","boolean"]};

function validate276(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate276.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema356.required,parentSchema:schema356,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "value")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema356,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.value !== undefined){
let data0 = data.value;
if(((typeof data0 !== "string") && (!(typeof data0 == "number"))) && (typeof data0 !== "boolean")){
const err2 = {instancePath:instancePath+"/value",schemaPath:"common.schema.json#/$defs/literal/type",keyword:"type",params:{type: schema357.type},message:"must be string,number,boolean",schema:schema357.type,parentSchema:schema357,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema356.type,parentSchema:schema356,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate276.errors = vErrors;
return errors === 0;
}
validate276.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema359 = {"type":"object","additionalProperties":false,"required":["position"],"properties":{"position":{"$ref":"#/$defs/position"}}};
const schema360 = {"type":"object","additionalProperties":false,"required":["within"],"properties":{"within":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","$ref":"common.schema.json#/$defs/fieldName"}}}};

function validate279(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate279.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.within === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "within"},message:"must have required property '"+"within"+"'",schema:schema360.required,parentSchema:schema360,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "within")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema360,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.within !== undefined){
let data0 = data.within;
if(Array.isArray(data0)){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/within",schemaPath:"#/properties/within/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema360.properties.within,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/within/" + i0,schemaPath:"#/properties/within/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema360.properties.within.items.type,parentSchema:schema360.properties.within.items,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const _errs7 = errors;
const _errs8 = errors;
if(!(((((((((((data1 === "baseline") || (data1 === "counterpart")) || (data1 === "delta")) || (data1 === "delta_percent")) || (data1 === "field")) || (data1 === "raw")) || (data1 === "param")) || (data1 === "var")) || (data1 === "scope")) || (data1 === "lookups")) || (data1 === "invariants"))){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid4 = _errs8 === errors;
if(valid4){
const err5 = {instancePath:instancePath+"/within/" + i0,schemaPath:"common.schema.json#/$defs/fieldName/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema314.not,parentSchema:schema314,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
const err6 = {instancePath:instancePath+"/within/" + i0,schemaPath:"common.schema.json#/$defs/fieldName/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"},message:"must match pattern \""+"^[a-z][a-z0-9_]*$"+"\"",schema:"^[a-z][a-z0-9_]*$",parentSchema:schema314,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/within/" + i0,schemaPath:"common.schema.json#/$defs/fieldName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema314.type,parentSchema:schema314,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data0[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err8 = {instancePath:instancePath+"/within",schemaPath:"#/properties/within/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema360.properties.within,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err9 = {instancePath:instancePath+"/within",schemaPath:"#/properties/within/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema360.properties.within.type,parentSchema:schema360.properties.within,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema360.type,parentSchema:schema360,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate279.errors = vErrors;
return errors === 0;
}
validate279.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate278(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate278.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.position === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "position"},message:"must have required property '"+"position"+"'",schema:schema359.required,parentSchema:schema359,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "position")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema359,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.position !== undefined){
if(!(validate279(data.position, {instancePath:instancePath+"/position",parentData:data,parentDataProperty:"position",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate279.errors : vErrors.concat(validate279.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema359.type,parentSchema:schema359,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate278.errors = vErrors;
return errors === 0;
}
validate278.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema362 = {"type":"object","additionalProperties":false,"required":["from","crosswalk"],"properties":{"from":{"$ref":"#/$defs/keyColumns"},"crosswalk":{"$ref":"common.schema.json#/$defs/documentName"},"asOf":{"$ref":"common.schema.json#/$defs/fieldName","x-default":"the delivery date"}}};
const schema363 = {"type":["string","array"],"if":{"type":"array"},"then":{"$ref":"#/$defs/columnNames"},"else":{"$ref":"#/$defs/columnName"}};
const schema364 = {"type":"array","minItems":1,"items":{"$ref":"#/$defs/columnName"}};

function validate284(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate284.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema364,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/columnName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema346.type,parentSchema:schema346,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema364.type,parentSchema:schema364,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate284.errors = vErrors;
return errors === 0;
}
validate284.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate283(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate283.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema363.type},message:"must be string,array",schema:schema363.type,parentSchema:schema363,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(!(Array.isArray(data))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
if(!(validate284(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate284.errors : vErrors.concat(validate284.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
var items0 = true;
}
ifClause0 = "then";
}
else {
const _errs5 = errors;
if(typeof data !== "string"){
const err2 = {instancePath,schemaPath:"#/$defs/columnName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema346.type,parentSchema:schema346,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema363.if,parentSchema:schema363,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate283.errors = vErrors;
evaluated0.items = items0;
return errors === 0;
}
validate283.evaluated = {"dynamicProps":false,"dynamicItems":true};


function validate282(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate282.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema362.required,parentSchema:schema362,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.crosswalk === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "crosswalk"},message:"must have required property '"+"crosswalk"+"'",schema:schema362.required,parentSchema:schema362,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "from") || (key0 === "crosswalk")) || (key0 === "asOf"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema362,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.from !== undefined){
if(!(validate283(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate283.errors : vErrors.concat(validate283.errors);
errors = vErrors.length;
}
}
if(data.crosswalk !== undefined){
let data1 = data.crosswalk;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err3 = {instancePath:instancePath+"/crosswalk",schemaPath:"common.schema.json#/$defs/documentName/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\"",schema:"^[a-z][a-z0-9-]*$",parentSchema:schema311,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/crosswalk",schemaPath:"common.schema.json#/$defs/documentName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema311.type,parentSchema:schema311,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.asOf !== undefined){
let data2 = data.asOf;
const _errs9 = errors;
const _errs10 = errors;
if(!(((((((((((data2 === "baseline") || (data2 === "counterpart")) || (data2 === "delta")) || (data2 === "delta_percent")) || (data2 === "field")) || (data2 === "raw")) || (data2 === "param")) || (data2 === "var")) || (data2 === "scope")) || (data2 === "lookups")) || (data2 === "invariants"))){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid3 = _errs10 === errors;
if(valid3){
const err6 = {instancePath:instancePath+"/asOf",schemaPath:"common.schema.json#/$defs/fieldName/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema314.not,parentSchema:schema314,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
const err7 = {instancePath:instancePath+"/asOf",schemaPath:"common.schema.json#/$defs/fieldName/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"},message:"must match pattern \""+"^[a-z][a-z0-9_]*$"+"\"",schema:"^[a-z][a-z0-9_]*$",parentSchema:schema314,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/asOf",schemaPath:"common.schema.json#/$defs/fieldName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema314.type,parentSchema:schema314,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema362.type,parentSchema:schema362,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate282.errors = vErrors;
return errors === 0;
}
validate282.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema369 = {"type":"object","additionalProperties":false,"required":["from"],"properties":{"from":{"type":"string"},"format":{"type":"string","x-default":"ISO 8601"},"timezone":{"$ref":"#/$defs/timezone","x-default":"the time zone of the system"},"decimal":{"type":"string","enum":[".",","],"default":"."},"group":{"type":"string","pattern":"^[^0-9\\r\\n]$","x-expected":"one character that is no digit","x-default":"none"}}};

function validate288(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate288.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema369.required,parentSchema:schema369,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "from") || (key0 === "format")) || (key0 === "timezone")) || (key0 === "decimal")) || (key0 === "group"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema369,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.from !== undefined){
let data0 = data.from;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema369.properties.from.type,parentSchema:schema369.properties.from,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.format !== undefined){
let data1 = data.format;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema369.properties.format.type,parentSchema:schema369.properties.format,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.timezone !== undefined){
let data2 = data.timezone;
if(typeof data2 === "string"){
if(!pattern61.test(data2)){
const err4 = {instancePath:instancePath+"/timezone",schemaPath:"#/$defs/timezone/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_+/-]*$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_+/-]*$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_+/-]*$",parentSchema:schema321,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/timezone",schemaPath:"#/$defs/timezone/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema321.type,parentSchema:schema321,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.decimal !== undefined){
let data3 = data.decimal;
if(typeof data3 !== "string"){
const err6 = {instancePath:instancePath+"/decimal",schemaPath:"#/properties/decimal/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema369.properties.decimal.type,parentSchema:schema369.properties.decimal,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((data3 === ".") || (data3 === ","))){
const err7 = {instancePath:instancePath+"/decimal",schemaPath:"#/properties/decimal/enum",keyword:"enum",params:{allowedValues: schema369.properties.decimal.enum},message:"must be equal to one of the allowed values",schema:schema369.properties.decimal.enum,parentSchema:schema369.properties.decimal,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.group !== undefined){
let data4 = data.group;
if(typeof data4 === "string"){
if(!pattern114.test(data4)){
const err8 = {instancePath:instancePath+"/group",schemaPath:"#/properties/group/pattern",keyword:"pattern",params:{pattern: "^[^0-9\\r\\n]$"},message:"must match pattern \""+"^[^0-9\\r\\n]$"+"\"",schema:"^[^0-9\\r\\n]$",parentSchema:schema369.properties.group,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/group",schemaPath:"#/properties/group/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema369.properties.group.type,parentSchema:schema369.properties.group,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema369.type,parentSchema:schema369,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate288.errors = vErrors;
return errors === 0;
}
validate288.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate275(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate275.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema355.type},message:"must be string,object",schema:schema355.type,parentSchema:schema355,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
const _errs5 = errors;
let valid1 = true;
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.value === undefined) && (missing0 = "value")){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid1 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs7 = errors;
if(!(validate276(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate276.errors : vErrors.concat(validate276.errors);
errors = vErrors.length;
}
var _valid1 = _errs7 === errors;
valid1 = _valid1;
if(valid1){
var props0 = true;
}
ifClause1 = "then";
}
else {
const _errs8 = errors;
const _errs9 = errors;
let valid2 = true;
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.expr === undefined) && (missing1 = "expr")){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid2 = _errs10 === errors;
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid2){
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.expr === undefined){
const err4 = {instancePath,schemaPath:"#/$defs/expressionSource/required",keyword:"required",params:{missingProperty: "expr"},message:"must have required property '"+"expr"+"'",schema:schema358.required,parentSchema:schema358,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "expr")){
const err5 = {instancePath,schemaPath:"#/$defs/expressionSource/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema358,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.expr !== undefined){
let data0 = data.expr;
if(typeof data0 !== "string"){
const err6 = {instancePath:instancePath+"/expr",schemaPath:"#/$defs/expressionSource/properties/expr/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema358.properties.expr.type,parentSchema:schema358.properties.expr,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/$defs/expressionSource/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema358.type,parentSchema:schema358,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid2 = _errs11 === errors;
valid2 = _valid2;
if(valid2){
var props1 = true;
}
ifClause2 = "then";
}
else {
const _errs17 = errors;
const _errs18 = errors;
let valid5 = true;
const _errs19 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.position === undefined) && (missing2 = "position")){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var _valid3 = _errs19 === errors;
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
let ifClause3;
if(_valid3){
const _errs20 = errors;
if(!(validate278(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate278.errors : vErrors.concat(validate278.errors);
errors = vErrors.length;
}
var _valid3 = _errs20 === errors;
valid5 = _valid3;
if(valid5){
var props2 = true;
}
ifClause3 = "then";
}
else {
const _errs21 = errors;
const _errs22 = errors;
let valid6 = true;
const _errs23 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.crosswalk === undefined) && (missing3 = "crosswalk")){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var _valid4 = _errs23 === errors;
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
let ifClause4;
if(_valid4){
const _errs24 = errors;
if(!(validate282(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
errors = vErrors.length;
}
var _valid4 = _errs24 === errors;
valid6 = _valid4;
if(valid6){
var props3 = true;
}
ifClause4 = "then";
}
else {
const _errs25 = errors;
if(!(validate288(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate288.errors : vErrors.concat(validate288.errors);
errors = vErrors.length;
}
var _valid4 = _errs25 === errors;
valid6 = _valid4;
if(valid6){
if(props3 !== true){
props3 = true;
}
}
ifClause4 = "else";
}
if(!valid6){
const err10 = {instancePath,schemaPath:"#/then/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause4},message:"must match \""+ifClause4+"\" schema",schema:schema355.then.else.else.else.if,parentSchema:schema355.then.else.else.else,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid3 = _errs21 === errors;
valid5 = _valid3;
if(valid5){
if(props2 !== true && props3 !== undefined){
if(props3 === true){
props2 = true;
}
else {
props2 = props2 || {};
Object.assign(props2, props3);
}
}
}
ifClause3 = "else";
}
if(!valid5){
const err11 = {instancePath,schemaPath:"#/then/else/else/if",keyword:"if",params:{failingKeyword: ifClause3},message:"must match \""+ifClause3+"\" schema",schema:schema355.then.else.else.if,parentSchema:schema355.then.else.else,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid2 = _errs17 === errors;
valid2 = _valid2;
if(valid2){
if(props1 !== true && props2 !== undefined){
if(props2 === true){
props1 = true;
}
else {
props1 = props1 || {};
Object.assign(props1, props2);
}
}
}
ifClause2 = "else";
}
if(!valid2){
const err12 = {instancePath,schemaPath:"#/then/else/if",keyword:"if",params:{failingKeyword: ifClause2},message:"must match \""+ifClause2+"\" schema",schema:schema355.then.else.if,parentSchema:schema355.then.else,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid1 = _errs8 === errors;
valid1 = _valid1;
if(valid1){
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
}
ifClause1 = "else";
}
if(!valid1){
const err13 = {instancePath,schemaPath:"#/then/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema",schema:schema355.then.if,parentSchema:schema355.then,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key1 in data){
const _errs26 = errors;
if(!((((((((((key1 === "from") || (key1 === "crosswalk")) || (key1 === "asOf")) || (key1 === "format")) || (key1 === "timezone")) || (key1 === "decimal")) || (key1 === "group")) || (key1 === "value")) || (key1 === "expr")) || (key1 === "position"))){
const err14 = {instancePath,schemaPath:"#/then/propertyNames/enum",keyword:"enum",params:{allowedValues: schema355.then.propertyNames.enum},message:"must be equal to one of the allowed values",schema:schema355.then.propertyNames.enum,parentSchema:schema355.then.propertyNames,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var valid7 = _errs26 === errors;
if(!valid7){
const err15 = {instancePath,schemaPath:"#/then/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema355.then.propertyNames,parentSchema:schema355.then,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs27 = errors;
if(typeof data !== "string"){
const err16 = {instancePath,schemaPath:"#/$defs/columnName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema346.type,parentSchema:schema346,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid0 = _errs27 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err17 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema355.if,parentSchema:schema355,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate275.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate275.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate274(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate274.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fields === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fields"},message:"must have required property '"+"fields"+"'",schema:schema353.required,parentSchema:schema353,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "since") || (key0 === "fields"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema353,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.since !== undefined){
let data0 = data.since;
if(typeof data0 === "string"){
if(!pattern27.test(data0)){
const err2 = {instancePath:instancePath+"/since",schemaPath:"#/properties/since/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}$",parentSchema:schema353.properties.since,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/since",schemaPath:"#/properties/since/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema353.properties.since.type,parentSchema:schema353.properties.since,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.fields !== undefined){
let data1 = data.fields;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length < 1){
const err4 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema353.properties.fields,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key1 in data1){
const _errs6 = errors;
const _errs9 = errors;
const _errs10 = errors;
if(!(((((((((((key1 === "baseline") || (key1 === "counterpart")) || (key1 === "delta")) || (key1 === "delta_percent")) || (key1 === "field")) || (key1 === "raw")) || (key1 === "param")) || (key1 === "var")) || (key1 === "scope")) || (key1 === "lookups")) || (key1 === "invariants"))){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid3 = _errs10 === errors;
if(valid3){
const err6 = {instancePath:instancePath+"/fields",schemaPath:"common.schema.json#/$defs/fieldName/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema314.not,parentSchema:schema314,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
if(typeof key1 === "string"){
if(!pattern7.test(key1)){
const err7 = {instancePath:instancePath+"/fields",schemaPath:"common.schema.json#/$defs/fieldName/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"},message:"must match pattern \""+"^[a-z][a-z0-9_]*$"+"\"",schema:"^[a-z][a-z0-9_]*$",parentSchema:schema314,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/fields",schemaPath:"common.schema.json#/$defs/fieldName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema314.type,parentSchema:schema314,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid1 = _errs6 === errors;
if(!valid1){
const err9 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema353.properties.fields.propertyNames,parentSchema:schema353.properties.fields,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
for(const key2 in data1){
if(!(validate275(data1[key2], {instancePath:instancePath+"/fields/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data1,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate275.errors : vErrors.concat(validate275.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema353.properties.fields.type,parentSchema:schema353.properties.fields,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema353.type,parentSchema:schema353,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate274.errors = vErrors;
return errors === 0;
}
validate274.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate255(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate255.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.entity === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "entity"},message:"must have required property '"+"entity"+"'",schema:schema329.required,parentSchema:schema329,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.fetch === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fetch"},message:"must have required property '"+"fetch"+"'",schema:schema329.required,parentSchema:schema329,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.parse === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "parse"},message:"must have required property '"+"parse"+"'",schema:schema329.required,parentSchema:schema329,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.map === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "map"},message:"must have required property '"+"map"+"'",schema:schema329.required,parentSchema:schema329,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "description") || (key0 === "entity")) || (key0 === "fetch")) || (key0 === "delivery")) || (key0 === "parse")) || (key0 === "map"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema329,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.description !== undefined){
let data0 = data.description;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/description",schemaPath:"common.schema.json#/$defs/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema312.type,parentSchema:schema312,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.entity !== undefined){
let data1 = data.entity;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err6 = {instancePath:instancePath+"/entity",schemaPath:"common.schema.json#/$defs/documentName/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\"",schema:"^[a-z][a-z0-9-]*$",parentSchema:schema311,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/entity",schemaPath:"common.schema.json#/$defs/documentName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema311.type,parentSchema:schema311,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.fetch !== undefined){
if(!(validate256(data.fetch, {instancePath:instancePath+"/fetch",parentData:data,parentDataProperty:"fetch",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate256.errors : vErrors.concat(validate256.errors);
errors = vErrors.length;
}
}
if(data.delivery !== undefined){
if(!(validate258(data.delivery, {instancePath:instancePath+"/delivery",parentData:data,parentDataProperty:"delivery",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate258.errors : vErrors.concat(validate258.errors);
errors = vErrors.length;
}
}
if(data.parse !== undefined){
if(!(validate264(data.parse, {instancePath:instancePath+"/parse",parentData:data,parentDataProperty:"parse",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate264.errors : vErrors.concat(validate264.errors);
errors = vErrors.length;
}
}
if(data.map !== undefined){
let data5 = data.map;
if(Array.isArray(data5)){
if(data5.length < 1){
const err8 = {instancePath:instancePath+"/map",schemaPath:"#/properties/map/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema329.properties.map,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate274(data5[i0], {instancePath:instancePath+"/map/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate274.errors : vErrors.concat(validate274.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/map",schemaPath:"#/properties/map/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema329.properties.map.type,parentSchema:schema329.properties.map,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema329.type,parentSchema:schema329,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate255.errors = vErrors;
return errors === 0;
}
validate255.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate243(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="language/system.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate243.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tieout === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tieout"},message:"must have required property '"+"tieout"+"'",schema:schema308.required,parentSchema:schema308,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.system === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "system"},message:"must have required property '"+"system"+"'",schema:schema308.required,parentSchema:schema308,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.connections === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "connections"},message:"must have required property '"+"connections"+"'",schema:schema308.required,parentSchema:schema308,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.feeds === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "feeds"},message:"must have required property '"+"feeds"+"'",schema:schema308.required,parentSchema:schema308,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema308.properties, key0))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema308,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.tieout !== undefined){
let data0 = data.tieout;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err5 = {instancePath:instancePath+"/tieout",schemaPath:"common.schema.json#/$defs/languageVersion/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema310.type,parentSchema:schema310,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(1 !== data0){
const err6 = {instancePath:instancePath+"/tieout",schemaPath:"common.schema.json#/$defs/languageVersion/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema310,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.system !== undefined){
let data1 = data.system;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err7 = {instancePath:instancePath+"/system",schemaPath:"common.schema.json#/$defs/documentName/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\"",schema:"^[a-z][a-z0-9-]*$",parentSchema:schema311,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/system",schemaPath:"common.schema.json#/$defs/documentName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema311.type,parentSchema:schema311,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.description !== undefined){
let data2 = data.description;
if(typeof data2 !== "string"){
const err9 = {instancePath:instancePath+"/description",schemaPath:"common.schema.json#/$defs/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema312.type,parentSchema:schema312,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.template !== undefined){
let data3 = data.template;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err10 = {instancePath:instancePath+"/template",schemaPath:"common.schema.json#/$defs/documentName/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\"",schema:"^[a-z][a-z0-9-]*$",parentSchema:schema311,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/template",schemaPath:"common.schema.json#/$defs/documentName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema311.type,parentSchema:schema311,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.with !== undefined){
let data4 = data.with;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
const _errs16 = errors;
const _errs19 = errors;
const _errs20 = errors;
if(!(((((((((((key1 === "baseline") || (key1 === "counterpart")) || (key1 === "delta")) || (key1 === "delta_percent")) || (key1 === "field")) || (key1 === "raw")) || (key1 === "param")) || (key1 === "var")) || (key1 === "scope")) || (key1 === "lookups")) || (key1 === "invariants"))){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var valid7 = _errs20 === errors;
if(valid7){
const err13 = {instancePath:instancePath+"/with",schemaPath:"common.schema.json#/$defs/fieldName/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema314.not,parentSchema:schema314,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
if(typeof key1 === "string"){
if(!pattern7.test(key1)){
const err14 = {instancePath:instancePath+"/with",schemaPath:"common.schema.json#/$defs/fieldName/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"},message:"must match pattern \""+"^[a-z][a-z0-9_]*$"+"\"",schema:"^[a-z][a-z0-9_]*$",parentSchema:schema314,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/with",schemaPath:"common.schema.json#/$defs/fieldName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema314.type,parentSchema:schema314,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var valid5 = _errs16 === errors;
if(!valid5){
const err16 = {instancePath:instancePath+"/with",schemaPath:"#/properties/with/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema308.properties.with.propertyNames,parentSchema:schema308.properties.with,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
for(const key2 in data4){
let data5 = data4[key2];
if((((typeof data5 !== "string") && (!(typeof data5 == "number"))) && (typeof data5 !== "boolean")) && (!(data5 && typeof data5 == "object" && !Array.isArray(data5)))){
const err17 = {instancePath:instancePath+"/with/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"common.schema.json#/$defs/parameterValue/type",keyword:"type",params:{type: schema315.type},message:"must be string,number,boolean,object",schema:schema315.type,parentSchema:schema315,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/with",schemaPath:"#/properties/with/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema308.properties.with.type,parentSchema:schema308.properties.with,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.tags !== undefined){
let data6 = data.tags;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key3 in data6){
const _errs27 = errors;
const _errs30 = errors;
const _errs31 = errors;
if(!(((((((((((key3 === "baseline") || (key3 === "counterpart")) || (key3 === "delta")) || (key3 === "delta_percent")) || (key3 === "field")) || (key3 === "raw")) || (key3 === "param")) || (key3 === "var")) || (key3 === "scope")) || (key3 === "lookups")) || (key3 === "invariants"))){
const err19 = {};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var valid12 = _errs31 === errors;
if(valid12){
const err20 = {instancePath:instancePath+"/tags",schemaPath:"common.schema.json#/$defs/fieldName/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema314.not,parentSchema:schema314,data:key3,propertyName:key3};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
else {
errors = _errs30;
if(vErrors !== null){
if(_errs30){
vErrors.length = _errs30;
}
else {
vErrors = null;
}
}
}
if(typeof key3 === "string"){
if(!pattern7.test(key3)){
const err21 = {instancePath:instancePath+"/tags",schemaPath:"common.schema.json#/$defs/fieldName/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"},message:"must match pattern \""+"^[a-z][a-z0-9_]*$"+"\"",schema:"^[a-z][a-z0-9_]*$",parentSchema:schema314,data:key3,propertyName:key3};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/tags",schemaPath:"common.schema.json#/$defs/fieldName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema314.type,parentSchema:schema314,data:key3,propertyName:key3};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var valid10 = _errs27 === errors;
if(!valid10){
const err23 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid",schema:schema308.properties.tags.propertyNames,parentSchema:schema308.properties.tags,data:data6};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
for(const key4 in data6){
let data7 = data6[key4];
if(typeof data7 !== "string"){
const err24 = {instancePath:instancePath+"/tags/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tags/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema308.properties.tags.additionalProperties.type,parentSchema:schema308.properties.tags.additionalProperties,data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema308.properties.tags.type,parentSchema:schema308.properties.tags,data:data6};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.owner !== undefined){
if(!(validate245(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors);
errors = vErrors.length;
}
}
if(data.formerly !== undefined){
if(!(validate247(data.formerly, {instancePath:instancePath+"/formerly",parentData:data,parentDataProperty:"formerly",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors);
errors = vErrors.length;
}
}
if(data.role !== undefined){
let data10 = data.role;
if(typeof data10 !== "string"){
const err26 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema308.properties.role.type,parentSchema:schema308.properties.role,data:data10};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!(((((((((data10 === "pos") || (data10 === "erp")) || (data10 === "oms")) || (data10 === "wms")) || (data10 === "pms")) || (data10 === "channel-manager")) || (data10 === "tpm")) || (data10 === "edi-partner")) || (data10 === "other"))){
const err27 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues: schema308.properties.role.enum},message:"must be equal to one of the allowed values",schema:schema308.properties.role.enum,parentSchema:schema308.properties.role,data:data10};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.timezone !== undefined){
let data11 = data.timezone;
if(typeof data11 === "string"){
if(!pattern61.test(data11)){
const err28 = {instancePath:instancePath+"/timezone",schemaPath:"#/$defs/timezone/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_+/-]*$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_+/-]*$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_+/-]*$",parentSchema:schema321,data:data11};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/timezone",schemaPath:"#/$defs/timezone/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema321.type,parentSchema:schema321,data:data11};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.connections !== undefined){
let data12 = data.connections;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(Object.keys(data12).length < 1){
const err30 = {instancePath:instancePath+"/connections",schemaPath:"#/properties/connections/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema308.properties.connections,data:data12};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
for(const key5 in data12){
const _errs44 = errors;
if(typeof key5 === "string"){
if(!pattern4.test(key5)){
const err31 = {instancePath:instancePath+"/connections",schemaPath:"common.schema.json#/$defs/documentName/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\"",schema:"^[a-z][a-z0-9-]*$",parentSchema:schema311,data:key5,propertyName:key5};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/connections",schemaPath:"common.schema.json#/$defs/documentName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema311.type,parentSchema:schema311,data:key5,propertyName:key5};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var valid15 = _errs44 === errors;
if(!valid15){
const err33 = {instancePath:instancePath+"/connections",schemaPath:"#/properties/connections/propertyNames",keyword:"propertyNames",params:{propertyName: key5},message:"property name must be valid",schema:schema308.properties.connections.propertyNames,parentSchema:schema308.properties.connections,data:data12};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
for(const key6 in data12){
if(!(validate249(data12[key6], {instancePath:instancePath+"/connections/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data12,parentDataProperty:key6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
errors = vErrors.length;
}
}
}
else {
const err34 = {instancePath:instancePath+"/connections",schemaPath:"#/properties/connections/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema308.properties.connections.type,parentSchema:schema308.properties.connections,data:data12};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.feeds !== undefined){
let data14 = data.feeds;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(Object.keys(data14).length < 1){
const err35 = {instancePath:instancePath+"/feeds",schemaPath:"#/properties/feeds/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema308.properties.feeds,data:data14};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
for(const key7 in data14){
const _errs51 = errors;
if(typeof key7 === "string"){
if(!pattern4.test(key7)){
const err36 = {instancePath:instancePath+"/feeds",schemaPath:"common.schema.json#/$defs/documentName/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\"",schema:"^[a-z][a-z0-9-]*$",parentSchema:schema311,data:key7,propertyName:key7};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/feeds",schemaPath:"common.schema.json#/$defs/documentName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema311.type,parentSchema:schema311,data:key7,propertyName:key7};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
var valid18 = _errs51 === errors;
if(!valid18){
const err38 = {instancePath:instancePath+"/feeds",schemaPath:"#/properties/feeds/propertyNames",keyword:"propertyNames",params:{propertyName: key7},message:"property name must be valid",schema:schema308.properties.feeds.propertyNames,parentSchema:schema308.properties.feeds,data:data14};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
for(const key8 in data14){
if(!(validate255(data14[key8], {instancePath:instancePath+"/feeds/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data14,parentDataProperty:key8,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
}
}
else {
const err39 = {instancePath:instancePath+"/feeds",schemaPath:"#/properties/feeds/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema308.properties.feeds.type,parentSchema:schema308.properties.feeds,data:data14};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema308.type,parentSchema:schema308,data};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
validate243.errors = vErrors;
return errors === 0;
}
validate243.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const resolvedRule = validate293;
const schema372 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"language/rule.schema.json","type":"object","additionalProperties":false,"required":["tieout","rule","baseline","counterparts","match"],"properties":{"tieout":{"$ref":"common.schema.json#/$defs/languageVersion"},"rule":{"$ref":"common.schema.json#/$defs/documentName"},"description":{"$ref":"common.schema.json#/$defs/description"},"owner":{"$ref":"common.schema.json#/$defs/owner","x-default":"nobody"},"formerly":{"$ref":"common.schema.json#/$defs/formerly"},"for":{"$ref":"#/$defs/forEach","x-default":"the rule is one"},"parameters":{"$ref":"common.schema.json#/$defs/parameters"},"overrides":{"type":"object","propertyNames":{"$ref":"common.schema.json#/$defs/documentName"},"additionalProperties":{"$ref":"#/$defs/override"},"default":{}},"scope":{"$ref":"#/$defs/scope","x-default":"all that was delivered for the date of the run"},"baseline":{"$ref":"#/$defs/side"},"counterparts":{"type":"object","minProperties":1,"maxProperties":1,"propertyNames":{"$ref":"common.schema.json#/$defs/fieldName"},"additionalProperties":{"$ref":"#/$defs/side"}},"match":{"type":"array","minItems":1,"maxItems":1,"items":{"$ref":"#/$defs/pass"}},"compare":{"type":"object","propertyNames":{"$ref":"common.schema.json#/$defs/fieldName"},"additionalProperties":{"$ref":"#/$defs/comparison"},"default":{}},"classify":{"type":"array","items":{"$ref":"#/$defs/classifyRule"},"default":[]}},"$defs":{"scope":{"type":"object","additionalProperties":false,"required":["field","unit"],"properties":{"field":{"$ref":"common.schema.json#/$defs/fieldName"},"unit":{"type":"string","const":"day"}}},"side":{"type":"object","additionalProperties":false,"required":["feed"],"properties":{"feed":{"$ref":"common.schema.json#/$defs/feedName"},"where":{"type":"string","x-default":"all records"},"because":{"type":"string","x-default":"none"}}},"pass":{"type":"object","additionalProperties":false,"required":["name","key"],"properties":{"name":{"$ref":"common.schema.json#/$defs/documentName"},"key":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","$ref":"common.schema.json#/$defs/fieldName"}}}},"comparison":{"type":["string","object"],"if":{"type":"object"},"then":{"propertyNames":{"enum":["within","of","exact","nulls"]},"if":{"required":["exact"]},"then":{"$ref":"#/$defs/exactComparison"},"else":{"$ref":"#/$defs/toleranceComparison"}},"else":{"$ref":"#/$defs/exactWord"}},"exactWord":{"type":"string","const":"exact"},"exactComparison":{"type":"object","additionalProperties":false,"required":["exact"],"properties":{"exact":{"type":"boolean","const":true},"nulls":{"$ref":"#/$defs/nulls"}}},"toleranceComparison":{"type":"object","additionalProperties":false,"required":["within"],"properties":{"within":{"$ref":"#/$defs/tolerance"},"of":{"type":"string","enum":["baseline","counterpart","larger","smaller","average"],"default":"baseline"},"nulls":{"$ref":"#/$defs/nulls"}}},"nulls":{"type":"string","enum":["zero","empty"],"x-default":"null against a value is a mismatch"},"tolerance":{"type":["string","number","object"],"if":{"type":"object"},"then":{"propertyNames":{"enum":["any","all","over","under"]},"if":{"required":["any"]},"then":{"$ref":"#/$defs/greaterTolerance"},"else":{"if":{"required":["all"]},"then":{"$ref":"#/$defs/lesserTolerance"},"else":{"$ref":"#/$defs/sidedTolerance"}}},"else":{"$ref":"#/$defs/allowance"}},"allowance":{"type":["string","number"]},"greaterTolerance":{"type":"object","additionalProperties":false,"required":["any"],"properties":{"any":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/allowance"}}}},"lesserTolerance":{"type":"object","additionalProperties":false,"required":["all"],"properties":{"all":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/allowance"}}}},"sidedTolerance":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"over":{"$ref":"#/$defs/allowance","x-default":"nothing"},"under":{"$ref":"#/$defs/allowance","x-default":"nothing"}}},"classifyRule":{"type":"object","additionalProperties":false,"required":["name","conditions","event"],"properties":{"name":{"$ref":"common.schema.json#/$defs/documentName"},"priority":{"type":"integer","minimum":1,"maximum":1000000,"x-expected":"a whole number from 1 to 1000000","default":1},"conditions":{"$ref":"common.schema.json#/$defs/condition"},"event":{"$ref":"#/$defs/breakEvent"}}},"breakEvent":{"type":"object","additionalProperties":false,"required":["type","params"],"properties":{"type":{"type":"string","const":"break"},"params":{"$ref":"#/$defs/verdict"}}},"verdict":{"type":"object","additionalProperties":false,"required":["tier","category"],"properties":{"tier":{"$ref":"common.schema.json#/$defs/tier"},"category":{"$ref":"common.schema.json#/$defs/category"}}},"forEach":{"type":"object","additionalProperties":false,"required":["each","as"],"properties":{"each":{"type":"string","const":"system"},"having":{"$ref":"#/$defs/having","x-default":"every system"},"as":{"$ref":"common.schema.json#/$defs/fieldName"}}},"having":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"role":{"type":"string","enum":["pos","erp","oms","wms","pms","channel-manager","tpm","edi-partner","other"],"x-default":"any"},"tags":{"type":"object","minProperties":1,"propertyNames":{"$ref":"common.schema.json#/$defs/fieldName"},"additionalProperties":{"type":"string"},"x-default":"any"}}},"override":{"type":"object","required":["because"],"minProperties":2,"properties":{"because":{"type":"string","pattern":"[^ ]","x-expected":"a reason"},"until":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","x-expected":"a day, as 2027-01-31","x-default":"it does not end"}},"additionalProperties":{"$ref":"common.schema.json#/$defs/parameterValue"},"x-expected":"at least one parameter and `because`"}}};

function validate294(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate294.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.team === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "team"},message:"must have required property '"+"team"+"'",schema:schema317.required,parentSchema:schema317,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "team") || (key0 === "contact"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema317,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.team !== undefined){
let data0 = data.team;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err2 = {instancePath:instancePath+"/team",schemaPath:"#/$defs/documentName/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\"",schema:"^[a-z][a-z0-9-]*$",parentSchema:schema311,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/team",schemaPath:"#/$defs/documentName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema311.type,parentSchema:schema311,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.contact !== undefined){
let data1 = data.contact;
if(typeof data1 === "string"){
if(!pattern6.test(data1)){
const err4 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/pattern",keyword:"pattern",params:{pattern: "[^ ]"},message:"must match pattern \""+"[^ ]"+"\"",schema:"[^ ]",parentSchema:schema317.properties.contact,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema317.properties.contact.type,parentSchema:schema317.properties.contact,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema317.type,parentSchema:schema317,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate294.errors = vErrors;
return errors === 0;
}
validate294.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate296(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate296.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema319,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema319.items.type,parentSchema:schema319.items,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/documentName/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\"",schema:"^[a-z][a-z0-9-]*$",parentSchema:schema311,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/documentName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema311.type,parentSchema:schema311,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err4 = {instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema319,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema319.type,parentSchema:schema319,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate296.errors = vErrors;
return errors === 0;
}
validate296.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema380 = {"type":"object","additionalProperties":false,"required":["each","as"],"properties":{"each":{"type":"string","const":"system"},"having":{"$ref":"#/$defs/having","x-default":"every system"},"as":{"$ref":"common.schema.json#/$defs/fieldName"}}};
const schema381 = {"type":"object","additionalProperties":false,"minProperties":1,"properties":{"role":{"type":"string","enum":["pos","erp","oms","wms","pms","channel-manager","tpm","edi-partner","other"],"x-default":"any"},"tags":{"type":"object","minProperties":1,"propertyNames":{"$ref":"common.schema.json#/$defs/fieldName"},"additionalProperties":{"type":"string"},"x-default":"any"}}};

function validate299(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate299.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema381,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "role") || (key0 === "tags"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema381,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.role !== undefined){
let data0 = data.role;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema381.properties.role.type,parentSchema:schema381.properties.role,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(((((((((data0 === "pos") || (data0 === "erp")) || (data0 === "oms")) || (data0 === "wms")) || (data0 === "pms")) || (data0 === "channel-manager")) || (data0 === "tpm")) || (data0 === "edi-partner")) || (data0 === "other"))){
const err3 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues: schema381.properties.role.enum},message:"must be equal to one of the allowed values",schema:schema381.properties.role.enum,parentSchema:schema381.properties.role,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.tags !== undefined){
let data1 = data.tags;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length < 1){
const err4 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema381.properties.tags,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key1 in data1){
const _errs6 = errors;
const _errs9 = errors;
const _errs10 = errors;
if(!(((((((((((key1 === "baseline") || (key1 === "counterpart")) || (key1 === "delta")) || (key1 === "delta_percent")) || (key1 === "field")) || (key1 === "raw")) || (key1 === "param")) || (key1 === "var")) || (key1 === "scope")) || (key1 === "lookups")) || (key1 === "invariants"))){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid3 = _errs10 === errors;
if(valid3){
const err6 = {instancePath:instancePath+"/tags",schemaPath:"common.schema.json#/$defs/fieldName/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema314.not,parentSchema:schema314,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
if(typeof key1 === "string"){
if(!pattern7.test(key1)){
const err7 = {instancePath:instancePath+"/tags",schemaPath:"common.schema.json#/$defs/fieldName/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"},message:"must match pattern \""+"^[a-z][a-z0-9_]*$"+"\"",schema:"^[a-z][a-z0-9_]*$",parentSchema:schema314,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/tags",schemaPath:"common.schema.json#/$defs/fieldName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema314.type,parentSchema:schema314,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid1 = _errs6 === errors;
if(!valid1){
const err9 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema381.properties.tags.propertyNames,parentSchema:schema381.properties.tags,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
for(const key2 in data1){
let data2 = data1[key2];
if(typeof data2 !== "string"){
const err10 = {instancePath:instancePath+"/tags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tags/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema381.properties.tags.additionalProperties.type,parentSchema:schema381.properties.tags.additionalProperties,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema381.properties.tags.type,parentSchema:schema381.properties.tags,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema381.type,parentSchema:schema381,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate299.errors = vErrors;
return errors === 0;
}
validate299.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate298(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate298.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.each === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "each"},message:"must have required property '"+"each"+"'",schema:schema380.required,parentSchema:schema380,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.as === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "as"},message:"must have required property '"+"as"+"'",schema:schema380.required,parentSchema:schema380,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "each") || (key0 === "having")) || (key0 === "as"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema380,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.each !== undefined){
let data0 = data.each;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/each",schemaPath:"#/properties/each/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema380.properties.each.type,parentSchema:schema380.properties.each,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if("system" !== data0){
const err4 = {instancePath:instancePath+"/each",schemaPath:"#/properties/each/const",keyword:"const",params:{allowedValue: "system"},message:"must be equal to constant",schema:"system",parentSchema:schema380.properties.each,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.having !== undefined){
if(!(validate299(data.having, {instancePath:instancePath+"/having",parentData:data,parentDataProperty:"having",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate299.errors : vErrors.concat(validate299.errors);
errors = vErrors.length;
}
}
if(data.as !== undefined){
let data2 = data.as;
const _errs8 = errors;
const _errs9 = errors;
if(!(((((((((((data2 === "baseline") || (data2 === "counterpart")) || (data2 === "delta")) || (data2 === "delta_percent")) || (data2 === "field")) || (data2 === "raw")) || (data2 === "param")) || (data2 === "var")) || (data2 === "scope")) || (data2 === "lookups")) || (data2 === "invariants"))){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid2 = _errs9 === errors;
if(valid2){
const err6 = {instancePath:instancePath+"/as",schemaPath:"common.schema.json#/$defs/fieldName/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema314.not,parentSchema:schema314,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
const err7 = {instancePath:instancePath+"/as",schemaPath:"common.schema.json#/$defs/fieldName/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"},message:"must match pattern \""+"^[a-z][a-z0-9_]*$"+"\"",schema:"^[a-z][a-z0-9_]*$",parentSchema:schema314,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/as",schemaPath:"common.schema.json#/$defs/fieldName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema314.type,parentSchema:schema314,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema380.type,parentSchema:schema380,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate298.errors = vErrors;
return errors === 0;
}
validate298.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema384 = {"type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/parameterName"},"additionalProperties":{"$ref":"#/$defs/parameter"},"x-default":"none"};
const schema385 = {"type":"string","pattern":"^(?!(because|until)$)[a-z][a-z0-9_]*$","x-expected":"a name of lower-case letters, digits and underscores that begins with a letter and is not `because` or `until`"};
const schema386 = {"type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"type":"string","enum":["string","integer","decimal","boolean","date","currency","timezone","tolerance","reference","secret"]},"values":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string"},"x-default":"any"},"default":{"$ref":"#/$defs/parameterValue","x-default":"none: it has to be given"},"description":{"$ref":"#/$defs/description"}}};

function validate303(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate303.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema386.required,parentSchema:schema386,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "values")) || (key0 === "default")) || (key0 === "description"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema386,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema386.properties.type.type,parentSchema:schema386.properties.type,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((((((((((data0 === "string") || (data0 === "integer")) || (data0 === "decimal")) || (data0 === "boolean")) || (data0 === "date")) || (data0 === "currency")) || (data0 === "timezone")) || (data0 === "tolerance")) || (data0 === "reference")) || (data0 === "secret"))){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema386.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema386.properties.type.enum,parentSchema:schema386.properties.type,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.values !== undefined){
let data1 = data.values;
if(Array.isArray(data1)){
if(data1.length < 1){
const err4 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema386.properties.values,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/values/" + i0,schemaPath:"#/properties/values/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema386.properties.values.items.type,parentSchema:schema386.properties.values.items,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data1[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err6 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema386.properties.values,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err7 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema386.properties.values.type,parentSchema:schema386.properties.values,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.default !== undefined){
let data3 = data.default;
if((((typeof data3 !== "string") && (!(typeof data3 == "number"))) && (typeof data3 !== "boolean")) && (!(data3 && typeof data3 == "object" && !Array.isArray(data3)))){
const err8 = {instancePath:instancePath+"/default",schemaPath:"#/$defs/parameterValue/type",keyword:"type",params:{type: schema315.type},message:"must be string,number,boolean,object",schema:schema315.type,parentSchema:schema315,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.description !== undefined){
let data4 = data.description;
if(typeof data4 !== "string"){
const err9 = {instancePath:instancePath+"/description",schemaPath:"#/$defs/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema312.type,parentSchema:schema312,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema386.type,parentSchema:schema386,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate303.errors = vErrors;
return errors === 0;
}
validate303.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate302(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate302.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema384,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern24.test(key0)){
const err1 = {instancePath,schemaPath:"#/$defs/parameterName/pattern",keyword:"pattern",params:{pattern: "^(?!(because|until)$)[a-z][a-z0-9_]*$"},message:"must match pattern \""+"^(?!(because|until)$)[a-z][a-z0-9_]*$"+"\"",schema:"^(?!(because|until)$)[a-z][a-z0-9_]*$",parentSchema:schema385,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/$defs/parameterName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema385.type,parentSchema:schema385,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err3 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema384.propertyNames,parentSchema:schema384,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
for(const key1 in data){
if(!(validate303(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate303.errors : vErrors.concat(validate303.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema384.type,parentSchema:schema384,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate302.errors = vErrors;
return errors === 0;
}
validate302.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema390 = {"type":"object","required":["because"],"minProperties":2,"properties":{"because":{"type":"string","pattern":"[^ ]","x-expected":"a reason"},"until":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","x-expected":"a day, as 2027-01-31","x-default":"it does not end"}},"additionalProperties":{"$ref":"common.schema.json#/$defs/parameterValue"},"x-expected":"at least one parameter and `because`"};

function validate306(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate306.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 2){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 2},message:"must NOT have fewer than 2 properties",schema:2,parentSchema:schema390,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.because === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "because"},message:"must have required property '"+"because"+"'",schema:schema390.required,parentSchema:schema390,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "because") || (key0 === "until"))){
let data0 = data[key0];
if((((typeof data0 !== "string") && (!(typeof data0 == "number"))) && (typeof data0 !== "boolean")) && (!(data0 && typeof data0 == "object" && !Array.isArray(data0)))){
const err2 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"common.schema.json#/$defs/parameterValue/type",keyword:"type",params:{type: schema315.type},message:"must be string,number,boolean,object",schema:schema315.type,parentSchema:schema315,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data.because !== undefined){
let data1 = data.because;
if(typeof data1 === "string"){
if(!pattern6.test(data1)){
const err3 = {instancePath:instancePath+"/because",schemaPath:"#/properties/because/pattern",keyword:"pattern",params:{pattern: "[^ ]"},message:"must match pattern \""+"[^ ]"+"\"",schema:"[^ ]",parentSchema:schema390.properties.because,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/because",schemaPath:"#/properties/because/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema390.properties.because.type,parentSchema:schema390.properties.because,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.until !== undefined){
let data2 = data.until;
if(typeof data2 === "string"){
if(!pattern27.test(data2)){
const err5 = {instancePath:instancePath+"/until",schemaPath:"#/properties/until/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}$",parentSchema:schema390.properties.until,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/until",schemaPath:"#/properties/until/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema390.properties.until.type,parentSchema:schema390.properties.until,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema390.type,parentSchema:schema390,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate306.errors = vErrors;
return errors === 0;
}
validate306.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema392 = {"type":"object","additionalProperties":false,"required":["field","unit"],"properties":{"field":{"$ref":"common.schema.json#/$defs/fieldName"},"unit":{"type":"string","const":"day"}}};

function validate308(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate308.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.field === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "field"},message:"must have required property '"+"field"+"'",schema:schema392.required,parentSchema:schema392,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.unit === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'",schema:schema392.required,parentSchema:schema392,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "field") || (key0 === "unit"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema392,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.field !== undefined){
let data0 = data.field;
const _errs5 = errors;
const _errs6 = errors;
if(!(((((((((((data0 === "baseline") || (data0 === "counterpart")) || (data0 === "delta")) || (data0 === "delta_percent")) || (data0 === "field")) || (data0 === "raw")) || (data0 === "param")) || (data0 === "var")) || (data0 === "scope")) || (data0 === "lookups")) || (data0 === "invariants"))){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid2 = _errs6 === errors;
if(valid2){
const err4 = {instancePath:instancePath+"/field",schemaPath:"common.schema.json#/$defs/fieldName/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema314.not,parentSchema:schema314,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
const err5 = {instancePath:instancePath+"/field",schemaPath:"common.schema.json#/$defs/fieldName/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"},message:"must match pattern \""+"^[a-z][a-z0-9_]*$"+"\"",schema:"^[a-z][a-z0-9_]*$",parentSchema:schema314,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/field",schemaPath:"common.schema.json#/$defs/fieldName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema314.type,parentSchema:schema314,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.unit !== undefined){
let data1 = data.unit;
if(typeof data1 !== "string"){
const err7 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema392.properties.unit.type,parentSchema:schema392.properties.unit,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if("day" !== data1){
const err8 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/const",keyword:"const",params:{allowedValue: "day"},message:"must be equal to constant",schema:"day",parentSchema:schema392.properties.unit,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema392.type,parentSchema:schema392,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate308.errors = vErrors;
return errors === 0;
}
validate308.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema394 = {"type":"object","additionalProperties":false,"required":["feed"],"properties":{"feed":{"$ref":"common.schema.json#/$defs/feedName"},"where":{"type":"string","x-default":"all records"},"because":{"type":"string","x-default":"none"}}};
const schema395 = {"type":"string","pattern":"^[a-z][a-z0-9-]*/[a-z][a-z0-9-]*$","x-expected":"a feed, written system/feed"};

function validate310(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate310.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.feed === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "feed"},message:"must have required property '"+"feed"+"'",schema:schema394.required,parentSchema:schema394,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "feed") || (key0 === "where")) || (key0 === "because"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema394,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.feed !== undefined){
let data0 = data.feed;
if(typeof data0 === "string"){
if(!pattern15.test(data0)){
const err2 = {instancePath:instancePath+"/feed",schemaPath:"common.schema.json#/$defs/feedName/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*/[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*/[a-z][a-z0-9-]*$"+"\"",schema:"^[a-z][a-z0-9-]*/[a-z][a-z0-9-]*$",parentSchema:schema395,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/feed",schemaPath:"common.schema.json#/$defs/feedName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema395.type,parentSchema:schema395,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.where !== undefined){
let data1 = data.where;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/where",schemaPath:"#/properties/where/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema394.properties.where.type,parentSchema:schema394.properties.where,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.because !== undefined){
let data2 = data.because;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/because",schemaPath:"#/properties/because/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema394.properties.because.type,parentSchema:schema394.properties.because,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema394.type,parentSchema:schema394,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate310.errors = vErrors;
return errors === 0;
}
validate310.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema397 = {"type":"object","additionalProperties":false,"required":["name","key"],"properties":{"name":{"$ref":"common.schema.json#/$defs/documentName"},"key":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","$ref":"common.schema.json#/$defs/fieldName"}}}};

function validate313(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate313.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema397.required,parentSchema:schema397,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.key === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'",schema:schema397.required,parentSchema:schema397,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "name") || (key0 === "key"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema397,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err3 = {instancePath:instancePath+"/name",schemaPath:"common.schema.json#/$defs/documentName/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\"",schema:"^[a-z][a-z0-9-]*$",parentSchema:schema311,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/name",schemaPath:"common.schema.json#/$defs/documentName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema311.type,parentSchema:schema311,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.key !== undefined){
let data1 = data.key;
if(Array.isArray(data1)){
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema397.properties.key,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/key/" + i0,schemaPath:"#/properties/key/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema397.properties.key.items.type,parentSchema:schema397.properties.key.items,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const _errs10 = errors;
const _errs11 = errors;
if(!(((((((((((data2 === "baseline") || (data2 === "counterpart")) || (data2 === "delta")) || (data2 === "delta_percent")) || (data2 === "field")) || (data2 === "raw")) || (data2 === "param")) || (data2 === "var")) || (data2 === "scope")) || (data2 === "lookups")) || (data2 === "invariants"))){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid5 = _errs11 === errors;
if(valid5){
const err8 = {instancePath:instancePath+"/key/" + i0,schemaPath:"common.schema.json#/$defs/fieldName/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema314.not,parentSchema:schema314,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
const err9 = {instancePath:instancePath+"/key/" + i0,schemaPath:"common.schema.json#/$defs/fieldName/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"},message:"must match pattern \""+"^[a-z][a-z0-9_]*$"+"\"",schema:"^[a-z][a-z0-9_]*$",parentSchema:schema314,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/key/" + i0,schemaPath:"common.schema.json#/$defs/fieldName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema314.type,parentSchema:schema314,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data1[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err11 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema397.properties.key,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err12 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema397.properties.key.type,parentSchema:schema397.properties.key,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema397.type,parentSchema:schema397,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate313.errors = vErrors;
return errors === 0;
}
validate313.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema401 = {"type":["string","object"],"if":{"type":"object"},"then":{"propertyNames":{"enum":["within","of","exact","nulls"]},"if":{"required":["exact"]},"then":{"$ref":"#/$defs/exactComparison"},"else":{"$ref":"#/$defs/toleranceComparison"}},"else":{"$ref":"#/$defs/exactWord"}};
const schema415 = {"type":"string","const":"exact"};
const schema402 = {"type":"object","additionalProperties":false,"required":["exact"],"properties":{"exact":{"type":"boolean","const":true},"nulls":{"$ref":"#/$defs/nulls"}}};
const schema403 = {"type":"string","enum":["zero","empty"],"x-default":"null against a value is a mismatch"};

function validate316(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate316.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.exact === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exact"},message:"must have required property '"+"exact"+"'",schema:schema402.required,parentSchema:schema402,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "exact") || (key0 === "nulls"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema402,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.exact !== undefined){
let data0 = data.exact;
if(typeof data0 !== "boolean"){
const err2 = {instancePath:instancePath+"/exact",schemaPath:"#/properties/exact/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema402.properties.exact.type,parentSchema:schema402.properties.exact,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(true !== data0){
const err3 = {instancePath:instancePath+"/exact",schemaPath:"#/properties/exact/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant",schema:true,parentSchema:schema402.properties.exact,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.nulls !== undefined){
let data1 = data.nulls;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/nulls",schemaPath:"#/$defs/nulls/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema403.type,parentSchema:schema403,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!((data1 === "zero") || (data1 === "empty"))){
const err5 = {instancePath:instancePath+"/nulls",schemaPath:"#/$defs/nulls/enum",keyword:"enum",params:{allowedValues: schema403.enum},message:"must be equal to one of the allowed values",schema:schema403.enum,parentSchema:schema403,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema402.type,parentSchema:schema402,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate316.errors = vErrors;
return errors === 0;
}
validate316.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema404 = {"type":"object","additionalProperties":false,"required":["within"],"properties":{"within":{"$ref":"#/$defs/tolerance"},"of":{"type":"string","enum":["baseline","counterpart","larger","smaller","average"],"default":"baseline"},"nulls":{"$ref":"#/$defs/nulls"}}};
const schema405 = {"type":["string","number","object"],"if":{"type":"object"},"then":{"propertyNames":{"enum":["any","all","over","under"]},"if":{"required":["any"]},"then":{"$ref":"#/$defs/greaterTolerance"},"else":{"if":{"required":["all"]},"then":{"$ref":"#/$defs/lesserTolerance"},"else":{"$ref":"#/$defs/sidedTolerance"}}},"else":{"$ref":"#/$defs/allowance"}};
const schema407 = {"type":["string","number"]};
const schema406 = {"type":"object","additionalProperties":false,"required":["any"],"properties":{"any":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/allowance"}}}};

function validate320(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate320.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.any === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "any"},message:"must have required property '"+"any"+"'",schema:schema406.required,parentSchema:schema406,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "any")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema406,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.any !== undefined){
let data0 = data.any;
if(Array.isArray(data0)){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/any",schemaPath:"#/properties/any/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema406.properties.any,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if((typeof data1 !== "string") && (!(typeof data1 == "number"))){
const err3 = {instancePath:instancePath+"/any/" + i0,schemaPath:"#/$defs/allowance/type",keyword:"type",params:{type: schema407.type},message:"must be string,number",schema:schema407.type,parentSchema:schema407,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/any",schemaPath:"#/properties/any/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema406.properties.any.type,parentSchema:schema406.properties.any,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema406.type,parentSchema:schema406,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate320.errors = vErrors;
return errors === 0;
}
validate320.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema408 = {"type":"object","additionalProperties":false,"required":["all"],"properties":{"all":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/allowance"}}}};

function validate322(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate322.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.all === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "all"},message:"must have required property '"+"all"+"'",schema:schema408.required,parentSchema:schema408,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "all")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema408,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.all !== undefined){
let data0 = data.all;
if(Array.isArray(data0)){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/all",schemaPath:"#/properties/all/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema408.properties.all,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if((typeof data1 !== "string") && (!(typeof data1 == "number"))){
const err3 = {instancePath:instancePath+"/all/" + i0,schemaPath:"#/$defs/allowance/type",keyword:"type",params:{type: schema407.type},message:"must be string,number",schema:schema407.type,parentSchema:schema407,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/all",schemaPath:"#/properties/all/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema408.properties.all.type,parentSchema:schema408.properties.all,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema408.type,parentSchema:schema408,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate322.errors = vErrors;
return errors === 0;
}
validate322.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema410 = {"type":"object","additionalProperties":false,"minProperties":1,"properties":{"over":{"$ref":"#/$defs/allowance","x-default":"nothing"},"under":{"$ref":"#/$defs/allowance","x-default":"nothing"}}};

function validate324(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate324.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema410,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "over") || (key0 === "under"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema410,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.over !== undefined){
let data0 = data.over;
if((typeof data0 !== "string") && (!(typeof data0 == "number"))){
const err2 = {instancePath:instancePath+"/over",schemaPath:"#/$defs/allowance/type",keyword:"type",params:{type: schema407.type},message:"must be string,number",schema:schema407.type,parentSchema:schema407,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.under !== undefined){
let data1 = data.under;
if((typeof data1 !== "string") && (!(typeof data1 == "number"))){
const err3 = {instancePath:instancePath+"/under",schemaPath:"#/$defs/allowance/type",keyword:"type",params:{type: schema407.type},message:"must be string,number",schema:schema407.type,parentSchema:schema407,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema410.type,parentSchema:schema410,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate324.errors = vErrors;
return errors === 0;
}
validate324.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate319(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate319.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!(typeof data == "number"))) && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema405.type},message:"must be string,number,object",schema:schema405.type,parentSchema:schema405,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
const _errs5 = errors;
let valid1 = true;
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.any === undefined) && (missing0 = "any")){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid1 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs7 = errors;
if(!(validate320(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate320.errors : vErrors.concat(validate320.errors);
errors = vErrors.length;
}
var _valid1 = _errs7 === errors;
valid1 = _valid1;
if(valid1){
var props0 = true;
}
ifClause1 = "then";
}
else {
const _errs8 = errors;
const _errs9 = errors;
let valid2 = true;
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.all === undefined) && (missing1 = "all")){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid2 = _errs10 === errors;
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid2){
const _errs11 = errors;
if(!(validate322(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate322.errors : vErrors.concat(validate322.errors);
errors = vErrors.length;
}
var _valid2 = _errs11 === errors;
valid2 = _valid2;
if(valid2){
var props1 = true;
}
ifClause2 = "then";
}
else {
const _errs12 = errors;
if(!(validate324(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate324.errors : vErrors.concat(validate324.errors);
errors = vErrors.length;
}
var _valid2 = _errs12 === errors;
valid2 = _valid2;
if(valid2){
if(props1 !== true){
props1 = true;
}
}
ifClause2 = "else";
}
if(!valid2){
const err4 = {instancePath,schemaPath:"#/then/else/if",keyword:"if",params:{failingKeyword: ifClause2},message:"must match \""+ifClause2+"\" schema",schema:schema405.then.else.if,parentSchema:schema405.then.else,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid1 = _errs8 === errors;
valid1 = _valid1;
if(valid1){
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
}
ifClause1 = "else";
}
if(!valid1){
const err5 = {instancePath,schemaPath:"#/then/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema",schema:schema405.then.if,parentSchema:schema405.then,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs13 = errors;
if(!((((key0 === "any") || (key0 === "all")) || (key0 === "over")) || (key0 === "under"))){
const err6 = {instancePath,schemaPath:"#/then/propertyNames/enum",keyword:"enum",params:{allowedValues: schema405.then.propertyNames.enum},message:"must be equal to one of the allowed values",schema:schema405.then.propertyNames.enum,parentSchema:schema405.then.propertyNames,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid3 = _errs13 === errors;
if(!valid3){
const err7 = {instancePath,schemaPath:"#/then/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema405.then.propertyNames,parentSchema:schema405.then,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs14 = errors;
if((typeof data !== "string") && (!(typeof data == "number"))){
const err8 = {instancePath,schemaPath:"#/$defs/allowance/type",keyword:"type",params:{type: schema407.type},message:"must be string,number",schema:schema407.type,parentSchema:schema407,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs14 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err9 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema405.if,parentSchema:schema405,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate319.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate319.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate318(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate318.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.within === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "within"},message:"must have required property '"+"within"+"'",schema:schema404.required,parentSchema:schema404,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "within") || (key0 === "of")) || (key0 === "nulls"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema404,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.within !== undefined){
if(!(validate319(data.within, {instancePath:instancePath+"/within",parentData:data,parentDataProperty:"within",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate319.errors : vErrors.concat(validate319.errors);
errors = vErrors.length;
}
}
if(data.of !== undefined){
let data1 = data.of;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema404.properties.of.type,parentSchema:schema404.properties.of,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(((((data1 === "baseline") || (data1 === "counterpart")) || (data1 === "larger")) || (data1 === "smaller")) || (data1 === "average"))){
const err3 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/enum",keyword:"enum",params:{allowedValues: schema404.properties.of.enum},message:"must be equal to one of the allowed values",schema:schema404.properties.of.enum,parentSchema:schema404.properties.of,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.nulls !== undefined){
let data2 = data.nulls;
if(typeof data2 !== "string"){
const err4 = {instancePath:instancePath+"/nulls",schemaPath:"#/$defs/nulls/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema403.type,parentSchema:schema403,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!((data2 === "zero") || (data2 === "empty"))){
const err5 = {instancePath:instancePath+"/nulls",schemaPath:"#/$defs/nulls/enum",keyword:"enum",params:{allowedValues: schema403.enum},message:"must be equal to one of the allowed values",schema:schema403.enum,parentSchema:schema403,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema404.type,parentSchema:schema404,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate318.errors = vErrors;
return errors === 0;
}
validate318.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate315(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate315.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema401.type},message:"must be string,object",schema:schema401.type,parentSchema:schema401,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
const _errs5 = errors;
let valid1 = true;
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.exact === undefined) && (missing0 = "exact")){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid1 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs7 = errors;
if(!(validate316(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate316.errors : vErrors.concat(validate316.errors);
errors = vErrors.length;
}
var _valid1 = _errs7 === errors;
valid1 = _valid1;
if(valid1){
var props0 = true;
}
ifClause1 = "then";
}
else {
const _errs8 = errors;
if(!(validate318(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate318.errors : vErrors.concat(validate318.errors);
errors = vErrors.length;
}
var _valid1 = _errs8 === errors;
valid1 = _valid1;
if(valid1){
if(props0 !== true){
props0 = true;
}
}
ifClause1 = "else";
}
if(!valid1){
const err3 = {instancePath,schemaPath:"#/then/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema",schema:schema401.then.if,parentSchema:schema401.then,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs9 = errors;
if(!((((key0 === "within") || (key0 === "of")) || (key0 === "exact")) || (key0 === "nulls"))){
const err4 = {instancePath,schemaPath:"#/then/propertyNames/enum",keyword:"enum",params:{allowedValues: schema401.then.propertyNames.enum},message:"must be equal to one of the allowed values",schema:schema401.then.propertyNames.enum,parentSchema:schema401.then.propertyNames,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid2 = _errs9 === errors;
if(!valid2){
const err5 = {instancePath,schemaPath:"#/then/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema401.then.propertyNames,parentSchema:schema401.then,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs10 = errors;
if(typeof data !== "string"){
const err6 = {instancePath,schemaPath:"#/$defs/exactWord/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema415.type,parentSchema:schema415,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if("exact" !== data){
const err7 = {instancePath,schemaPath:"#/$defs/exactWord/const",keyword:"const",params:{allowedValue: "exact"},message:"must be equal to constant",schema:"exact",parentSchema:schema415,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs10 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err8 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema401.if,parentSchema:schema401,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate315.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate315.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema416 = {"type":"object","additionalProperties":false,"required":["name","conditions","event"],"properties":{"name":{"$ref":"common.schema.json#/$defs/documentName"},"priority":{"type":"integer","minimum":1,"maximum":1000000,"x-expected":"a whole number from 1 to 1000000","default":1},"conditions":{"$ref":"common.schema.json#/$defs/condition"},"event":{"$ref":"#/$defs/breakEvent"}}};
const schema418 = {"type":"object","propertyNames":{"enum":["all","any","not","fact","operator","value"]},"if":{"required":["all"]},"then":{"$ref":"#/$defs/allConditions"},"else":{"if":{"required":["any"]},"then":{"$ref":"#/$defs/anyConditions"},"else":{"if":{"required":["not"]},"then":{"$ref":"#/$defs/notCondition"},"else":{"$ref":"#/$defs/factCondition"}}}};
const schema419 = {"type":"object","additionalProperties":false,"required":["all"],"properties":{"all":{"$ref":"#/$defs/conditionList"}}};
const schema420 = {"type":"array","minItems":1,"items":{"$ref":"#/$defs/condition"}};
const wrapper4 = {validate: validate330};

function validate332(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate332.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema420,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(wrapper4.validate(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper4.validate.errors : vErrors.concat(wrapper4.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema420.type,parentSchema:schema420,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate332.errors = vErrors;
return errors === 0;
}
validate332.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate331(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate331.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.all === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "all"},message:"must have required property '"+"all"+"'",schema:schema419.required,parentSchema:schema419,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "all")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema419,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.all !== undefined){
if(!(validate332(data.all, {instancePath:instancePath+"/all",parentData:data,parentDataProperty:"all",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate332.errors : vErrors.concat(validate332.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema419.type,parentSchema:schema419,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate331.errors = vErrors;
return errors === 0;
}
validate331.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema421 = {"type":"object","additionalProperties":false,"required":["any"],"properties":{"any":{"$ref":"#/$defs/conditionList"}}};

function validate335(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate335.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.any === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "any"},message:"must have required property '"+"any"+"'",schema:schema421.required,parentSchema:schema421,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "any")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema421,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.any !== undefined){
if(!(validate332(data.any, {instancePath:instancePath+"/any",parentData:data,parentDataProperty:"any",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate332.errors : vErrors.concat(validate332.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema421.type,parentSchema:schema421,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate335.errors = vErrors;
return errors === 0;
}
validate335.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema422 = {"type":"object","additionalProperties":false,"required":["not"],"properties":{"not":{"$ref":"#/$defs/condition"}}};

function validate338(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate338.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.not === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "not"},message:"must have required property '"+"not"+"'",schema:schema422.required,parentSchema:schema422,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "not")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema422,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.not !== undefined){
if(!(wrapper4.validate(data.not, {instancePath:instancePath+"/not",parentData:data,parentDataProperty:"not",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper4.validate.errors : vErrors.concat(wrapper4.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema422.type,parentSchema:schema422,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate338.errors = vErrors;
return errors === 0;
}
validate338.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema423 = {"type":"object","additionalProperties":false,"required":["fact","operator","value"],"properties":{"fact":{"type":"string"},"operator":{"type":"string","enum":["equal","notEqual","lessThan","lessThanInclusive","greaterThan","greaterThanInclusive","in","notIn","contains","doesNotContain","isNull"]},"value":{"type":["string","number","boolean","array"],"items":{"$ref":"#/$defs/literal"}}}};

function validate340(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate340.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fact === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fact"},message:"must have required property '"+"fact"+"'",schema:schema423.required,parentSchema:schema423,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.operator === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "operator"},message:"must have required property '"+"operator"+"'",schema:schema423.required,parentSchema:schema423,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.value === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema423.required,parentSchema:schema423,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "fact") || (key0 === "operator")) || (key0 === "value"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema423,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.fact !== undefined){
let data0 = data.fact;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/fact",schemaPath:"#/properties/fact/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema423.properties.fact.type,parentSchema:schema423.properties.fact,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.operator !== undefined){
let data1 = data.operator;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/operator",schemaPath:"#/properties/operator/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema423.properties.operator.type,parentSchema:schema423.properties.operator,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(((((((((((data1 === "equal") || (data1 === "notEqual")) || (data1 === "lessThan")) || (data1 === "lessThanInclusive")) || (data1 === "greaterThan")) || (data1 === "greaterThanInclusive")) || (data1 === "in")) || (data1 === "notIn")) || (data1 === "contains")) || (data1 === "doesNotContain")) || (data1 === "isNull"))){
const err6 = {instancePath:instancePath+"/operator",schemaPath:"#/properties/operator/enum",keyword:"enum",params:{allowedValues: schema423.properties.operator.enum},message:"must be equal to one of the allowed values",schema:schema423.properties.operator.enum,parentSchema:schema423.properties.operator,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.value !== undefined){
let data2 = data.value;
if((((typeof data2 !== "string") && (!(typeof data2 == "number"))) && (typeof data2 !== "boolean")) && (!(Array.isArray(data2)))){
const err7 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: schema423.properties.value.type},message:"must be string,number,boolean,array",schema:schema423.properties.value.type,parentSchema:schema423.properties.value,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(((typeof data3 !== "string") && (!(typeof data3 == "number"))) && (typeof data3 !== "boolean")){
const err8 = {instancePath:instancePath+"/value/" + i0,schemaPath:"#/$defs/literal/type",keyword:"type",params:{type: schema357.type},message:"must be string,number,boolean",schema:schema357.type,parentSchema:schema357,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema423.type,parentSchema:schema423,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate340.errors = vErrors;
return errors === 0;
}
validate340.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate330(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate330.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.all === undefined) && (missing0 = "all")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(!(validate331(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate331.errors : vErrors.concat(validate331.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "then";
}
else {
const _errs4 = errors;
const _errs5 = errors;
let valid1 = true;
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.any === undefined) && (missing1 = "any")){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid1 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs7 = errors;
if(!(validate335(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate335.errors : vErrors.concat(validate335.errors);
errors = vErrors.length;
}
var _valid1 = _errs7 === errors;
valid1 = _valid1;
if(valid1){
var props1 = true;
}
ifClause1 = "then";
}
else {
const _errs8 = errors;
const _errs9 = errors;
let valid2 = true;
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.not === undefined) && (missing2 = "not")){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid2 = _errs10 === errors;
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid2){
const _errs11 = errors;
if(!(validate338(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate338.errors : vErrors.concat(validate338.errors);
errors = vErrors.length;
}
var _valid2 = _errs11 === errors;
valid2 = _valid2;
if(valid2){
var props2 = true;
}
ifClause2 = "then";
}
else {
const _errs12 = errors;
if(!(validate340(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate340.errors : vErrors.concat(validate340.errors);
errors = vErrors.length;
}
var _valid2 = _errs12 === errors;
valid2 = _valid2;
if(valid2){
if(props2 !== true){
props2 = true;
}
}
ifClause2 = "else";
}
if(!valid2){
const err3 = {instancePath,schemaPath:"#/else/else/if",keyword:"if",params:{failingKeyword: ifClause2},message:"must match \""+ifClause2+"\" schema",schema:schema418.else.else.if,parentSchema:schema418.else.else,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid1 = _errs8 === errors;
valid1 = _valid1;
if(valid1){
if(props1 !== true && props2 !== undefined){
if(props2 === true){
props1 = true;
}
else {
props1 = props1 || {};
Object.assign(props1, props2);
}
}
}
ifClause1 = "else";
}
if(!valid1){
const err4 = {instancePath,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema",schema:schema418.else.if,parentSchema:schema418.else,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
}
ifClause0 = "else";
}
if(!valid0){
const err5 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema418.if,parentSchema:schema418,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs13 = errors;
if(!((((((key0 === "all") || (key0 === "any")) || (key0 === "not")) || (key0 === "fact")) || (key0 === "operator")) || (key0 === "value"))){
const err6 = {instancePath,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues: schema418.propertyNames.enum},message:"must be equal to one of the allowed values",schema:schema418.propertyNames.enum,parentSchema:schema418.propertyNames,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid3 = _errs13 === errors;
if(!valid3){
const err7 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema418.propertyNames,parentSchema:schema418,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema418.type,parentSchema:schema418,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate330.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate330.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema425 = {"type":"object","additionalProperties":false,"required":["type","params"],"properties":{"type":{"type":"string","const":"break"},"params":{"$ref":"#/$defs/verdict"}}};
const schema426 = {"type":"object","additionalProperties":false,"required":["tier","category"],"properties":{"tier":{"$ref":"common.schema.json#/$defs/tier"},"category":{"$ref":"common.schema.json#/$defs/category"}}};
const schema427 = {"type":"integer","minimum":1,"maximum":4,"x-expected":"a tier from 1 to 4"};

function validate344(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate344.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tier === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tier"},message:"must have required property '"+"tier"+"'",schema:schema426.required,parentSchema:schema426,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.category === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "category"},message:"must have required property '"+"category"+"'",schema:schema426.required,parentSchema:schema426,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "tier") || (key0 === "category"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema426,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.tier !== undefined){
let data0 = data.tier;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err3 = {instancePath:instancePath+"/tier",schemaPath:"common.schema.json#/$defs/tier/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema427.type,parentSchema:schema427,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data0 == "number"){
if(data0 > 4 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/tier",schemaPath:"common.schema.json#/$defs/tier/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4},message:"must be <= 4",schema:4,parentSchema:schema427,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/tier",schemaPath:"common.schema.json#/$defs/tier/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema427,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.category !== undefined){
let data1 = data.category;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err6 = {instancePath:instancePath+"/category",schemaPath:"common.schema.json#/$defs/category/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\"",schema:"^[a-z][a-z0-9-]*$",parentSchema:schema311,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/category",schemaPath:"common.schema.json#/$defs/category/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema311.type,parentSchema:schema311,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema426.type,parentSchema:schema426,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate344.errors = vErrors;
return errors === 0;
}
validate344.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate343(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate343.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema425.required,parentSchema:schema425,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.params === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "params"},message:"must have required property '"+"params"+"'",schema:schema425.required,parentSchema:schema425,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "params"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema425,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema425.properties.type.type,parentSchema:schema425.properties.type,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if("break" !== data0){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "break"},message:"must be equal to constant",schema:"break",parentSchema:schema425.properties.type,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.params !== undefined){
if(!(validate344(data.params, {instancePath:instancePath+"/params",parentData:data,parentDataProperty:"params",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate344.errors : vErrors.concat(validate344.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema425.type,parentSchema:schema425,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate343.errors = vErrors;
return errors === 0;
}
validate343.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate329(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate329.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema416.required,parentSchema:schema416,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.conditions === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "conditions"},message:"must have required property '"+"conditions"+"'",schema:schema416.required,parentSchema:schema416,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.event === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'",schema:schema416.required,parentSchema:schema416,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "name") || (key0 === "priority")) || (key0 === "conditions")) || (key0 === "event"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema416,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err4 = {instancePath:instancePath+"/name",schemaPath:"common.schema.json#/$defs/documentName/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\"",schema:"^[a-z][a-z0-9-]*$",parentSchema:schema311,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/name",schemaPath:"common.schema.json#/$defs/documentName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema311.type,parentSchema:schema311,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.priority !== undefined){
let data1 = data.priority;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err6 = {instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema416.properties.priority.type,parentSchema:schema416.properties.priority,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data1 == "number"){
if(data1 > 1000000 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema416.properties.priority,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema416.properties.priority,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.conditions !== undefined){
if(!(validate330(data.conditions, {instancePath:instancePath+"/conditions",parentData:data,parentDataProperty:"conditions",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate330.errors : vErrors.concat(validate330.errors);
errors = vErrors.length;
}
}
if(data.event !== undefined){
if(!(validate343(data.event, {instancePath:instancePath+"/event",parentData:data,parentDataProperty:"event",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate343.errors : vErrors.concat(validate343.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema416.type,parentSchema:schema416,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate329.errors = vErrors;
return errors === 0;
}
validate329.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate293(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="language/rule.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate293.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tieout === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tieout"},message:"must have required property '"+"tieout"+"'",schema:schema372.required,parentSchema:schema372,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.rule === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'",schema:schema372.required,parentSchema:schema372,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.baseline === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "baseline"},message:"must have required property '"+"baseline"+"'",schema:schema372.required,parentSchema:schema372,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.counterparts === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "counterparts"},message:"must have required property '"+"counterparts"+"'",schema:schema372.required,parentSchema:schema372,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.match === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "match"},message:"must have required property '"+"match"+"'",schema:schema372.required,parentSchema:schema372,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema372.properties, key0))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema372,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.tieout !== undefined){
let data0 = data.tieout;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err6 = {instancePath:instancePath+"/tieout",schemaPath:"common.schema.json#/$defs/languageVersion/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema310.type,parentSchema:schema310,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(1 !== data0){
const err7 = {instancePath:instancePath+"/tieout",schemaPath:"common.schema.json#/$defs/languageVersion/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema310,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.rule !== undefined){
let data1 = data.rule;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err8 = {instancePath:instancePath+"/rule",schemaPath:"common.schema.json#/$defs/documentName/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\"",schema:"^[a-z][a-z0-9-]*$",parentSchema:schema311,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/rule",schemaPath:"common.schema.json#/$defs/documentName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema311.type,parentSchema:schema311,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.description !== undefined){
let data2 = data.description;
if(typeof data2 !== "string"){
const err10 = {instancePath:instancePath+"/description",schemaPath:"common.schema.json#/$defs/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema312.type,parentSchema:schema312,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.owner !== undefined){
if(!(validate294(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate294.errors : vErrors.concat(validate294.errors);
errors = vErrors.length;
}
}
if(data.formerly !== undefined){
if(!(validate296(data.formerly, {instancePath:instancePath+"/formerly",parentData:data,parentDataProperty:"formerly",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
errors = vErrors.length;
}
}
if(data.for !== undefined){
if(!(validate298(data.for, {instancePath:instancePath+"/for",parentData:data,parentDataProperty:"for",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate298.errors : vErrors.concat(validate298.errors);
errors = vErrors.length;
}
}
if(data.parameters !== undefined){
if(!(validate302(data.parameters, {instancePath:instancePath+"/parameters",parentData:data,parentDataProperty:"parameters",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate302.errors : vErrors.concat(validate302.errors);
errors = vErrors.length;
}
}
if(data.overrides !== undefined){
let data7 = data.overrides;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key1 in data7){
const _errs17 = errors;
if(typeof key1 === "string"){
if(!pattern4.test(key1)){
const err11 = {instancePath:instancePath+"/overrides",schemaPath:"common.schema.json#/$defs/documentName/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\"",schema:"^[a-z][a-z0-9-]*$",parentSchema:schema311,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/overrides",schemaPath:"common.schema.json#/$defs/documentName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema311.type,parentSchema:schema311,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var valid4 = _errs17 === errors;
if(!valid4){
const err13 = {instancePath:instancePath+"/overrides",schemaPath:"#/properties/overrides/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema372.properties.overrides.propertyNames,parentSchema:schema372.properties.overrides,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
for(const key2 in data7){
if(!(validate306(data7[key2], {instancePath:instancePath+"/overrides/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data7,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate306.errors : vErrors.concat(validate306.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/overrides",schemaPath:"#/properties/overrides/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema372.properties.overrides.type,parentSchema:schema372.properties.overrides,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.scope !== undefined){
if(!(validate308(data.scope, {instancePath:instancePath+"/scope",parentData:data,parentDataProperty:"scope",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate308.errors : vErrors.concat(validate308.errors);
errors = vErrors.length;
}
}
if(data.baseline !== undefined){
if(!(validate310(data.baseline, {instancePath:instancePath+"/baseline",parentData:data,parentDataProperty:"baseline",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate310.errors : vErrors.concat(validate310.errors);
errors = vErrors.length;
}
}
if(data.counterparts !== undefined){
let data11 = data.counterparts;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(Object.keys(data11).length > 1){
const err15 = {instancePath:instancePath+"/counterparts",schemaPath:"#/properties/counterparts/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema372.properties.counterparts,data:data11};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(Object.keys(data11).length < 1){
const err16 = {instancePath:instancePath+"/counterparts",schemaPath:"#/properties/counterparts/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema372.properties.counterparts,data:data11};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key3 in data11){
const _errs26 = errors;
const _errs29 = errors;
const _errs30 = errors;
if(!(((((((((((key3 === "baseline") || (key3 === "counterpart")) || (key3 === "delta")) || (key3 === "delta_percent")) || (key3 === "field")) || (key3 === "raw")) || (key3 === "param")) || (key3 === "var")) || (key3 === "scope")) || (key3 === "lookups")) || (key3 === "invariants"))){
const err17 = {};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var valid9 = _errs30 === errors;
if(valid9){
const err18 = {instancePath:instancePath+"/counterparts",schemaPath:"common.schema.json#/$defs/fieldName/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema314.not,parentSchema:schema314,data:key3,propertyName:key3};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
else {
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
}
if(typeof key3 === "string"){
if(!pattern7.test(key3)){
const err19 = {instancePath:instancePath+"/counterparts",schemaPath:"common.schema.json#/$defs/fieldName/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"},message:"must match pattern \""+"^[a-z][a-z0-9_]*$"+"\"",schema:"^[a-z][a-z0-9_]*$",parentSchema:schema314,data:key3,propertyName:key3};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/counterparts",schemaPath:"common.schema.json#/$defs/fieldName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema314.type,parentSchema:schema314,data:key3,propertyName:key3};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var valid7 = _errs26 === errors;
if(!valid7){
const err21 = {instancePath:instancePath+"/counterparts",schemaPath:"#/properties/counterparts/propertyNames",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid",schema:schema372.properties.counterparts.propertyNames,parentSchema:schema372.properties.counterparts,data:data11};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
for(const key4 in data11){
if(!(validate310(data11[key4], {instancePath:instancePath+"/counterparts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data11,parentDataProperty:key4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate310.errors : vErrors.concat(validate310.errors);
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath:instancePath+"/counterparts",schemaPath:"#/properties/counterparts/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema372.properties.counterparts.type,parentSchema:schema372.properties.counterparts,data:data11};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.match !== undefined){
let data13 = data.match;
if(Array.isArray(data13)){
if(data13.length > 1){
const err23 = {instancePath:instancePath+"/match",schemaPath:"#/properties/match/maxItems",keyword:"maxItems",params:{limit: 1},message:"must NOT have more than 1 items",schema:1,parentSchema:schema372.properties.match,data:data13};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data13.length < 1){
const err24 = {instancePath:instancePath+"/match",schemaPath:"#/properties/match/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema372.properties.match,data:data13};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
if(!(validate313(data13[i0], {instancePath:instancePath+"/match/" + i0,parentData:data13,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate313.errors : vErrors.concat(validate313.errors);
errors = vErrors.length;
}
}
}
else {
const err25 = {instancePath:instancePath+"/match",schemaPath:"#/properties/match/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema372.properties.match.type,parentSchema:schema372.properties.match,data:data13};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.compare !== undefined){
let data15 = data.compare;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key5 in data15){
const _errs38 = errors;
const _errs41 = errors;
const _errs42 = errors;
if(!(((((((((((key5 === "baseline") || (key5 === "counterpart")) || (key5 === "delta")) || (key5 === "delta_percent")) || (key5 === "field")) || (key5 === "raw")) || (key5 === "param")) || (key5 === "var")) || (key5 === "scope")) || (key5 === "lookups")) || (key5 === "invariants"))){
const err26 = {};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var valid15 = _errs42 === errors;
if(valid15){
const err27 = {instancePath:instancePath+"/compare",schemaPath:"common.schema.json#/$defs/fieldName/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema314.not,parentSchema:schema314,data:key5,propertyName:key5};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
else {
errors = _errs41;
if(vErrors !== null){
if(_errs41){
vErrors.length = _errs41;
}
else {
vErrors = null;
}
}
}
if(typeof key5 === "string"){
if(!pattern7.test(key5)){
const err28 = {instancePath:instancePath+"/compare",schemaPath:"common.schema.json#/$defs/fieldName/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"},message:"must match pattern \""+"^[a-z][a-z0-9_]*$"+"\"",schema:"^[a-z][a-z0-9_]*$",parentSchema:schema314,data:key5,propertyName:key5};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/compare",schemaPath:"common.schema.json#/$defs/fieldName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema314.type,parentSchema:schema314,data:key5,propertyName:key5};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var valid13 = _errs38 === errors;
if(!valid13){
const err30 = {instancePath:instancePath+"/compare",schemaPath:"#/properties/compare/propertyNames",keyword:"propertyNames",params:{propertyName: key5},message:"property name must be valid",schema:schema372.properties.compare.propertyNames,parentSchema:schema372.properties.compare,data:data15};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
for(const key6 in data15){
if(!(validate315(data15[key6], {instancePath:instancePath+"/compare/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data15,parentDataProperty:key6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate315.errors : vErrors.concat(validate315.errors);
errors = vErrors.length;
}
}
}
else {
const err31 = {instancePath:instancePath+"/compare",schemaPath:"#/properties/compare/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema372.properties.compare.type,parentSchema:schema372.properties.compare,data:data15};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.classify !== undefined){
let data17 = data.classify;
if(Array.isArray(data17)){
const len1 = data17.length;
for(let i1=0; i1<len1; i1++){
if(!(validate329(data17[i1], {instancePath:instancePath+"/classify/" + i1,parentData:data17,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate329.errors : vErrors.concat(validate329.errors);
errors = vErrors.length;
}
}
}
else {
const err32 = {instancePath:instancePath+"/classify",schemaPath:"#/properties/classify/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema372.properties.classify.type,parentSchema:schema372.properties.classify,data:data17};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema372.type,parentSchema:schema372,data};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
validate293.errors = vErrors;
return errors === 0;
}
validate293.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

