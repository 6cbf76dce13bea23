import { useState } from 'react';
import { ProductIcon } from '../host/product-icon.tsx';
import { AppHeader } from './app-header.tsx';
import { contentUrl, personalTabs } from './place.ts';
import type { StageProps } from './stage-props.ts';
import { TabFrame } from './tab-frame.tsx';

/** Tandem as a personal app. A tab that was left sleeps if it can, and is thrown away otherwise. */
export const PersonalStage = ({ person, place, onGo, onNavigate, onOutside }: StageProps) => {
  const entity = personalTabs.find((tab) => tab.entity === place.entity)?.entity ?? personalTabs[0].entity;
  // What a deep link asked for belongs to the tab it opened, not to the ones opened later.
  const [linked] = useState({ entity, sub: place.sub });
  const [opened, setOpened] = useState<readonly string[]>([entity]);
  const select = (id: string) => {
    setOpened((before) => (before.includes(id) ? before : [...before, id]));
    onGo({ entity: id, sub: null });
  };
  return (
    <>
      <AppHeader
        icon={<ProductIcon size={28} />}
        title="Tandem"
        tabs={personalTabs.map((tab) => ({ id: tab.entity, name: tab.name }))}
        selected={entity}
        onSelect={select}
      />
      {personalTabs
        .filter((tab) => opened.includes(tab.entity))
        .map((tab) => {
          const page = {
            view: 'personal',
            entity: tab.entity,
            sub: tab.entity === linked.entity ? linked.sub : null,
          } as const;
          return (
            <TabFrame
              key={tab.entity}
              title={`Tandem: ${tab.name}`}
              person={person}
              theme={place.theme}
              page={page}
              url={contentUrl(page)}
              frameContext="content"
              active={tab.entity === entity}
              onAsleep={(can) => {
                if (!can) setOpened((before) => before.filter((each) => each !== tab.entity));
              }}
              onNavigate={onNavigate}
              onOutside={onOutside}
              onRetry={() => onGo({}, true)}
            />
          );
        })}
    </>
  );
};
