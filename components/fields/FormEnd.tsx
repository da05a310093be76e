/** The buttons under a form. */
interface FormEndProps {
  submit: string;
  cancel: string;
  onCancel: () => void;
}

export function FormEnd({ submit, cancel, onCancel }: FormEndProps) {
  return (
    <div class="actions">
      <button type="submit" class="btn primary">
        {submit}
      </button>
      <button type="button" class="btn" onClick={onCancel}>
        {cancel}
      </button>
    </div>
  );
}
