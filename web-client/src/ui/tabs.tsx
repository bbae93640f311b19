import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components/Tabs';

type Props<Id extends string> = {
  label: string;
  tabs: readonly { id: Id; label: string; content: ReactNode }[];
  value: Id;
  onChange: (id: Id) => void;
};

/** Keep the chosen tab in the URL: the caller owns the value. */
export const Tabs = <Id extends string>({ label, tabs, value, onChange }: Props<Id>) => (
  <AriaTabs
    selectedKey={value}
    onSelectionChange={(key) => {
      const chosen = tabs.find((tab) => tab.id === key);
      if (chosen) onChange(chosen.id);
    }}
  >
    <TabList aria-label={label} className="border-line flex overflow-x-auto sm:gap-1 border-b">
      {tabs.map((tab) => (
        <Tab
          key={tab.id}
          id={tab.id}
          className="text-ink-muted hover:text-ink data-selected:border-accent data-selected:text-ink -mb-px flex min-h-11 cursor-pointer items-center border-b-2 border-transparent px-2.5 font-medium sm:px-3 whitespace-nowrap outline-offset-[-2px]"
        >
          {tab.label}
        </Tab>
      ))}
    </TabList>
    {tabs.map((tab) => (
      <TabPanel key={tab.id} id={tab.id} className="pt-5 outline-offset-4">
        {tab.content}
      </TabPanel>
    ))}
  </AriaTabs>
);
