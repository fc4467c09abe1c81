// Imported only when there is wikitext to read: in the command line, it is a file of its own.
export { default as parseWikitext } from "wtf_wikipedia";
