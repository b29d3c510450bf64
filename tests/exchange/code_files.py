"""Files in the forms of the official ones, with codes and words that are plainly invented."""

import json

CLAML = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE ClaML SYSTEM "ClaML.dtd">
<ClaML version="2.0.0">
 <Meta name="lang" value="fr"/>
 <Title name="ICD-O-3" version="3.2" date="2026-01-01">Invented tumours, 3.2</Title>
 <Class code="M" kind="chapter"><Rubric kind="preferred"><Label>Tumours</Label></Rubric></Class>
 <Class code="901" kind="block"><Rubric kind="preferred"><Label>Block</Label></Rubric></Class>
 <Class code="9011/3" kind="category">
  <Rubric kind="preferred"><Label xml:lang="fr">Tumeur <Term>inventée</Term> d’essai
    <Reference>9012/3</Reference></Label></Rubric>
  <Rubric kind="inclusion"><Label xml:lang="fr">Essayome</Label></Rubric>
  <Rubric kind="exclusion"><Label xml:lang="fr">Contre-essai</Label></Rubric>
 </Class>
 <Class code="C98.7" kind="category">
  <Rubric kind="preferred"><Label xml:lang="fr">Siège inventé</Label></Rubric>
 </Class>
 <Class code="9011/3" kind="category">
  <Rubric kind="preferred"><Label xml:lang="fr">Encore une fois</Label></Rubric>
 </Class>
 <Class code="9012/3" kind="category"></Class>
</ClaML>
"""
ICD_10 = """<?xml version="1.0" encoding="ISO-8859-1"?>
<ClaML version="2.0.0">
 <Title name="CIM-10-ESSAI" version="2026">Maladies inventées</Title>
 <Class code="C98" kind="category">
  <Rubric kind="preferred"><Label xml:lang="fr-FR">Tumeur inventée</Label></Rubric>
 </Class>
 <Class code="Q98.7" kind="category">
  <Rubric kind="preferred"><Label xml:lang="fr-FR">Autre maladie inventée</Label></Rubric>
 </Class>
</ClaML>
"""
SVS = """<?xml version="1.0" encoding="UTF-8"?>
<ns0:RetrieveValueSetResponse xmlns:ns0="urn:ihe:iti:svs:2008">
 <ns0:ValueSet id="1.2.3" displayName="JDV_Essai" version="20260115120000">
  <ns0:ConceptList xml:lang="fr-FR">
   <ns0:Concept code="9011/3" displayName="Tumeur d’essai"
     codeSystem="2.16.840.1.113883.6.43.1"/>
   <ns0:Concept code="C98.7" displayName="Siège d’essai" codeSystem="2.16.840.1.113883.6.3"/>
   <ns0:Concept code="OTH" displayName="Autre" codeSystem="1.2.250.1"/>
  </ns0:ConceptList>
 </ns0:ValueSet>
</ns0:RetrieveValueSetResponse>
"""
ORPHA = """<?xml version="1.0" encoding="ISO-8859-1"?>
<JDBOR date="2026-07-01 08:00:00" version="1.0">
 <DisorderList count="3">
  <Disorder id="1">
   <OrphaCode>999001</OrphaCode><Name lang="fr">Maladie inventée</Name>
   <SynonymList count="1"><Synonym lang="fr">Inventite</Synonym></SynonymList>
   <DisorderType id="2"><Name lang="fr">Maladie</Name></DisorderType>
   <Totalstatus>Active</Totalstatus>
   <DisorderDisorderAssociationList><TargetDisorder><Disorder id="9">
    <OrphaCode>999009</OrphaCode></Disorder></TargetDisorder></DisorderDisorderAssociationList>
  </Disorder>
  <Disorder id="3"><OrphaCode>999002</OrphaCode><Name lang="fr">Retirée</Name>
   <Totalstatus>Inactive: obsolete</Totalstatus></Disorder>
  <Disorder id="4"><Name lang="fr">Sans code</Name></Disorder>
 </DisorderList>
</JDBOR>
"""
ONCOTREE_TREE = json.dumps(
    {
        "TISSUE": {
            "code": "TISSUE",
            "name": "Tissue",
            "children": {
                "INV": {
                    "code": "INV",
                    "name": "Invented Tumor",
                    "mainType": "Invention",
                    "children": {"INV2": {"code": "INV2", "name": "Second Invention"}},
                }
            },
        }
    }
)
ONCOTREE_LIST = json.dumps(
    [
        {"code": "INV", "name": "Invented Tumor", "mainType": {"name": "Invention"}},
        {"code": None, "name": "Nothing"},
    ]
)
RARECARE = (
    ("Tier", "Entity", "Topography code", "Morphology code"),
    ("1", "INVENTED TUMOURS OF ESSAI", "C98.0-C98.9", "9011-9012"),
    ("2", "Second invention", "C98.7", "9011"),
)
LAUGHS = """<?xml version="1.0"?>
<!DOCTYPE ClaML [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>
<ClaML><Title name="ICD-O-3" version="3.2">&b;</Title></ClaML>
"""
EXTERNAL = """<?xml version="1.0"?>
<!DOCTYPE ClaML [<!ENTITY a SYSTEM "file:///etc/hostname">]>
<ClaML><Title name="ICD-O-3" version="3.2">&a;</Title></ClaML>
"""
FAR_SUBSET = """<?xml version="1.0"?>
<!DOCTYPE ClaML [<!ENTITY % a SYSTEM "http://127.0.0.1:9/x.dtd"> %a;]>
<ClaML><Title name="ICD-O-3" version="3.2">x</Title></ClaML>
"""
DEFAULTS = """<?xml version="1.0"?>
<!DOCTYPE ClaML [<!ATTLIST Class code CDATA "9011/3">]>
<ClaML><Class/></ClaML>
"""
UNKNOWN_WORD = """<?xml version="1.0"?>
<!DOCTYPE ClaML SYSTEM "ClaML.dtd">
<ClaML><Title name="ICD-O-3" version="3.2">d&eacute;j&agrave;</Title></ClaML>
"""
