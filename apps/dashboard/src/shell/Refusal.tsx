/** Says at once, also to a screen reader, why a form of the shell was refused. */
export function Refusal({ text }: { text: string | undefined }) {
  return (
    <div role="alert" className={text ? 'sh-refusal' : undefined}>
      {text ? (
        <>
          <svg width="20" height="20" viewBox="0 0 24 24" aria-hidden="true">
            <path d="M12 3 2.5 20h19L12 3zM12 10v4.5M12 17.2v.1" />
          </svg>
          <span>{text}</span>
        </>
      ) : null}
    </div>
  );
}
