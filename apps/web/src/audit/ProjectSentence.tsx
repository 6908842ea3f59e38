import { withDays } from '../design/days.ts';
import { ProjectLink } from '../clock/links.tsx';

interface ProjectSentenceProps {
  readonly sentence: string;
  readonly projectId: string;
  /** The project's title, as the sentence quotes it. */
  readonly title: string;
}

/** A sentence of the domain with its days written out, in which the project's title leads to the project. */
export function ProjectSentence({ sentence, projectId, title }: ProjectSentenceProps) {
  const quoted = `“${title}”`;
  // A project that was renamed is called by its newer title last; a title that is quoted twice is linked once.
  const at = sentence.lastIndexOf(quoted);
  const link = <ProjectLink projectId={projectId}>{title}</ProjectLink>;
  if (at === -1) {
    return (
      <>
        {link}: {withDays(sentence)}
      </>
    );
  }
  return (
    <>
      {withDays(sentence.slice(0, at))}“{link}”{withDays(sentence.slice(at + quoted.length))}
    </>
  );
}
