const bare = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Marks where a name matches what was typed, accents ignored; never by colour alone. */
export function Highlight({ text, part }: { text: string; part: string }) {
  const wanted = bare(part.trim());
  const at = wanted && bare(text).length === text.length ? bare(text).indexOf(wanted) : -1;
  if (at < 0) return <>{text}</>;
  return (
    <>
      {text.slice(0, at)}
      <mark>{text.slice(at, at + wanted.length)}</mark>
      {text.slice(at + wanted.length)}
    </>
  );
}
