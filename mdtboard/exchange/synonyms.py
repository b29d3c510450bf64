"""What lists call their columns, in French and English, without accents or signs.

The longest phrase found in a heading decides, so `stade tnm` is more telling than `stade`.
"""

from typing import Final

from mdtboard.domain.tables import Target

# One phrase a line of each text, commas between.
_PHRASES: Final = {
    Target.IGNORE: """
        nhs number, behavior code icd o3, behavior code icd o 3, behavior code, behaviour
        code, dep nais, dep naissance, comportement, race, ethnicity, days to, time, age,
        age at, redaction, vital status, cause of death, statut vital, cause du deces,
        date de deces, date of death, telephone, phone, adresse, address, email, courriel,
        mail, code postal, ville, menopause status, menopause, lieu de naissance,
        birthplace, birth place, place of birth, lieu naissance, commune de naissance,
        commune naissance, ville de naissance, ville naissance, commune, departement de
        naissance, departement, code insee, code commune, insee, city of birth, country of
        birth, birth country, pays naissance, country, zip code, zip, postcode, city, date
        of rcp, county, addr, marital status, insurance, payer, date entree, date sortie,
        date of last contact, date last contact, date dernieres nouvelles, uf, unite
        fonctionnelle, service, date of specimen, performed on, organisation, organisation
        site identifier, code lieu de naissance, pays de naissance, birth days to, date
        rcp, date de rcp, date de la rcp, meeting date, date of meeting, ligne, index,
        nationalite, dernieres nouvelles, last contact, tumor status, days, day to, age
        initial pathologic diagnosis, age at initial pathologic diagnosis, age at
        diagnosis, age au diagnostic, form completion date, decision, new tumor event dx
        days to, proposition, avis, nom du medecin
        """,
    Target.LOCAL_ID: """
        ipp, nip, nda, iep, dossier, n dossier, no dossier, num dossier, numero dossier,
        numero de dossier, n patient, num patient, numero patient, id patient,
        identifiant, identifiant patient, patient id, patientid, id, patient identifier,
        mrn, medical record number, hospital number, hospital no, case id, case number,
        submitter id, bcr patient barcode, patient barcode, barcode, subject id, subject,
        participant id, sample id, code patient, code barre, record id, study id,
        pseudonyme, local patient identifier, patient id number, patient local id, pat id,
        patid, id pat, idpatient, num ipp, ipp patient, n permanent, numero permanent,
        patient key, submitter, case submitter id, person id, n ipp, no ipp, numero ipp,
        id ipp, n nip, anonymat, patient number, patient no
        """,
    Target.INS: """
        ins, matricule ins, ins nir, nir, numero ins, n ins, nss, numero de securite
        sociale, n securite sociale, national health identifier
        """,
    Target.BIRTH_NAME: """
        nom de naissance, nom naissance, nom de jeune fille, nom patronymique, patronyme,
        birth name, maiden name, nom, nom de famille, last name, lastname, surname, family
        name, name last, name maiden, person family name, patient last name, patient
        surname, nom naiss, nom de naiss, nom nais, nom patient, nom du patient, nom
        famille
        """,
    Target.USED_NAME: """
        nom d usage, nom usage, nom usuel, nom marital, nom d epouse, nom epouse, used
        name, married name, nom utilise, usual name
        """,
    Target.GIVEN_NAMES: """
        prenom, prenoms, prenom s, prenom de naissance, prenoms de naissance, premier
        prenom de naissance, first name, firstname, given name, given names, forename,
        forenames, name first, person given name, patient first name, patient given name,
        prenom naissance, premier prenom, liste des prenoms, prenoms etat civil, prenom
        patient, prenom du patient
        """,
    Target.FULL_NAME: """
        nom prenom, nom et prenom, nom prenoms, nom et prenoms, nom complet, full name,
        patient name, name, patient, identite, identite patient, nom prenom patient, nom
        et prenom du patient
        """,
    Target.BIRTH_DATE: """
        person birth date, patient birth date, date of birth patient, dt naissance, dt
        nais, date nais patient, birth dt, ddn, dn, date de naissance, date naissance,
        date nais, date naiss, naissance, ne le, nee le, ne e le, dob, birth date,
        birthdate, date of birth, birthday, year of birth, birth year, annee de naissance,
        annee naissance
        """,
    Target.SEX: """
        person stated gender, stated gender code, sex at birth, sexe, sex, gender, genre,
        civilite, sexe patient, m f, f m, h f, f h
        """,
    Target.GENERAL_PRACTITIONER: """
        medecin traitant, mt, general practitioner, gp, family doctor, generaliste,
        medecin generaliste, primary care physician, nom du medecin traitant
        """,
    Target.DIAGNOSIS: """
        diagnostic, diagnosis, diag, dx, histologie, histology, histological type,
        histologic type, type histologique, type histo, diagnostic histologique,
        pathologie, libelle diagnostic, diagnostic libelle, diagnostic rcp, diagnosis
        description, primary diagnosis text, diagnosis text, diagnostic retenu, histo,
        primary diagnosis, diagnostic principal, tumeur, tumor, tumour, motif, cancer,
        histologic diagnosis, disease, maladie, histological diagnosis, oncotree, cancer
        type
        """,
    Target.FAMILY: """
        famille, famille tumorale, famille de tumeur, tumour family, tumor family, type de
        cancer, family, groupe tumoral, type de tumeur, specialite, filiere
        """,
    Target.TOPOGRAPHY: """
        topo, libelle topographie, localisation, topographie, topography, site, primary
        site, site primitif, organe, organ, localisation tumorale, localisation primitive,
        siege, tumor site, tumour site, anatomic site, anatomical site, site of disease,
        location, tumor tissue site
        """,
    Target.TOPOGRAPHY_CODE: """
        icdo topography, icdo3 topography, icdo t, icdo3 t, icdo3 site, icdo site, cimo t,
        cimo topographie, cimo3 topographie, code topo, topo code, primary site code, site
        code, code site, icd o 3 site code, code localisation, cim o3 topographie, code
        topographie, code topographique, topography code, cim o topographie, icd o
        topography, icd o site, icd o 3 site, icd o t, cim o t, icd o 3 topography, cim o
        3 topographie
        """,
    Target.MORPHOLOGY: "morpho, morphologie, morphology, libelle morphologie, morphology label",
    Target.MORPHOLOGY_CODE: """
        histologic type icd o 3, histologic type icd o3, icdo morphology, icdo3
        morphology, icdo3 histology, icdo histology, cimo morphologie, cimo3 morphologie,
        code morpho, morpho code, histology code, icd o3, cim o3, morphology icd o 3, icd
        o 3 code, histology icd o 3, icdo3 code, icdo m, icdo3 m, icd o, icdo, icd o 3,
        icdo3, cim o, cimo, cim o 3, cimo3, code morphologie, code morphologique,
        morphology code, icd o morphology, cim o morphologie, icd o 3 histology, icd o
        histology, code histologique, code adicap, icd o m, cim o m, icd o 3 morphology,
        cim o 3 morphologie, code cim o, code icd o
        """,
    Target.CODE_EDITION: """
        edition, edition des codes, edition cim o, edition icd o, version cim o, icd o
        edition, code edition, icd o version
        """,
    Target.ICD10_CODE: """
        primary diagnosis icd, diagnosis icd, diag cim 10, diag cim10, code diagnostic,
        icd10cm, icd 10 cm, cim 10 code, code diagnostic cim 10, diagnostic cim 10,
        diagnosis code, primary diagnosis code, dx code, code diag, cim 10, cim10, icd 10,
        icd10, code cim, code cim 10, cim, icd, icd 10 code, icd10 code, icd code, code
        icd 10
        """,
    Target.ORPHA_CODE: "orpha, orphacode, orpha code, code orpha, orphanet, orpha number",
    Target.LATERALITY: """
        tumour laterality, tumor laterality, cote, lateralite, laterality, side, cote
        atteint
        """,
    Target.DIAGNOSED_ON: """
        date of primary diagnosis, date of primary diagnosis clinically agreed, dt diag,
        date initial diagnosis, date of first diagnosis, dxdate, date 1er diagnostic, date
        premier diagnostic, date de diagnostic, date du diagnostic, date diagnostic, date
        diag, date of diagnosis, diagnosis date, diagnosed on, year of diagnosis,
        diagnosis year, annee de diagnostic, annee du diagnostic, annee diagnostic,
        initial pathologic dx year, dx year, dx date, date dx, annee diag, diagnostique
        le, date de decouverte, date of initial diagnosis
        """,
    Target.TNM: """
        tnm, ctnm, ptnm, ptnm stage, stade tnm, classification tnm, tnm clinique, tnm
        pathologique, uicc tnm
        """,
    Target.TNM_PART: "t stage, n stage, m stage, tnm t, tnm n, tnm m",
    Target.OTHER_STAGING: """
        tnm stage grouping, stage group, stage grouping, ajcc stage group, stade clinique,
        stade pathologique, stade, stage, ajcc, ajcc stage, ajcc pathologic tumor stage,
        pathologic stage, clinical stage, figo, ann arbor, stadification, extension, tumor
        stage, stade figo, stade ajcc, stade uicc, ecog stage
        """,
    Target.GRADE: """
        grade, grade histologique, histological grade, histologic grade, fnclcc, grade
        fnclcc, grade sbr, sbr, gleason, tumor grade, tumour grade, neoplasm histologic
        grade, nottingham
        """,
    Target.MARKERS: """
        marqueur, marqueurs, markers, marker, biomarqueur, biomarqueurs, biomarkers,
        biomarker, ihc, immunohistochimie, immunohistochemistry, biologie moleculaire,
        molecular, moleculaire, mutation, mutations, her2, ki67, ki 67, pd l1, pdl1, braf,
        kras, egfr, mdm2, re, rp, er status, pr status, her2 status, mismatch, msi,
        genetique
        """,
    Target.HISTORY: """
        antecedent, antecedents, atcd, atcds, history, medical history, histoire, histoire
        de la maladie, histoire clinique, anamnese, clinical history, resume, resume
        clinique, hdm, new tumor event, new tumour event, evolution, recidive, recurrence,
        observation, contexte, commentaire, commentaires, comments, notes, remarques,
        remarks
        """,
    Target.COMORBIDITIES: """
        comorbidite, comorbidites, comorbidities, comorbidity, terrain, ps, oms, ecog,
        performance status, statut oms, score oms, allergies, g8, karnofsky
        """,
    Target.PAST_TREATMENTS: """
        traitement, traitements, treatment, treatments, traitements anterieurs,
        traitements recus, previous treatment, previous treatments, past treatments,
        therapy, chimiotherapie, radiotherapie, chirurgie, surgery, chemotherapy,
        radiotherapy, radiation, prior treatment, treatment outcome, chimio, ttt,
        hormonotherapie, immunotherapie
        """,
    Target.PATHOLOGY: """
        anapath, anatomopathologie, anatomo pathologie, anatomie pathologique, acp, compte
        rendu acp, cr acp, cr anapath, pathology, pathology report, path report, biopsie,
        biopsy, margin status, residual tumor, residual tumour, marges, margins,
        pathologic, conclusion anapath
        """,
    Target.PATHOLOGY_REFERENCE: """
        cr acp n, n cr acp, n acp, n anapath, numero anapath, numero acp, numero cr acp,
        numero de cr, n cr, n de cr, no acp, pathology reference, pathology number,
        accession number, accession, numero de prelevement, n prelevement, n bloc, num
        acp, ref anapath, ref acp, reference anapath, numero du compte rendu anapath, n
        histo, pathology report number, cr acp no, cr anapath n
        """,
    Target.IMAGING: """
        imagerie, imaging, radiologie, radiology, scanner, irm, mri, ct, tep, tep tdm,
        pet, tdm, echographie, ultrasound, bilan d extension, examens, scan, pet ct
        """,
    Target.REFERRING_CLINICIAN: """
        demandeur, medecin demandeur, medecin referent, referring clinician, referent,
        prescripteur, referring physician, referring doctor, medecin, clinicien,
        correspondant, adresse par, presente par, presented by, requested by, chirurgien,
        oncologue, medecin responsable, praticien, requester, surgeon, oncologist,
        consultant
        """,
    Target.QUESTION: """
        question a la rcp, question pour la rcp, mdt question, question for mdt, reason
        for mdt, mdt reason, question, question posee, question rcp, questions, motif de
        presentation, motif rcp, motif de la demande, reason for discussion, reason for
        referral, demande, question to the board, motif de passage, objet
        """,
}

PHRASES: Final[dict[str, Target]] = {
    " ".join(phrase.split()): target
    for target, texts in _PHRASES.items()
    for phrase in texts.split(",")
}
# In any order: "Topographie CIM-O" is no more a morphology than "CIM-O topographie" is.
IN_ANY_ORDER: Final[dict[tuple[str, ...], Target]] = {
    tuple(sorted(phrase.split())): target for phrase, target in PHRASES.items() if " " in phrase
}
# These mean it where nothing else stands in the heading: of a birth there is a place, too.
ALONE: Final = frozenset({"naissance", "id", "dossier", "dn", "mt", "re", "rp", "ct", "ps"})
LONGEST: Final = max(len(phrase.split()) for phrase in PHRASES)
