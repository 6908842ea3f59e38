import { Framed } from '../../design/charts/Framed.tsx';
import { Svg } from '../../design/charts/Svg.tsx';
import { altText } from '../paper/model.ts';
import type { PaperPicture } from '../paper/model.ts';

/** A picture of a paper, drawn at the width there is; on paper as wide as in the Word file. */
export function PaperPictureView({ picture }: { readonly picture: PaperPicture }) {
  const { finding, measure, draw } = picture;
  return (
    <Framed finding={finding} measure={measure} draw={draw}>
      {(drawing, width) => <Svg width={width} drawing={drawing} at={undefined} summary={altText(picture)} />}
    </Framed>
  );
}
