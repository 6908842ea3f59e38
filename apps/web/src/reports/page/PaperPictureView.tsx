import { useId, useRef } from 'react';

import { Svg } from '../../design/charts/Svg.tsx';
import { useWidth } from '../../design/charts/use-width.ts';
import { altText } from '../paper/model.ts';
import type { PaperPicture } from '../paper/model.ts';

/** A picture of a paper, drawn at the width there is; on paper as wide as in the Word file. */
export function PaperPictureView({ picture }: { readonly picture: PaperPicture }) {
  const figure = useRef<HTMLElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const id = useId();
  const width = useWidth(figure);
  const { finding, measure, draw } = picture;
  return (
    <figure className="mb-chart" ref={figure} aria-labelledby={id}>
      <figcaption>
        <p className="mb-chart__finding" id={id}>
          {finding}
        </p>
        <p className="mb-chart__measure">{measure}</p>
      </figcaption>
      {width === undefined || width === 0 ? (
        <div className="mb-chart__empty" />
      ) : (
        <Svg ref={svg} width={width} drawing={draw(width)} at={undefined} summary={altText(picture)} />
      )}
    </figure>
  );
}
