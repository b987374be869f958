import { type ComponentChildren, createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { ChosenSubject } from './shared-subject.ts';

interface Choice {
	/** What the lists of coverage and highlights are narrowed to; null shows all. */
	chosen: ChosenSubject | null;
	choose(subject: ChosenSubject | null): void;
}

const ChoiceContext = createContext<Choice>({ chosen: null, choose: () => {} });

/** The topic or actor that the reader chose, one at a time for all lists. */
export function useChoice(): Choice {
	return useContext(ChoiceContext);
}

export function ChoiceProvider({ children }: { children: ComponentChildren }) {
	const [chosen, choose] = useState<ChosenSubject | null>(null);
	return <ChoiceContext.Provider value={{ chosen, choose }}>{children}</ChoiceContext.Provider>;
}
