/** A number in groups of four by margins, so that copying gives the bare digits. */
export function Digits({ text }: { text: string }) {
  return (
    <span className="n20">
      {(text.match(/.{1,4}/g) ?? []).map((group, index) => (
        <i key={index}>{group}</i>
      ))}
    </span>
  );
}
