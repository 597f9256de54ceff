export type ShownCitation = { readonly name: string; readonly text: string; readonly weak: boolean };

/** `34, 16-1564` with the rulebook's list of literature: one line each, the second with its page. */
export function citationsIn(source: string, known: Readonly<Record<string, string>>): ShownCitation[] {
  return source.split(/[,;] /).map((name) => {
    const [, number, star, page] = /^(\d+[a-e]?)(\*?)(?:-(\d+))?$/.exec(name) ?? [];
    const text = number === undefined ? undefined : (known[number] ?? known[`${number}*`]);
    if (number === undefined || text === undefined) return { name, text: '', weak: false };
    const weak = star === '*' || known[`${number}*`] !== undefined;
    return { name, text: page ? `${text}, p. ${page}` : text, weak };
  });
}
