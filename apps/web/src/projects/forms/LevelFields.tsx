import { SelectField } from '../../recording/fields.tsx';

const likelihoods = ['very unlikely', 'unlikely', 'as likely as not', 'likely', 'very likely'];
const impacts = [
  'hardly any harm',
  'some harm',
  'serious harm to a part',
  'serious harm to the whole',
  'it would fail',
];

function levels(words: readonly string[]) {
  return words.map((word, index) => ({ value: String(index + 1), label: `${index + 1}: ${word}` }));
}

/** How likely a risk is and how much it would harm, each from 1 to 5. */
export function LevelFields() {
  return (
    <>
      <SelectField name="likelihood" label="Likelihood" options={levels(likelihoods)} numbers />
      <SelectField name="impact" label="Impact" hint="If it happened." options={levels(impacts)} numbers />
    </>
  );
}
