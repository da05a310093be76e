/** A field that is ticked or not. */
interface CheckFieldProps {
  label: string;
  hint?: string;
  isChecked: boolean;
  onChange: (isChecked: boolean) => void;
}

export function CheckField({ label, hint, isChecked, onChange }: CheckFieldProps) {
  return (
    <label class="field check">
      <span class="lab">
        {label}
        {hint && <span class="hint">{hint}</span>}
      </span>
      <input type="checkbox" checked={isChecked} onChange={(event) => onChange(event.currentTarget.checked)} />
    </label>
  );
}
