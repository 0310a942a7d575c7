<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>ichviewer</name>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>&amp;Analysis</source>
      <translation>&amp;Analyse</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>&amp;Edit mask</source>
      <translation>Maske &amp;bearbeiten</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>&amp;File</source>
      <translation>&amp;Datei</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>&amp;Help</source>
      <translation>&amp;Hilfe</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>&amp;Layout</source>
      <translation>&amp;Layout</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>&amp;Measure</source>
      <translation>&amp;Messen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>&amp;Navigate</source>
      <translation>&amp;Navigation</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>&amp;Studies</source>
      <translation>&amp;Studien</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>&amp;View</source>
      <translation>Ansi&amp;cht</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>&amp;Window level</source>
      <translation>&amp;Fenster</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>3D</source>
      <translation>3D</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>3D view</source>
      <translation>3D-Ansicht</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>ABC/2</source>
      <translation>ABC/2</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>About ichviewer</source>
      <translation>Über ichviewer</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Accept finding</source>
      <translation>Befund bestätigen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Add folder to the study list …</source>
      <translation>Ordner zur Studienliste hinzufügen …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>All keys, and how to change them</source>
      <translation>Alle Tasten, und wie man sie ändert</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Analyse</source>
      <translation>Analysieren</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Angle</source>
      <translation>Winkel</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Appearance, reading, analysis, storage, privacy</source>
      <translation>Darstellung, Befundung, Analyse, Speicher, Datenschutz</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Arrow</source>
      <translation>Pfeil</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Arrow and text</source>
      <translation>Pfeil mit Text</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Cine</source>
      <translation>Cine</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Cine faster</source>
      <translation>Cine schneller</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Cine slower</source>
      <translation>Cine langsamer</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Copy image</source>
      <translation>Bild kopieren</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Copy the shown slice, or the active 3D view, to the clipboard</source>
      <translation>Die gezeigte Schicht oder die aktive 3D-Ansicht in die Zwischenablage kopieren</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Corner texts</source>
      <translation>Ecktexte</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Correct HU</source>
      <translation>HU korrigieren</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Correct HU that were stored wrong, or undo it; only where a correction is offered</source>
      <translation>Falsch gespeicherte HU korrigieren oder dies zurücknehmen; nur wo eine Korrektur angeboten wird</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Delete measurement</source>
      <translation>Messung löschen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Demonstration mode: no names, IDs and birth dates on the screen</source>
      <translation>Demonstrationsmodus: keine Namen, IDs und Geburtsdaten auf dem Bildschirm</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Distance</source>
      <translation>Distanz</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Do again what was taken back</source>
      <translation>Das Zurückgenommene wieder tun</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Ellipse</source>
      <translation>Ellipse</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Enlarge what is about the cursor</source>
      <translation>Vergrößern, was um den Mauszeiger liegt</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Exchange dark and bright</source>
      <translation>Hell und Dunkel vertauschen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>First slice</source>
      <translation>Erste Schicht</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Fit</source>
      <translation>Einpassen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Fit the image, opening window, no mirror</source>
      <translation>Bild einpassen, Anfangsfenster, keine Spiegelung</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Five slices back</source>
      <translation>Fünf Schichten zurück</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Five slices on</source>
      <translation>Fünf Schichten weiter</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Free-hand</source>
      <translation>Freihand</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Free-hand region</source>
      <translation>Freihand-Region</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>From the file</source>
      <translation>Aus der Datei</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>From the region in view</source>
      <translation>Aus dem sichtbaren Bereich</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Full screen</source>
      <translation>Vollbild</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Guide</source>
      <translation>Handbuch</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Heat map</source>
      <translation>Heatmap</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Hide patients</source>
      <translation>Patienten verbergen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Hide the panels (double-click on the image)</source>
      <translation>Seitenleisten ausblenden (Doppelklick auf das Bild)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>How much the probabilities change when the image is mirrored or shifted by 3 mm</source>
      <translation>Wie sehr sich die Wahrscheinlichkeiten ändern, wenn das Bild gespiegelt oder um 3 mm verschoben wird</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>How sure is the model</source>
      <translation>Wie sicher das Modell ist</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Ideal midline between the ends of the falx, and how far the midline lies from it</source>
      <translation>Ideale Mittellinie zwischen den Enden der Falx, und wie weit die Mittellinie davon abweicht</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Image only</source>
      <translation>Nur das Bild</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Interpolate between pixels</source>
      <translation>Zwischen Pixeln interpolieren</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Invert</source>
      <translation>Invertieren</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Keep the list open beside the images, on another screen where there is one</source>
      <translation>Die Liste neben den Bildern offen lassen, auf einem anderen Bildschirm, wo es einen gibt</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Keys and mouse</source>
      <translation>Tasten und Maus</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Last slice</source>
      <translation>Letzte Schicht</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Left drag: enlarge and reduce</source>
      <translation>Ziehen mit linker Taste: vergrößern und verkleinern</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Left drag: move the image</source>
      <translation>Ziehen mit linker Taste: Bild verschieben</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Left drag: through the slices</source>
      <translation>Ziehen mit linker Taste: durch die Schichten</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Left drag: width and level</source>
      <translation>Ziehen mit linker Taste: Fensterbreite und -lage</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Let the slices run, round and round</source>
      <translation>Die Schichten laufen lassen, immer im Kreis</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>List</source>
      <translation>Liste</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>List the studies of a folder and analyse them in the background, without opening them</source>
      <translation>Studien eines Ordners auflisten und im Hintergrund analysieren, ohne sie zu öffnen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Log</source>
      <translation>Protokoll</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Look for hemorrhage in the shown series</source>
      <translation>In der gezeigten Serie nach Blutungen suchen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Magnifier</source>
      <translation>Lupe</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Mark as open again</source>
      <translation>Wieder als offen markieren</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Mark the open study as reviewed and go to the next one that is not</source>
      <translation>Die geöffnete Studie als befundet markieren und zur nächsten nicht befundeten gehen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Mean, SD, minimum, maximum of HU and area in a rectangle</source>
      <translation>Mittelwert, SD, Minimum, Maximum der HU und Fläche in einem Rechteck</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Mean, SD, minimum, maximum of HU and area in a region drawn by hand</source>
      <translation>Mittelwert, SD, Minimum, Maximum der HU und Fläche in einer frei gezeichneten Region</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Mean, SD, minimum, maximum of HU and area in an ellipse</source>
      <translation>Mittelwert, SD, Minimum, Maximum der HU und Fläche in einer Ellipse</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Measure a distance in mm</source>
      <translation>Eine Distanz in mm messen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Measure an angle</source>
      <translation>Einen Winkel messen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Midline</source>
      <translation>Mittellinie</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Midline shift</source>
      <translation>Mittellinienverlagerung</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Mirror left-right</source>
      <translation>Links-rechts spiegeln</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Mirror the image; the letters follow</source>
      <translation>Bild spiegeln; die Buchstaben folgen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Mirror up-down</source>
      <translation>Oben-unten spiegeln</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Move</source>
      <translation>Verschieben</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Next finding</source>
      <translation>Nächster Befund</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Next series</source>
      <translation>Nächste Serie</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Next slice</source>
      <translation>Nächste Schicht</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Next study</source>
      <translation>Nächste Studie</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>No study waits for its analysis any more; what is analysed stays</source>
      <translation>Keine Studie wartet mehr auf ihre Analyse; was analysiert ist, bleibt</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Nothing but this window on the screen</source>
      <translation>Nichts als dieses Fenster auf dem Bildschirm</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>One pixel of the image on one of the screen</source>
      <translation>Ein Bildpixel auf einem Bildschirmpixel</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Open a DICOM file, a DICOMDIR, or a volume (NIfTI, NRRD, MetaImage)</source>
      <translation>Eine DICOM-Datei, eine DICOMDIR oder ein Volumen öffnen (NIfTI, NRRD, MetaImage)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Open a folder with DICOM images or volumes (NIfTI, NRRD)</source>
      <translation>Einen Ordner mit DICOM-Bildern oder Volumina öffnen (NIfTI, NRRD)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Open file or DICOMDIR …</source>
      <translation>Datei oder DICOMDIR öffnen …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Open study folder …</source>
      <translation>Studienordner öffnen …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Overlay</source>
      <translation>Overlay</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Overlay less opaque</source>
      <translation>Overlay durchsichtiger</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Overlay more opaque</source>
      <translation>Overlay deckender</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Own window</source>
      <translation>Eigenes Fenster</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Pause the analyses of the study list, or go on</source>
      <translation>Die Analysen der Studienliste anhalten oder fortsetzen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Pause the background analyses</source>
      <translation>Hintergrundanalysen anhalten</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Point at something and write a text beside it</source>
      <translation>Auf etwas zeigen und einen Text daneben schreiben</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Previous finding</source>
      <translation>Voriger Befund</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Previous series</source>
      <translation>Vorige Serie</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Previous slice</source>
      <translation>Vorige Schicht</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Previous study</source>
      <translation>Vorige Studie</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Print image …</source>
      <translation>Bild drucken …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Print report …</source>
      <translation>Bericht drucken …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Print the active view with its measurements</source>
      <translation>Die aktive Ansicht mit ihren Messungen drucken</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Print the report of the shown series</source>
      <translation>Den Bericht der gezeigten Serie drucken</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Quit</source>
      <translation>Beenden</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Read again</source>
      <translation>Neu einlesen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Read the open folder again</source>
      <translation>Den geöffneten Ordner noch einmal einlesen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Rectangle</source>
      <translation>Rechteck</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Redo</source>
      <translation>Wiederholen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Reject finding</source>
      <translation>Befund ablehnen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Report</source>
      <translation>Bericht</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Reset</source>
      <translation>Zurücksetzen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Reset view</source>
      <translation>Ansicht zurücksetzen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Result panel</source>
      <translation>Ergebnisleiste</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Reviewed, next unread study</source>
      <translation>Befundet, nächste unbefundete Studie</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Save picture of the window …</source>
      <translation>Bild des Fensters speichern …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Save the window as it is now as PNG</source>
      <translation>Das Fenster, wie es jetzt ist, als PNG speichern</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Scroll</source>
      <translation>Blättern</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Second screen</source>
      <translation>Zweiter Bildschirm</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Settings …</source>
      <translation>Einstellungen …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Show measurements</source>
      <translation>Messungen zeigen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Show or hide the measurements on the image</source>
      <translation>Die Messungen auf dem Bild zeigen oder verbergen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Show overlay</source>
      <translation>Overlay zeigen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Show skull and hemorrhage in 3D</source>
      <translation>Schädel und Blutung in 3D zeigen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Show texts over the image</source>
      <translation>Texte über dem Bild zeigen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Show the greys of the window with their HU</source>
      <translation>Die Grauwerte des Fensters mit ihren HU zeigen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Show the segmented hemorrhage (hold H to hide it for a look)</source>
      <translation>Die segmentierte Blutung zeigen (H halten, um sie kurz zu verbergen)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Smooth pixels</source>
      <translation>Pixel glätten</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Spread the views: the first one here, the others in a window on another screen</source>
      <translation>Die Ansichten verteilen: die erste hier, die anderen in einem Fenster auf einem anderen Bildschirm</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Stop</source>
      <translation>Stopp</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Stop the background analyses</source>
      <translation>Hintergrundanalysen abbrechen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Stop what is running: reading, loading, analysis, report</source>
      <translation>Abbrechen, was läuft: Lesen, Laden, Analyse, Bericht</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Studies that were opened or added, in the order in which they should be read</source>
      <translation>Studien, die geöffnet oder hinzugefügt wurden, in der Reihenfolge, in der sie befundet werden sollten</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Study list</source>
      <translation>Studienliste</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Study list in its own window</source>
      <translation>Studienliste in eigenem Fenster</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Study panel</source>
      <translation>Studienleiste</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Take back what was said of it last</source>
      <translation>Die letzte Entscheidung dazu zurücknehmen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Take the last change of a measurement or of the mask back</source>
      <translation>Die letzte Änderung einer Messung oder der Maske zurücknehmen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Text of the measurement</source>
      <translation>Text der Messung</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>The framed finding is none</source>
      <translation>Der umrahmte Befund ist keiner</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>The framed finding is right</source>
      <translation>Der umrahmte Befund ist richtig</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>The guide for readers, with a search</source>
      <translation>Das Handbuch für Befunder, mit Suche</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>The network's probability of hemorrhage before it is thresholded, over the image</source>
      <translation>Die Blutungswahrscheinlichkeit des Netzes vor Anwendung der Schwelle, über dem Bild</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>The open study is to be read again</source>
      <translation>Die geöffnete Studie ist noch einmal zu befunden</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>The whole image, in the middle</source>
      <translation>Das ganze Bild, in der Mitte</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>The window that the file proposes</source>
      <translation>Das Fenster, das die Datei vorschlägt</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Tour</source>
      <translation>Rundgang</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Turn by a quarter; the letters follow</source>
      <translation>Um ein Viertel drehen; die Buchstaben folgen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Turn left</source>
      <translation>Nach links drehen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Turn right</source>
      <translation>Nach rechts drehen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Undo review of finding</source>
      <translation>Prüfung des Befunds zurücknehmen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Volume by ABC/2</source>
      <translation>Volumen nach ABC/2</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Volume of a hemorrhage in mL by A x B x C / 2, step by step</source>
      <translation>Volumen einer Blutung in mL nach A x B x C / 2, Schritt für Schritt</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Warnings and errors that were noted</source>
      <translation>Warnungen und Fehler, die festgehalten wurden</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>What lies where, in six steps</source>
      <translation>Was wo liegt, in sechs Schritten</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Window and level</source>
      <translation>Fensterbreite und -lage</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Window bar</source>
      <translation>Fensterskala</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Window that shows what the view holds</source>
      <translation>Fenster, das den sichtbaren Inhalt zeigt</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Write PDF, HTML, JSON, NIfTI and DICOM results into a folder</source>
      <translation>PDF, HTML, JSON, NIfTI und DICOM-Ergebnisse in einen Ordner schreiben</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Write report …</source>
      <translation>Bericht schreiben …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Zoom</source>
      <translation>Zoom</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Zoom in</source>
      <translation>Vergrößern</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Zoom out</source>
      <translation>Verkleinern</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/controller.py" />
      <source>it cannot be read.</source>
      <translation>sie kann nicht gelesen werden.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/demonstration.py" />
      <source>No patient name</source>
      <translation>Kein Patientenname</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/demonstration.py" />
      <source>Patient hidden</source>
      <translation>Patient verborgen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/about.py" />
      <source>Built with</source>
      <translation>Enthält</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/about.py" />
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/about.py" />
      <source>Head-CT workstation that finds, shows and reports intracranial hemorrhage. Licence: Apache-2.0.</source>
      <translation>Kopf-CT-Arbeitsplatz, der intrakranielle Blutungen findet, zeigt und im Bericht dokumentiert. Lizenz: Apache-2.0.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/about.py" />
      <source>Licence</source>
      <translation>Lizenz</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/files.py" />
      <source>All files (*)</source>
      <translation>Alle Dateien (*)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/files.py" />
      <source>DICOM files (*.dcm *.ima DICOMDIR)</source>
      <translation>DICOM-Dateien (*.dcm *.ima DICOMDIR)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/files.py" />
      <source>Open file</source>
      <translation>Datei öffnen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/files.py" />
      <source>Open study folder</source>
      <translation>Studienordner öffnen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/files.py" />
      <source>Volumes: NIfTI, NRRD, MetaImage ({volumes})</source>
      <translation>Volumina: NIfTI, NRRD, MetaImage ({volumes})</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>&amp;Body part is one of</source>
      <translation>&amp;Körperregion ist eine von</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>&amp;Name</source>
      <translation>&amp;Name</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>&amp;Rename …</source>
      <translation>&amp;Umbenennen …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>&amp;Use now</source>
      <translation>&amp;Jetzt anwenden</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>A series is opened with the first protocol whose conditions hold. The default goes before all others, your own go before those that come with ichviewer.</source>
      <translation>Eine Serie wird mit dem ersten Protokoll geöffnet, dessen Bedingungen zutreffen. Der Standard geht vor, Ihre eigenen gehen denen vor, die ichviewer mitbringt.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>De&amp;lete …</source>
      <translation>&amp;Löschen …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>De&amp;scription holds one of</source>
      <translation>&amp;Beschreibung enthält eines von</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>Delete</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>Delete the hanging protocol {name}?</source>
      <translation>Das Hängeprotokoll {name} löschen?</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>From</source>
      <translation>Ab</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>Hanging protocols</source>
      <translation>Hängeprotokolle</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>It is the default: it goes before all others</source>
      <translation>Es ist der Standard: Es geht allen anderen vor</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>Keep</source>
      <translation>Behalten</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>Kept are the layout ({layout}), the windows, links, lines and the slab.</source>
      <translation>Gespeichert werden Layout ({layout}), Fenster, Verknüpfungen, Linien und Slab.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>Layout</source>
      <translation>Layout</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>Make &amp;default</source>
      <translation>Zum &amp;Standard machen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>Modality is {name}</source>
      <translation>Modalität ist {name}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>New name of the hanging protocol:</source>
      <translation>Neuer Name des Hängeprotokolls:</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>No &amp;default</source>
      <translation>Kein &amp;Standard</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>Open a series first.</source>
      <translation>Zuerst eine Serie öffnen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>Rename</source>
      <translation>Umbenennen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>Save layout as hanging protocol</source>
      <translation>Layout als Hängeprotokoll speichern</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>The window is at least {n} pixels wide</source>
      <translation>Das Fenster ist mindestens {n} Pixel breit</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>There is a prior, or another series to compare with</source>
      <translation>Es gibt eine Voruntersuchung oder eine andere Serie zum Vergleich</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>This one comes with ichviewer: save a layout under its name instead.</source>
      <translation>Dieses bringt ichviewer mit: Speichern Sie stattdessen ein Layout unter seinem Namen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>Used for</source>
      <translation>Gilt für</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>Used when</source>
      <translation>Gilt, wenn</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>always</source>
      <translation>immer</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>at least {n} series</source>
      <translation>mindestens {n} Serien</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>at most {n} series</source>
      <translation>höchstens {n} Serien</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>description with {words}</source>
      <translation>Beschreibung mit {words}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>for example: Head CT, planes</source>
      <translation>zum Beispiel: Kopf-CT, Ebenen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>for example: bone, thin</source>
      <translation>zum Beispiel: Knochen, dünn</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>ichviewer</source>
      <translation>ichviewer</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>windows from {n} pixels</source>
      <translation>Fenster ab {n} Pixeln</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>with a prior</source>
      <translation>mit Voruntersuchung</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>without a prior</source>
      <translation>ohne Voruntersuchung</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>yours</source>
      <translation>eigenes</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>{name} (default)</source>
      <translation>{name} (Standard)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/help.py" />
      <source>Contents</source>
      <translation>Inhalt</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/help.py" />
      <source>Next</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/help.py" />
      <source>Not found</source>
      <translation>Nicht gefunden</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/help.py" />
      <source>Previous</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/help.py" />
      <source>Search the guide</source>
      <translation>Im Handbuch suchen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/help.py" />
      <source>{count} times</source>
      <translation>{count} Mal</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/help.py" />
      <source>{path} cannot be read ({reason}). Install ichviewer again.</source>
      <translation>{path} kann nicht gelesen werden ({reason}). Installieren Sie ichviewer neu.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hidden_report.py" />
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hidden_report.py" />
      <source>Patients are hidden. May the report name the patient?</source>
      <translation>Patienten sind verborgen. Darf der Bericht den Patienten nennen?</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hidden_report.py" />
      <source>With the patient</source>
      <translation>Mit dem Patienten</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hidden_report.py" />
      <source>Without the patient</source>
      <translation>Ohne den Patienten</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hidden_report.py" />
      <source>Without the patient it holds no name, ID, birth date and accession number. UIDs stay, and the DICOM segmentation and structured report, which must name the patient, are not written.</source>
      <translation>Ohne den Patienten enthält er weder Name, ID und Geburtsdatum noch Zugangsnummer. UIDs bleiben, und die DICOM-Segmentierung und der strukturierte Bericht, die den Patienten nennen müssen, werden nicht geschrieben.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/log.py" />
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/log.py" />
      <source>Errors only</source>
      <translation>Nur Fehler</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/log.py" />
      <source>Level</source>
      <translation>Stufe</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/log.py" />
      <source>Nothing was noted.</source>
      <translation>Nichts wurde festgehalten.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/log.py" />
      <source>Open its folder</source>
      <translation>Seinen Ordner öffnen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/log.py" />
      <source>Search the log</source>
      <translation>Im Protokoll suchen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/log.py" />
      <source>Show</source>
      <translation>Zeigen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/log.py" />
      <source>Warnings and errors</source>
      <translation>Warnungen und Fehler</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/log.py" />
      <source>{path} cannot be read ({reason}).</source>
      <translation>{path} kann nicht gelesen werden ({reason}).</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/log.py" />
      <source>{shown} of {all} entries</source>
      <translation>{shown} von {all} Einträgen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings.py" />
      <source>Analysis</source>
      <translation>Analyse</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings.py" />
      <source>Appearance</source>
      <translation>Darstellung</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings.py" />
      <source>Defaults of this page</source>
      <translation>Standard dieser Seite</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings.py" />
      <source>OK</source>
      <translation>OK</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings.py" />
      <source>Pages</source>
      <translation>Seiten</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings.py" />
      <source>Privacy</source>
      <translation>Datenschutz</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings.py" />
      <source>Reading</source>
      <translation>Befundung</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings.py" />
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings.py" />
      <source>Storage</source>
      <translation>Speicher</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_fields.py" />
      <source>A whole number from {low} to {high}.</source>
      <translation>Eine ganze Zahl von {low} bis {high}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_fields.py" />
      <source>Add</source>
      <translation>Hinzufügen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_fields.py" />
      <source>Choose …</source>
      <translation>Wählen …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_fields.py" />
      <source>Enter the whole path of a folder.</source>
      <translation>Geben Sie den ganzen Pfad eines Ordners ein.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_fields.py" />
      <source>Folder</source>
      <translation>Ordner</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_fields.py" />
      <source>Folder to add</source>
      <translation>Hinzuzufügender Ordner</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_fields.py" />
      <source>Remove the selected</source>
      <translation>Ausgewählten entfernen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_fields.py" />
      <source>There is no folder {folder}.</source>
      <translation>Den Ordner {folder} gibt es nicht.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_fields.py" />
      <source>{folder} cannot be read ({reason}).</source>
      <translation>{folder} kann nicht gelesen werden ({reason}).</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_fields.py" />
      <source>{folder} holds no model package: there is no model.json in it.</source>
      <translation>{folder} enthält kein Modellpaket: Es liegt keine model.json darin.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_fields.py" />
      <source>{folder} is in the list already.</source>
      <translation>{folder} ist schon in der Liste.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>0 takes all {cores} that may be used.</source>
      <translation>0 nimmt alle {cores}, die verwendet werden dürfen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>1 analysis</source>
      <translation>1 Analyse</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>A GPU where one can be used</source>
      <translation>Eine GPU, wo eine verwendet werden kann</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>A series is opened with this window.</source>
      <translation>Eine Serie wird mit diesem Fenster geöffnet.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Analyse a series as soon as it is loaded</source>
      <translation>Eine Serie analysieren, sobald sie geladen ist</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Another place is chosen at start: ichviewer --home FOLDER, or the variable ICHVIEWER_HOME.</source>
      <translation>Ein anderer Ort wird beim Start gewählt: ichviewer --home FOLDER oder die Variable ICHVIEWER_HOME.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>As the desktop</source>
      <translation>Wie der Desktop</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>As the window</source>
      <translation>Wie das Fenster</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>CPU</source>
      <translation>CPU</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>CPU threads</source>
      <translation>CPU-Threads</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Changes when this dialog is closed; what is open stays open.</source>
      <translation>Wechselt, wenn dieser Dialog geschlossen wird; was offen ist, bleibt offen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Clear</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Clear all kept analyses? Studies are analysed anew when you ask for it. Reviews and measurements stay.</source>
      <translation>Alle gespeicherten Analysen löschen? Studien werden neu analysiert, wenn Sie es verlangen. Prüfungen und Messungen bleiben.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Clear kept results …</source>
      <translation>Gespeicherte Ergebnisse löschen …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Dark, for the reading room</source>
      <translation>Dunkel, für den Befundungsraum</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Demonstration mode: no names, IDs and birth dates on the screen, until it is switched off (menu View).</source>
      <translation>Demonstrationsmodus: keine Namen, IDs und Geburtsdaten auf dem Bildschirm, bis er ausgeschaltet wird (Menü Ansicht).</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Device</source>
      <translation>Gerät</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Fill segmented hemorrhage</source>
      <translation>Segmentierte Blutung füllen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Forget</source>
      <translation>Vergessen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Forget all recent studies? The studies themselves are not touched.</source>
      <translation>Alle zuletzt geöffneten Studien vergessen? Die Studien selbst werden nicht angerührt.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Forget recent studies …</source>
      <translation>Zuletzt geöffnete Studien vergessen …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>It cannot be used in this run.</source>
      <translation>Sie kann in diesem Lauf nicht verwendet werden.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Its place and slice are kept in your settings; not where no recent studies are kept.</source>
      <translation>Ort und Schicht werden in Ihren Einstellungen gespeichert; nicht, wenn keine zuletzt geöffneten Studien gespeichert werden.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Kept results</source>
      <translation>Gespeicherte Ergebnisse</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Language of reports</source>
      <translation>Sprache der Berichte</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Light</source>
      <translation>Hell</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>More folders with model packages</source>
      <translation>Weitere Ordner mit Modellpaketen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Of report.html, report.pdf, printed reports and key images.</source>
      <translation>Von report.html, report.pdf, gedruckten Berichten und Schlüsselbildern.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Offer to continue with the study of last time</source>
      <translation>Anbieten, mit der letzten Studie fortzufahren</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Opacity of the fill</source>
      <translation>Deckkraft der Füllung</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Open the window with patients hidden</source>
      <translation>Das Fenster mit verborgenen Patienten öffnen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Opening window</source>
      <translation>Anfangsfenster</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Outline segmented hemorrhage</source>
      <translation>Segmentierte Blutung umranden</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Pause the analyses in the background</source>
      <translation>Die Analysen im Hintergrund anhalten</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Recent studies kept</source>
      <translation>Anzahl letzter Studien</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Recent studies were forgotten.</source>
      <translation>Die zuletzt geöffneten Studien wurden vergessen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Show patient, series and window in the corners of the image</source>
      <translation>Patient, Serie und Fenster in den Ecken des Bildes zeigen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Size</source>
      <translation>Größe</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Studies that arrive in them are listed and analysed in the background. Files are never changed or moved.</source>
      <translation>Studien, die dort eintreffen, werden aufgelistet und im Hintergrund analysiert. Dateien werden nie geändert oder verschoben.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Study library</source>
      <translation>Studienbibliothek</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Text size</source>
      <translation>Textgröße</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>The image area stays black in every theme.</source>
      <translation>Der Bildbereich bleibt in jedem Farbschema schwarz.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>The newest version of each task is used.</source>
      <translation>Die neueste Version jeder Aufgabe wird verwendet.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>The result names the device that really ran.</source>
      <translation>Das Ergebnis nennt das Gerät, das wirklich gerechnet hat.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Their names and places are kept in your own library. 0 keeps none.</source>
      <translation>Namen und Orte dieser Studien werden in Ihrer eigenen Bibliothek gespeichert. 0 speichert keine.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Theme</source>
      <translation>Farbschema</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Watched folders</source>
      <translation>Überwachte Ordner</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>{count} analyses</source>
      <translation>{count} Analysen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>{count} analyses were cleared.</source>
      <translation>{count} Analysen wurden gelöscht.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>{size} MB</source>
      <translation>{size} MB</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/shortcut_editor.py" />
      <source>Action</source>
      <translation>Aktion</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/shortcut_editor.py" />
      <source>Actions and their keys</source>
      <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/shortcut_editor.py" />
      <source>All as they were</source>
      <translation>Alle wie zuvor</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/shortcut_editor.py" />
      <source>As it was</source>
      <translation>Wie zuvor</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/shortcut_editor.py" />
      <source>Choose an action in the list.</source>
      <translation>Wählen Sie eine Aktion in der Liste.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/shortcut_editor.py" />
      <source>Keys</source>
      <translation>Tasten</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/shortcut_editor.py" />
      <source>New key</source>
      <translation>Neue Taste</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/shortcut_editor.py" />
      <source>No key</source>
      <translation>Keine Taste</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/shortcut_editor.py" />
      <source>Press the new key:</source>
      <translation>Drücken Sie die neue Taste:</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/shortcut_editor.py" />
      <source>Use it alone</source>
      <translation>Nur diese verwenden</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/shortcut_editor.py" />
      <source>Use it, too</source>
      <translation>Diese auch verwenden</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/shortcut_editor.py" />
      <source>{key} belongs to “{action}”, which would lose it.</source>
      <translation>{key} gehört zu „{action}“; die Aktion verlöre sie.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/shortcut_editor.py" />
      <source>{key} cannot be given to an action: it {does}.</source>
      <translation>{key} kann keiner Aktion zugewiesen werden: Sie {does}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/shortcut_editor.py" />
      <source>{key} is a key of this action already.</source>
      <translation>{key} ist schon eine Taste dieser Aktion.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/shortcuts.py" />
      <source>All keys</source>
      <translation>Alle Tasten</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/shortcuts.py" />
      <source>Change keys</source>
      <translation>Tasten ändern</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/shortcuts.py" />
      <source>Clear the search</source>
      <translation>Suche leeren</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/shortcuts.py" />
      <source>Mouse</source>
      <translation>Maus</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/shortcuts.py" />
      <source>Search for an action or a key</source>
      <translation>Nach einer Aktion oder Taste suchen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/help_desk.py" />
      <source>Drag with the left button: sideways for width, up and down for level. Digit keys take the presets.</source>
      <translation>Mit der linken Taste ziehen: seitwärts für die Breite, auf und ab für die Lage. Zifferntasten wählen die Voreinstellungen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/help_desk.py" />
      <source>Findings</source>
      <translation>Befunde</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/help_desk.py" />
      <source>Open a study folder, or drop one on the window. The best series to read is chosen, with reasons.</source>
      <translation>Öffnen Sie einen Studienordner oder ziehen Sie einen auf das Fenster. Die am besten geeignete Serie wird gewählt, mit Begründung.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/help_desk.py" />
      <source>Open folder</source>
      <translation>Ordner öffnen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/help_desk.py" />
      <source>Probabilities beside their thresholds, volumes, and findings: a click goes there, {key} to the next.</source>
      <translation>Wahrscheinlichkeiten neben ihren Schwellen, Volumina und Befunde: Ein Klick führt dorthin, {key} zum nächsten.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/help_desk.py" />
      <source>Something went wrong in ichviewer; you can go on. A report without patient data: {path}</source>
      <translation>In ichviewer ging etwas schief; Sie können weiterarbeiten. Ein Bericht ohne Patientendaten: {path}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/help_desk.py" />
      <source>The models look for hemorrhage in the background ({key}); you can go on reading.</source>
      <translation>Die Modelle suchen im Hintergrund nach Blutungen ({key}); Sie können weiter befunden.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/help_desk.py" />
      <source>Turn the wheel, or press the arrow keys. A click on the strip at the right goes to that slice.</source>
      <translation>Drehen Sie das Rad oder drücken Sie die Pfeiltasten. Ein Klick auf den Streifen rechts führt zu dieser Schicht.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/help_desk.py" />
      <source>Window</source>
      <translation>Fenster</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/help_desk.py" />
      <source>Writes PDF, HTML, JSON, NIfTI and DICOM results into a folder. The guide is on {key}.</source>
      <translation>Schreibt PDF, HTML, JSON, NIfTI und DICOM-Ergebnisse in einen Ordner. Das Handbuch liegt auf {key}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/help_desk.py" />
      <source>ichviewer ended unexpectedly last time. A report without patient data: {path}</source>
      <translation>ichviewer endete beim letzten Mal unerwartet. Ein Bericht ohne Patientendaten: {path}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/job_runner.py" />
      <source>There is not enough memory for this. Close other studies or programs and try again.</source>
      <translation>Dafür reicht der Speicher nicht. Schließen Sie andere Studien oder Programme und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/job_runner.py" />
      <source>Unexpected {kind} in a background job: {error}. The log has the details.</source>
      <translation>Unerwarteter {kind} in einer Hintergrundaufgabe: {error}. Das Protokoll hat die Einzelheiten.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/keymap.py" />
      <source>hides the overlay while it is held</source>
      <translation>verbirgt das Overlay, solange sie gehalten wird</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/language_switch.py" />
      <source>The language changes at the next start: without study library, what is shown now would be lost.</source>
      <translation>Die Sprache wechselt beim nächsten Start: Ohne Studienbibliothek ginge verloren, was jetzt zu sehen ist.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/language_switch.py" />
      <source>The language changes when what is running has ended.</source>
      <translation>Die Sprache wechselt, sobald beendet ist, was gerade läuft.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/filler.py" />
      <source>Axial view</source>
      <translation>Axiale Ansicht</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/filler.py" />
      <source>Other study</source>
      <translation>Andere Studie</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/filler.py" />
      <source>Same study</source>
      <translation>Dieselbe Studie</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/filler.py" />
      <source>Shift {mm:.1f} mm</source>
      <translation>Versatz {mm:.1f} mm</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/filler.py" />
      <source>View of the series beside</source>
      <translation>Ansicht der Serie daneben</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/filler.py" />
      <source>{plane} view</source>
      <translation>Ansicht {plane}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/layout.py" />
      <source>Axial, coronal and sagittal</source>
      <translation>Axial, koronal und sagittal</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/layout.py" />
      <source>Axial, sagittal, coronal and the 3D view</source>
      <translation>Axial, sagittal, koronal und die 3D-Ansicht</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/layout.py" />
      <source>Beside a prior or another series</source>
      <translation>Neben einer Voruntersuchung oder anderen Serie</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/layout.py" />
      <source>Brain, blood, bone and coronal</source>
      <translation>Hirn, Blut, Knochen und koronal</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/layout.py" />
      <source>Compare</source>
      <translation>Vergleich</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/layout.py" />
      <source>Four views</source>
      <translation>Vier Ansichten</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/layout.py" />
      <source>One view</source>
      <translation>Eine Ansicht</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/layout.py" />
      <source>The series beside a prior study of the patient, or another series of the study, linked by the place in the patient</source>
      <translation>Die Serie neben einer Voruntersuchung des Patienten oder einer anderen Serie der Studie, nach dem Ort im Patienten verknüpft</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/layout.py" />
      <source>The slice in brain, subdural and bone windows, and the coronal plane, linked</source>
      <translation>Die Schicht im Hirn-, Subdural- und Knochenfenster und die koronale Ebene, verknüpft</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/layout.py" />
      <source>The slices in one view</source>
      <translation>Die Schichten in einer Ansicht</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/layout.py" />
      <source>The slices with coronal and sagittal planes and a crosshair that is dragged</source>
      <translation>Die Schichten mit koronaler und sagittaler Ebene und einem Fadenkreuz zum Ziehen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/layout.py" />
      <source>Three planes and 3D</source>
      <translation>Drei Ebenen und 3D</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/planes.py" />
      <source>Other planes need at least 3 slices.</source>
      <translation>Andere Ebenen brauchen mindestens 3 Schichten.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/planes.py" />
      <source>Preparing planes …</source>
      <translation>Ebenen werden vorbereitet …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/planes.py" />
      <source>Preparing the planes was stopped. Choose the layout again to go on.</source>
      <translation>Das Vorbereiten der Ebenen wurde abgebrochen. Wählen Sie das Layout noch einmal, um fortzufahren.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/planes.py" />
      <source>The planes appear when all slices are loaded.</source>
      <translation>Die Ebenen erscheinen, wenn alle Schichten geladen sind.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/prior.py" />
      <source>Compare with</source>
      <translation>Vergleichen mit</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/prior.py" />
      <source>Loading the series beside was stopped. Choose the layout again to go on.</source>
      <translation>Das Laden der Serie daneben wurde abgebrochen. Wählen Sie das Layout noch einmal, um fortzufahren.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/prior.py" />
      <source>The series beside cannot be shown. {why}</source>
      <translation>Die Serie daneben kann nicht gezeigt werden. {why}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/prior.py" />
      <source>There is no prior and no other series of this study to lay beside.</source>
      <translation>Es gibt keine Voruntersuchung und keine andere Serie dieser Studie zum Vergleich.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/reformatted.py" />
      <source>Turned {n:.1f}°</source>
      <translation>Gedreht {n:.1f}°</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/second_screen.py" />
      <source>The layout in use has one view alone. Views for this screen come with:</source>
      <translation>Das gewählte Layout hat nur eine Ansicht. Ansichten für diesen Bildschirm kommen mit:</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/second_screen.py" />
      <source>{title} – second screen</source>
      <translation>{title} – zweiter Bildschirm</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/slab_desk.py" />
      <source>thicker</source>
      <translation>dicker</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/slab_desk.py" />
      <source>thinner</source>
      <translation>dünner</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/specs.py" />
      <source>Crosshair and reference lines</source>
      <translation>Fadenkreuz und Referenzlinien</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/specs.py" />
      <source>Down to the slice alone</source>
      <translation>Bis zur einzelnen Schicht</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/specs.py" />
      <source>Hanging protocols …</source>
      <translation>Hängeprotokolle …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/specs.py" />
      <source>Highest HU of the slab</source>
      <translation>Höchste HU im Slab</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/specs.py" />
      <source>Keys and menus work on the framed view</source>
      <translation>Tasten und Menüs wirken auf die umrahmte Ansicht</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/specs.py" />
      <source>Link views</source>
      <translation>Ansichten verknüpfen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/specs.py" />
      <source>Lowest HU of the slab</source>
      <translation>Niedrigste HU im Slab</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/specs.py" />
      <source>Mean of the slices of the slab</source>
      <translation>Mittelwert der Schichten im Slab</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/specs.py" />
      <source>Next view</source>
      <translation>Nächste Ansicht</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/specs.py" />
      <source>Open series of this kind like this from now on</source>
      <translation>Serien dieser Art ab jetzt so öffnen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/specs.py" />
      <source>Previous view</source>
      <translation>Vorige Ansicht</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/specs.py" />
      <source>Save layout as hanging protocol …</source>
      <translation>Layout als Hängeprotokoll speichern …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/specs.py" />
      <source>Several slices as one, up to 50 mm</source>
      <translation>Mehrere Schichten als eine, bis 50 mm</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/specs.py" />
      <source>Slab: average</source>
      <translation>Slab: Mittelwert</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/specs.py" />
      <source>Slab: maximum (MIP)</source>
      <translation>Slab: Maximum (MIP)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/specs.py" />
      <source>Slab: minimum (MinIP)</source>
      <translation>Slab: Minimum (MinIP)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/specs.py" />
      <source>Thicker slab</source>
      <translation>Dickerer Slab</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/specs.py" />
      <source>Thinner slab</source>
      <translation>Dünnerer Slab</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/specs.py" />
      <source>Views follow each other by the place in the patient</source>
      <translation>Ansichten folgen einander nach dem Ort im Patienten</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/specs.py" />
      <source>Where the views cut each other; drag a line, or Shift-click to bring all views to a place</source>
      <translation>Wo die Ansichten einander schneiden; eine Linie ziehen oder mit Umschalt klicken, um alle an einen Ort zu bringen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/specs.py" />
      <source>Which layout and windows series are opened with: use, default, rename, delete</source>
      <translation>Mit welchem Layout und welchen Fenstern Serien geöffnet werden: anwenden, Standard, umbenennen, löschen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/turning.py" />
      <source>Planes turned by {degrees:.1f}°   double-click a circle: back</source>
      <translation>Ebenen um {degrees:.1f}° gedreht   Doppelklick auf einen Kreis: zurück</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/main_window.py" />
      <source>Study {number}</source>
      <translation>Studie {number}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/main_window.py" />
      <source>ichviewer – patients hidden</source>
      <translation>ichviewer – Patienten verborgen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>A click chooses the finding that lies there</source>
      <translation>Ein Klick wählt den Befund, der dort liegt</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>A click fills what is joined with it within the HU limits</source>
      <translation>Ein Klick füllt, was innerhalb der HU-Grenzen damit zusammenhängt</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Brush</source>
      <translation>Pinsel</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Brush, region and outline paint epidural hemorrhage</source>
      <translation>Pinsel, Region und Umriss malen ein Epiduralhämatom</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Brush, region and outline paint intraparenchymal hemorrhage</source>
      <translation>Pinsel, Region und Umriss malen eine Parenchymblutung</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Brush, region and outline paint intraventricular hemorrhage</source>
      <translation>Pinsel, Region und Umriss malen eine Ventrikelblutung</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Brush, region and outline paint subarachnoid hemorrhage</source>
      <translation>Pinsel, Region und Umriss malen eine Subarachnoidalblutung</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Brush, region and outline paint subdural hemorrhage</source>
      <translation>Pinsel, Region und Umriss malen ein Subduralhämatom</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Change the subtype of the framed finding in the mask to the one that is painted</source>
      <translation>Den Subtyp des umrahmten Befunds in der Maske in den gemalten ändern</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Choose</source>
      <translation>Wählen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Choose component</source>
      <translation>Komponente wählen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Compare: the views show the model's mask in place of the edited one</source>
      <translation>Vergleich: Die Ansichten zeigen die Maske des Modells statt der bearbeiteten</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Delete finding from the mask</source>
      <translation>Befund aus der Maske löschen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Draw around an area, or click its corners, to fill it</source>
      <translation>Eine Fläche umfahren oder ihre Ecken anklicken, um sie zu füllen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Drop what was edited by hand; undo brings it back</source>
      <translation>Verwerfen, was von Hand bearbeitet wurde; Rückgängig bringt es zurück</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Erase the mask with a round brush</source>
      <translation>Die Maske mit einem runden Pinsel radieren</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Eraser</source>
      <translation>Radierer</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Fill outline</source>
      <translation>Umriss füllen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Give finding the painted type</source>
      <translation>Befund den gemalten Typ geben</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Grow</source>
      <translation>Wachsen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Grow region</source>
      <translation>Region wachsen lassen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Model's</source>
      <translation>Modell</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Outline</source>
      <translation>Umriss</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Paint EDH</source>
      <translation>EDH malen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Paint IPH</source>
      <translation>IPH malen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Paint IVH</source>
      <translation>IVH malen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Paint SAH</source>
      <translation>SAH malen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Paint SDH</source>
      <translation>SDH malen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Paint the mask with a round brush</source>
      <translation>Die Maske mit einem runden Pinsel malen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Retype</source>
      <translation>Typ ändern</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Revert</source>
      <translation>Verwerfen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Revert to the model's mask</source>
      <translation>Zurück zur Maske des Modells</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Show the model's mask</source>
      <translation>Maske des Modells zeigen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Smooth</source>
      <translation>Glätten</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Smooth finding</source>
      <translation>Befund glätten</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Smooth the surface of the framed finding, in 3D</source>
      <translation>Die Oberfläche des umrahmten Befunds glätten, in 3D</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Take the framed finding out of the mask</source>
      <translation>Den umrahmten Befund aus der Maske nehmen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_desk.py" />
      <source>Choose a finding first: in the list, or by a click on it (O).</source>
      <translation>Wählen Sie zuerst einen Befund: in der Liste oder mit einem Klick darauf (O).</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_editing.py" />
      <source>Editing begins once all slices are loaded.</source>
      <translation>Bearbeiten beginnt, sobald alle Schichten geladen sind.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_editing.py" />
      <source>The edited mask is not kept. {error}</source>
      <translation>Die bearbeitete Maske wird nicht gespeichert. {error}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_editing.py" />
      <source>The mask can be edited in a moment: it is being prepared.</source>
      <translation>Die Maske kann gleich bearbeitet werden: Sie wird vorbereitet.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_editing.py" />
      <source>The mask is edited on single slices, not in a slab.</source>
      <translation>Die Maske wird auf einzelnen Schichten bearbeitet, nicht in einem Slab.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_editing.py" />
      <source>The mask is edited on the slices of the series that is read, not on planes or another series.</source>
      <translation>Die Maske wird auf den Schichten der Serie bearbeitet, die befundet wird, nicht auf Ebenen oder einer anderen Serie.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_frame.py" />
      <source>The model's mask is shown; lists and reports stay with the edited one.</source>
      <translation>Die Maske des Modells wird gezeigt; Listen und Berichte bleiben bei der bearbeiteten.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/measuring.py" />
      <source>The measurements are not kept. {error}</source>
      <translation>Die Messungen werden nicht gespeichert. {error}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/menus.py" />
      <source>Distance, angle, regions, midline, ABC/2, arrow</source>
      <translation>Distanz, Winkel, Regionen, Mittellinie, ABC/2, Pfeil</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/menus.py" />
      <source>Edit</source>
      <translation>Bearbeiten</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/menus.py" />
      <source>Edit the mask: brush, eraser, growing region, outline, components</source>
      <translation>Maske bearbeiten: Pinsel, Radierer, wachsende Region, Umriss, Komponenten</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/menus.py" />
      <source>Layouts, links, slabs (Alt and a digit)</source>
      <translation>Layouts, Verknüpfungen, Slabs (Alt und eine Ziffer)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/menus.py" />
      <source>Measure</source>
      <translation>Messen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/menus.py" />
      <source>Recent studies</source>
      <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/menus.py" />
      <source>Subdural / blood  ▾</source>
      <translation>Subdural / Blut  ▾</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/menus.py" />
      <source>Tools</source>
      <translation>Werkzeuge</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/menus.py" />
      <source>Window presets (digit keys)</source>
      <translation>Fenster-Voreinstellungen (Zifferntasten)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Bring all views to that place</source>
      <translation>Alle Ansichten an diesen Ort bringen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Change a measurement; double-click its label: text</source>
      <translation>Eine Messung ändern; Doppelklick auf ihre Beschriftung: Text</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Click on the strip</source>
      <translation>Klick auf den Streifen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Ctrl + drag</source>
      <translation>Strg + ziehen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Ctrl + left drag</source>
      <translation>Strg + Ziehen mit linker Taste</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Ctrl + wheel</source>
      <translation>Strg + Rad</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Double-click</source>
      <translation>Doppelklick</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Drag a handle</source>
      <translation>Einen Griff ziehen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Drag a reference line</source>
      <translation>Eine Referenzlinie ziehen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Drag in 3D</source>
      <translation>In 3D ziehen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Go to that slice</source>
      <translation>Zu dieser Schicht gehen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Hide the overlay</source>
      <translation>Das Overlay verbergen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Hold H</source>
      <translation>H halten</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Left drag</source>
      <translation>Ziehen mit linker Taste</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Middle drag</source>
      <translation>Ziehen mit mittlerer Taste</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Move the view that it stands for</source>
      <translation>Die Ansicht bewegen, für die sie steht</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>One view alone, and back; of a single view, the image only</source>
      <translation>Eine Ansicht allein, und zurück; bei einer einzelnen nur das Bild</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Pan</source>
      <translation>Verschieben</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Radius of the brush; [ and ] too while it is in hand</source>
      <translation>Radius des Pinsels; auch [ und ], solange er gewählt ist</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Right drag</source>
      <translation>Ziehen mit rechter Taste</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Scroll slices</source>
      <translation>Durch die Schichten blättern</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Shift + click</source>
      <translation>Umschalt + Klick</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Shift + wheel</source>
      <translation>Umschalt + Rad</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Stop; else back to window and level, then fit</source>
      <translation>Abbrechen; sonst zurück zur Fensterung, dann einpassen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Take the slice to another program as a picture</source>
      <translation>Die Schicht als Bild in ein anderes Programm ziehen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>The brush erases, the eraser paints</source>
      <translation>Der Pinsel radiert, der Radierer malt</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Turn the head</source>
      <translation>Den Kopf drehen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Wheel</source>
      <translation>Rad</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Window: width sideways, level up and down; or the tool in hand</source>
      <translation>Fenster: Breite seitwärts, Lage auf und ab; oder das gewählte Werkzeug</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Zoom about the cursor</source>
      <translation>Um den Mauszeiger zoomen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/edit_panel.py" />
      <source>A region does not leave what bone encloses; untick it where the skull is open</source>
      <translation>Eine Region verlässt nicht, was Knochen umschließt; ausschalten, wo der Schädel offen ist</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/edit_panel.py" />
      <source>A region grows over the neighbouring slices too</source>
      <translation>Eine Region wächst auch über die Nachbarschichten</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/edit_panel.py" />
      <source>Brush and polygon too paint only pixels within these HU</source>
      <translation>Auch Pinsel und Polygon malen nur Pixel innerhalb dieser HU</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/edit_panel.py" />
      <source>Edit mask</source>
      <translation>Maske bearbeiten</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/edit_panel.py" />
      <source>Grow in 3D</source>
      <translation>In 3D wachsen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/edit_panel.py" />
      <source>Inside the skull</source>
      <translation>Im Schädel</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/edit_panel.py" />
      <source>Limits for the brush too</source>
      <translation>Grenzen auch für den Pinsel</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/edit_panel.py" />
      <source>Lower</source>
      <translation>Untere</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/edit_panel.py" />
      <source>Paint</source>
      <translation>Malen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/edit_panel.py" />
      <source>Paint {subtype} hemorrhage</source>
      <translation>{subtype} malen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/edit_panel.py" />
      <source>Paint {subtype} hemorrhage  (Ctrl+Alt+{digit})</source>
      <translation>{subtype} malen  (Strg+Alt+{digit})</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/edit_panel.py" />
      <source>Radius</source>
      <translation>Radius</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/edit_panel.py" />
      <source>Radius of brush and eraser  ( [ and ], or Shift+wheel over the image)</source>
      <translation>Radius von Pinsel und Radierer  ( [ und ] oder Umschalt+Rad über dem Bild)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/edit_panel.py" />
      <source>Radius of the brush</source>
      <translation>Radius des Pinsels</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/edit_panel.py" />
      <source>Upper</source>
      <translation>Obere</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/edit_panel.py" />
      <source>{name} limit in HU</source>
      <translation>{name} Grenze in HU</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/finding_list.py" />
      <source> (was {short})</source>
      <translation> (vorher {short})</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/finding_list.py" />
      <source>Accept</source>
      <translation>Bestätigen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/finding_list.py" />
      <source>Call it {short}</source>
      <translation>Als {short} bezeichnen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/finding_list.py" />
      <source>Finding {index}, {title}, {finding}, {state}</source>
      <translation>Befund {index}, {title}, {finding}, {state}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/finding_list.py" />
      <source>Reject</source>
      <translation>Ablehnen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/finding_list.py" />
      <source>added by reader</source>
      <translation>vom Befunder hinzugefügt</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/finding_list.py" />
      <source>edited</source>
      <translation>bearbeitet</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/finding_list.py" />
      <source>p not assessed</source>
      <translation>p nicht bestimmt</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/finding_list.py" />
      <source>slice {first}</source>
      <translation>Schicht {first}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/finding_list.py" />
      <source>slices {first}–{last}</source>
      <translation>Schicht {first}–{last}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/finding_list.py" />
      <source>{title}, mean {mean_hu:.0f} HU. Click to go to slice {key_slice}.</source>
      <translation>{title}, im Mittel {mean_hu:.0f} HU. Klick: zu Schicht {key_slice}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/measurement_panel.py" />
      <source>Copy all values as text, for the report that is dictated elsewhere</source>
      <translation>Alle Werte als Text kopieren, für den anderswo diktierten Befund</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/measurement_panel.py" />
      <source>Delete all</source>
      <translation>Alle löschen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/measurement_panel.py" />
      <source>Delete all measurements of this series; Undo brings them back</source>
      <translation>Alle Messungen dieser Serie löschen; Rückgängig bringt sie zurück</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/measurement_panel.py" />
      <source>Measurement</source>
      <translation>Messung</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/measurement_panel.py" />
      <source>Measurements</source>
      <translation>Messungen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/measurement_panel.py" />
      <source>Slice or plane</source>
      <translation>Schicht oder Ebene</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/measurement_panel.py" />
      <source>Slice {number}, {title}: {value}</source>
      <translation>Schicht {number}, {title}: {value}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/measurement_panel.py" />
      <source>Value</source>
      <translation>Wert</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/measurement_panel.py" />
      <source>Where</source>
      <translation>Wo</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/measurement_panel.py" />
      <source>without text</source>
      <translation>ohne Text</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/measurement_panel.py" />
      <source>{place}, {title}: {value}</source>
      <translation>{place}, {title}: {value}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/overlay_controls.py" />
      <source>Fill</source>
      <translation>Füllen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/overlay_controls.py" />
      <source>Opacity</source>
      <translation>Deckkraft</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/overlay_controls.py" />
      <source>Show {subtype} hemorrhage</source>
      <translation>{subtype} zeigen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>Analyse again</source>
      <translation>Neu analysieren</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>At least one probability reaches its threshold.</source>
      <translation>Mindestens eine Wahrscheinlichkeit erreicht ihre Schwelle.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>Hemorrhage suspected</source>
      <translation>Verdacht auf Blutung</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>How sure?</source>
      <translation>Wie sicher?</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>Kept result of {when:%Y-%m-%d %H:%M} by {models} on {device}.</source>
      <translation>Gespeichertes Ergebnis vom {when:%Y-%m-%d %H:%M} von {models} auf {device}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>Made {when:%Y-%m-%d %H:%M}, kept in the library</source>
      <translation>Vom {when:%Y-%m-%d %H:%M}, in der Bibliothek gespeichert</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>Mirror and shift the image a little, and show as ± how much the probabilities change</source>
      <translation>Das Bild ein wenig spiegeln und verschieben und als ± zeigen, wie sehr sich die Wahrscheinlichkeiten ändern</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>Models and device</source>
      <translation>Modelle und Gerät</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>No brain seen</source>
      <translation>Kein Gehirn zu sehen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>No hemorrhage segmented</source>
      <translation>Keine Blutung segmentiert</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>No model.</source>
      <translation>Kein Modell.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>No probability over its threshold</source>
      <translation>Keine Wahrscheinlichkeit über ihrer Schwelle</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>None.</source>
      <translation>Keine.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>Not assessed.</source>
      <translation>Nicht bestimmt.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>Not assessed: no segmentation model ran.</source>
      <translation>Nicht bestimmt: Es lief kein Segmentierungsmodell.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>Notes</source>
      <translation>Hinweise</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>Nothing is marked, and the probabilities mean nothing.</source>
      <translation>Es wird nichts markiert, und die Wahrscheinlichkeiten bedeuten nichts.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>Only outlined, below its threshold: {types}.</source>
      <translation>Nur segmentiert, unter der Schwelle: {types}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>Probabilities were not assessed: no classification model ran.</source>
      <translation>Wahrscheinlichkeiten wurden nicht bestimmt: Es lief kein Klassifikationsmodell.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>Ran on {name}</source>
      <translation>Lief auf {name}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>Results</source>
      <translation>Ergebnisse</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>Segmented hemorrhage: {volume:.1f} mL</source>
      <translation>Segmentierte Blutung: {volume:.1f} mL</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>Study probabilities</source>
      <translation>Wahrscheinlichkeiten der Studie</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>The mask outlines {volume:.1f} mL all the same: look at the findings.</source>
      <translation>Die Maske umfasst trotzdem {volume:.1f} mL: bitte die Befunde ansehen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>The models found no hemorrhage. This does not exclude one.</source>
      <translation>Die Modelle fanden keine Blutung. Eine Blutung ist damit nicht ausgeschlossen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>{edit}: volumes and findings are those of the edited mask.</source>
      <translation>{edit}: Volumina und Befunde sind die der bearbeiteten Maske.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/study_panel.py" />
      <source>1 file not read</source>
      <translation>1 Datei nicht gelesen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/study_panel.py" />
      <source>1 slice</source>
      <translation>1 Schicht</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/study_panel.py" />
      <source>Open this series</source>
      <translation>Diese Serie öffnen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/study_panel.py" />
      <source>Studies and series</source>
      <translation>Studien und Serien</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/study_panel.py" />
      <source>and {count} more</source>
      <translation>und {count} weitere</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/study_panel.py" />
      <source>chosen</source>
      <translation>gewählt</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/study_panel.py" />
      <source>not readable</source>
      <translation>nicht lesbar</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/study_panel.py" />
      <source>{count} files not read</source>
      <translation>{count} Dateien nicht gelesen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/study_panel.py" />
      <source>{count} slices</source>
      <translation>{count} Schichten</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/plane_words.py" />
      <source>Axial</source>
      <translation>Axial</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/plane_words.py" />
      <source>Coronal</source>
      <translation>Koronal</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/plane_words.py" />
      <source>Sagittal</source>
      <translation>Sagittal</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/presenter.py" />
      <source>Add a package with 'ichviewer models add FOLDER' and start again.</source>
      <translation>Fügen Sie mit 'ichviewer models add FOLDER' ein Paket hinzu und starten Sie neu.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/presenter.py" />
      <source>Analysing …</source>
      <translation>Analyse läuft …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/presenter.py" />
      <source>Analysis failed</source>
      <translation>Analyse fehlgeschlagen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/presenter.py" />
      <source>Analysis stopped</source>
      <translation>Analyse abgebrochen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/presenter.py" />
      <source>Choose a finding first.</source>
      <translation>Wählen Sie zuerst einen Befund.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/presenter.py" />
      <source>Device: told once the models have run.</source>
      <translation>Gerät: bekannt, sobald die Modelle gelaufen sind.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/presenter.py" />
      <source>Kernel {kernel}</source>
      <translation>Kernel {kernel}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/presenter.py" />
      <source>Load the rest</source>
      <translation>Den Rest laden</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/presenter.py" />
      <source>Loading was stopped: {there} of {count} slices are here.</source>
      <translation>Das Laden wurde abgebrochen: {there} von {count} Schichten sind da.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/presenter.py" />
      <source>Loading …</source>
      <translation>Lädt …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/presenter.py" />
      <source>No model installed</source>
      <translation>Kein Modell installiert</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/presenter.py" />
      <source>No study</source>
      <translation>Keine Studie</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/presenter.py" />
      <source>Not analysed</source>
      <translation>Nicht analysiert</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/presenter.py" />
      <source>Not complete</source>
      <translation>Nicht vollständig</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/presenter.py" />
      <source>Not there yet.</source>
      <translation>Noch nicht da.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/presenter.py" />
      <source>Open a study to analyse it.</source>
      <translation>Öffnen Sie eine Studie, um sie zu analysieren.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/presenter.py" />
      <source>Reading was stopped.</source>
      <translation>Das Lesen wurde abgebrochen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/presenter.py" />
      <source>Series {number}</source>
      <translation>Serie {number}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/presenter.py" />
      <source>Slices fill in as they are done.</source>
      <translation>Schichten füllen sich, sobald sie fertig sind.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/presenter.py" />
      <source>The analysis was dropped: it was made of other HU. Analyse again.</source>
      <translation>Die Analyse wurde verworfen: Sie beruhte auf anderen HU. Analysieren Sie neu.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/presenter.py" />
      <source>The report ({paths} files) was written to {folder}.</source>
      <translation>Der Bericht ({paths} Dateien) wurde in {folder} geschrieben.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/report_desk.py" />
      <source>Folder for the report</source>
      <translation>Ordner für den Bericht</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/reporting.py" />
      <source>There is nothing to report yet. Analyse the series, or measure something.</source>
      <translation>Es gibt noch nichts zu berichten. Analysieren Sie die Serie oder messen Sie etwas.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/scene_desk.py" />
      <source>Building the 3D view …</source>
      <translation>Die 3D-Ansicht entsteht …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/scene_specs.py" />
      <source>3D: look from above (H)</source>
      <translation>3D: von oben ansehen (H)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/scene_specs.py" />
      <source>3D: look from below (F)</source>
      <translation>3D: von unten ansehen (F)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/scene_specs.py" />
      <source>3D: look from the back (P)</source>
      <translation>3D: von hinten ansehen (P)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/scene_specs.py" />
      <source>3D: look from the front (A)</source>
      <translation>3D: von vorn ansehen (A)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/scene_specs.py" />
      <source>3D: look from the patient's left (L)</source>
      <translation>3D: von der linken Seite des Patienten ansehen (L)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/scene_specs.py" />
      <source>3D: look from the patient's right (R)</source>
      <translation>3D: von der rechten Seite des Patienten ansehen (R)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/scene_specs.py" />
      <source>3D: take away what lies above the slice in view, and show the slice there</source>
      <translation>3D: wegnehmen, was über der gezeigten Schicht liegt, und dort die Schicht zeigen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/scene_specs.py" />
      <source>3D: the bone; hemorrhage shines through</source>
      <translation>3D: der Knochen; Blutung scheint durch</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/scene_specs.py" />
      <source>3D: the head from outside; hemorrhage shines through</source>
      <translation>3D: der Kopf von außen; Blutung scheint durch</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/scene_specs.py" />
      <source>3D: the hemorrhage in faint brain and skull</source>
      <translation>3D: die Blutung in blassem Gehirn und Schädel</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/scene_specs.py" />
      <source>3D: the skull as a transparent surface about the hemorrhage</source>
      <translation>3D: der Schädel als durchsichtige Oberfläche um die Blutung</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/scene_specs.py" />
      <source>Blood</source>
      <translation>Blut</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/scene_specs.py" />
      <source>Bone</source>
      <translation>Knochen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/scene_specs.py" />
      <source>Cut at the slice</source>
      <translation>An der Schicht schneiden</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/scene_specs.py" />
      <source>From above</source>
      <translation>Von oben</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/scene_specs.py" />
      <source>From below</source>
      <translation>Von unten</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/scene_specs.py" />
      <source>From the back</source>
      <translation>Von hinten</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/scene_specs.py" />
      <source>From the front</source>
      <translation>Von vorn</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/scene_specs.py" />
      <source>From the left</source>
      <translation>Von links</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/scene_specs.py" />
      <source>From the right</source>
      <translation>Von rechts</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/scene_specs.py" />
      <source>Head and skin</source>
      <translation>Kopf und Haut</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/scene_specs.py" />
      <source>Show in 3D</source>
      <translation>In 3D zeigen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/scene_specs.py" />
      <source>Surface</source>
      <translation>Oberfläche</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/session_desk.py" />
      <source>Continue</source>
      <translation>Fortfahren</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/session_desk.py" />
      <source>Continue with {study}, slice {slice}?</source>
      <translation>Mit {study}, Schicht {slice}, fortfahren?</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/session_desk.py" />
      <source>The series of last time is not in this folder any more; another one is shown.</source>
      <translation>Die Serie vom letzten Mal ist nicht mehr in diesem Ordner; eine andere wird gezeigt.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/session_desk.py" />
      <source>{path} is not there any more. Connect its drive, or open another study.</source>
      <translation>{path} ist nicht mehr da. Verbinden Sie das Laufwerk oder öffnen Sie eine andere Studie.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/share_desk.py" />
      <source>Drop one folder or archive, or files of one folder.</source>
      <translation>Lassen Sie einen Ordner oder ein Archiv fallen, oder Dateien eines Ordners.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/share_desk.py" />
      <source>It was sent to the printer.</source>
      <translation>Es wurde an den Drucker gesendet.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/share_desk.py" />
      <source>Nothing can be printed into {path}. Choose another file.</source>
      <translation>In {path} kann nichts gedruckt werden. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/share_desk.py" />
      <source>Print image</source>
      <translation>Bild drucken</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/share_desk.py" />
      <source>Print report</source>
      <translation>Bericht drucken</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/share_desk.py" />
      <source>Save picture of the window</source>
      <translation>Bild des Fensters speichern</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/share_desk.py" />
      <source>The 3D picture was copied.</source>
      <translation>Das 3D-Bild wurde kopiert.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/share_desk.py" />
      <source>The picture cannot be written to {path}. Choose another folder.</source>
      <translation>Das Bild kann nicht in {path} geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/share_desk.py" />
      <source>The picture was written to {path}.</source>
      <translation>Das Bild wurde in {path} geschrieben.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/share_desk.py" />
      <source>The printer reports an error. Choose another one.</source>
      <translation>Der Drucker meldet einen Fehler. Wählen Sie einen anderen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/share_desk.py" />
      <source>The slice was copied.</source>
      <translation>Die Schicht wurde kopiert.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/status.py" />
      <source>Demonstration: patients are hidden</source>
      <translation>Demonstration: Patienten verborgen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/status.py" />
      <source>Left drag: window</source>
      <translation>Links: Fenster</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/status.py" />
      <source>Listing files</source>
      <translation>Dateien auflisten</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/status.py" />
      <source>Loading slices</source>
      <translation>Schichten laden</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/status.py" />
      <source>Middle: pan</source>
      <translation>Mitte: verschieben</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/status.py" />
      <source>Ran on: {name}</source>
      <translation>Lief auf: {name}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/status.py" />
      <source>Reading headers</source>
      <translation>Header lesen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/status.py" />
      <source>Right: zoom</source>
      <translation>Rechts: Zoom</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/status.py" />
      <source>Wheel: slices</source>
      <translation>Rad: Schichten</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/status.py" />
      <source>Where the models really ran</source>
      <translation>Wo die Modelle wirklich liefen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/status.py" />
      <source>{key}: all keys</source>
      <translation>{key}: alle Tasten</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/status.py" />
      <source>{key}: next finding</source>
      <translation>{key}: nächster Befund</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/status.py" />
      <source>{text} {done:,} of {total:,}</source>
      <translation>{text} {done:,} von {total:,}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>Brain</source>
      <translation>Hirn</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>Classification</source>
      <translation>Klassifikation</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>Done</source>
      <translation>Fertig</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>Epidural</source>
      <translation>Epiduralhämatom</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>Finishing</source>
      <translation>Abschließen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>For research use only. Not for diagnostic use.</source>
      <translation>Nur für Forschungszwecke. Nicht für die Diagnostik.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>Growing the region</source>
      <translation>Die Region wächst</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>Intraparenchymal</source>
      <translation>Parenchymblutung</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>Intraventricular</source>
      <translation>Ventrikelblutung</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>Measuring</source>
      <translation>Messen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>Posterior fossa</source>
      <translation>Hintere Schädelgrube</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>Preparing</source>
      <translation>Vorbereiten</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>Segmentation</source>
      <translation>Segmentierung</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>Soft tissue</source>
      <translation>Weichteile</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>Stroke</source>
      <translation>Schlaganfall</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>Stroke (narrow)</source>
      <translation>Schlaganfall (eng)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>Subarachnoid</source>
      <translation>Subarachnoidalblutung</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>Subdural</source>
      <translation>Subduralhämatom</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>Subdural / blood</source>
      <translation>Subdural / Blut</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>accepted</source>
      <translation>bestätigt</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>both sides</source>
      <translation>beidseits</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>left</source>
      <translation>links</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>midline</source>
      <translation>Mittellinie</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>open</source>
      <translation>offen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>rejected</source>
      <translation>abgelehnt</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>right</source>
      <translation>rechts</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/tour.py" />
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/tour.py" />
      <source>Skip</source>
      <translation>Überspringen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/tour.py" />
      <source>{number} of {count}</source>
      <translation>{number} von {count}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/view_desk.py" />
      <source>Auto</source>
      <translation>Auto</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/view_desk.py" />
      <source>Cine: {rate} slices a second</source>
      <translation>Cine: {rate} Schichten je Sekunde</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/view_desk.py" />
      <source>faster</source>
      <translation>schneller</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/view_desk.py" />
      <source>slower</source>
      <translation>langsamer</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/view_desk.py" />
      <source>stop</source>
      <translation>Stopp</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/view_desk.py" />
      <source>{hint}   Esc: back to window and level</source>
      <translation>{hint}   Esc: zurück zur Fensterung</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/abc2_tool.py" />
      <source>ABC/2 1 of 3, on the largest slice: drag along the longest diameter A</source>
      <translation>ABC/2 1 von 3, auf der größten Schicht: entlang des längsten Durchmessers A ziehen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/abc2_tool.py" />
      <source>ABC/2 1 of 3: click the other end of A</source>
      <translation>ABC/2 1 von 3: das andere Ende von A anklicken</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/abc2_tool.py" />
      <source>ABC/2 2 of 3: click the other end of B</source>
      <translation>ABC/2 2 von 3: das andere Ende von B anklicken</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/abc2_tool.py" />
      <source>ABC/2 2 of 3: drag across the largest diameter B; it is held at a right angle to A</source>
      <translation>ABC/2 2 von 3: quer über den größten Durchmesser B ziehen; er wird rechtwinklig zu A gehalten</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/abc2_tool.py" />
      <source>ABC/2 3 of 3: scroll, click a slice to count it 1, ½, 0   Enter: done   C {c_mm:.1f} mm, {volume_ml:.1f} mL</source>
      <translation>ABC/2 3 von 3: blättern, eine Schicht anklicken, um sie 1, ½, 0 zu zählen   Enter: fertig   C {c_mm:.1f} mm, {volume_ml:.1f} mL</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/abc2_tool.py" />
      <source>ABC/2 is measured on single axial slices: go on in the axial view, without a slab.</source>
      <translation>ABC/2 wird auf einzelnen axialen Schichten gemessen: in der axialen Ansicht weitermachen, ohne Slab.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/abc2_tool.py" />
      <source>ABC/2: the slice that A and B were drawn on always counts 1   Enter: done</source>
      <translation>ABC/2: Die Schicht von A und B zählt immer 1   Enter: fertig</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/abc2_tool.py" />
      <source>Slice {k} {weight}</source>
      <translation>Schicht {k} {weight}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/abc2_tool.py" />
      <source>counts 1 (over 75 % of the largest area)</source>
      <translation>zählt 1 (über 75 % der größten Fläche)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/abc2_tool.py" />
      <source>counts ½ (25 to 75 %)</source>
      <translation>zählt ½ (25 bis 75 %)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/abc2_tool.py" />
      <source>does not count (under 25 %)</source>
      <translation>zählt nicht (unter 25 %)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/banner.py" />
      <source>Close this message</source>
      <translation>Diese Meldung schließen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/banner.py" />
      <source>{lines} more</source>
      <translation>{lines} weitere</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/corner_texts.py" />
      <source>Loading slice {number} …</source>
      <translation>Schicht {number} wird geladen …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/corner_texts.py" />
      <source>Slice {number} is not loaded</source>
      <translation>Schicht {number} ist nicht geladen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/corner_texts.py" />
      <source>{length} cm</source>
      <translation>{length} cm</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/heat_bar.py" />
      <source>mask ≥ {threshold:.2f}</source>
      <translation>Maske ≥ {threshold:.2f}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/hu_banner.py" />
      <source>&amp;Correct HU</source>
      <translation>HU &amp;korrigieren</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/hu_banner.py" />
      <source>&amp;Leave as they are</source>
      <translation>So &amp;lassen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/hu_banner.py" />
      <source>&amp;Undo</source>
      <translation>&amp;Rückgängig</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/hu_banner.py" />
      <source>Correct the Hounsfield units</source>
      <translation>Die Hounsfield-Einheiten korrigieren</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/hu_banner.py" />
      <source>Every output states it.</source>
      <translation>Jede Ausgabe gibt es an.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/hu_banner.py" />
      <source>HU corrected by your choice: {formula}. {doubt}</source>
      <translation>HU auf Ihren Wunsch korrigiert: {formula}. {doubt}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/hu_banner.py" />
      <source>HU look wrong. {reason} {doubt}</source>
      <translation>HU sehen falsch aus. {reason} {doubt}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/hu_banner.py" />
      <source>If chosen: {formula}; every output states it</source>
      <translation>Wenn gewählt: {formula}; jede Ausgabe gibt es an</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/hu_banner.py" />
      <source>Leave the Hounsfield units as they are stored</source>
      <translation>Die Hounsfield-Einheiten so lassen, wie sie gespeichert sind</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/hu_banner.py" />
      <source>The models read wrong HU wrong</source>
      <translation>Die Modelle lesen falsche HU falsch</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/hu_banner.py" />
      <source>Undo the correction of the Hounsfield units</source>
      <translation>Die Korrektur der Hounsfield-Einheiten zurücknehmen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/mask_tools.py" />
      <source>Click on a component: choose it   Shift+O: smooth   Shift+Del: delete   Shift+Y: change its type   Esc: put away</source>
      <translation>Komponente anklicken: wählen   Umschalt+O: glätten   Umschalt+Entf: löschen   Umschalt+Y: Typ ändern   Esc: weglegen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/mask_tools.py" />
      <source>Click: grow {where} within {low} to {high} HU   Esc: put away</source>
      <translation>Klick: {where} wachsen lassen, {low} bis {high} HU   Esc: weglegen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/mask_tools.py" />
      <source>Click: next corner   Enter: fill   Backspace: one corner back   Esc: cancel</source>
      <translation>Klick: nächste Ecke   Enter: füllen   Rücktaste: eine Ecke zurück   Esc: abbrechen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/mask_tools.py" />
      <source>Drag around, or click corners and close with Enter or a double-click   Ctrl: erase   Esc: put away</source>
      <translation>Umfahren, oder Ecken anklicken und mit Enter oder Doppelklick schließen   Strg: radieren   Esc: weglegen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/mask_tools.py" />
      <source>Drag: erase   Ctrl: paint   [ ] or Shift+wheel: radius   Esc: put away</source>
      <translation>Ziehen: radieren   Strg: malen   [ ] oder Umschalt+Rad: Radius   Esc: weglegen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/mask_tools.py" />
      <source>Drag: paint   Ctrl: erase   [ ] or Shift+wheel: radius   Esc: put away</source>
      <translation>Ziehen: malen   Strg: radieren   [ ] oder Umschalt+Rad: Radius   Esc: weglegen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/mask_tools.py" />
      <source>Growing the region …   Esc: cancel</source>
      <translation>Die Region wächst …   Esc: abbrechen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/mask_tools.py" />
      <source>on this slice</source>
      <translation>auf dieser Schicht</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/mask_tools.py" />
      <source>over the slices</source>
      <translation>über die Schichten</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/measure_tools.py" />
      <source>Angle: click the end of one arm, or drag from it to the vertex</source>
      <translation>Winkel: das Ende eines Schenkels anklicken oder von dort zum Scheitel ziehen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/measure_tools.py" />
      <source>Angle: click the end of the other arm</source>
      <translation>Winkel: das Ende des anderen Schenkels anklicken</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/measure_tools.py" />
      <source>Angle: click the vertex</source>
      <translation>Winkel: den Scheitel anklicken</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/measure_tools.py" />
      <source>Arrow: click where the text stands</source>
      <translation>Pfeil: anklicken, wo der Text steht</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/measure_tools.py" />
      <source>Arrow: drag from what it points to to where the text stands</source>
      <translation>Pfeil: von dem, worauf er zeigt, dahin ziehen, wo der Text steht</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/measure_tools.py" />
      <source>Distance: click the other end</source>
      <translation>Distanz: das andere Ende anklicken</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/measure_tools.py" />
      <source>Distance: drag from end to end, or click both ends</source>
      <translation>Distanz: von Ende zu Ende ziehen oder beide Enden anklicken</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/measure_tools.py" />
      <source>Ellipse: click the opposite corner</source>
      <translation>Ellipse: die gegenüberliegende Ecke anklicken</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/measure_tools.py" />
      <source>Ellipse: drag across the region</source>
      <translation>Ellipse: über die Region ziehen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/measure_tools.py" />
      <source>Esc: cancel</source>
      <translation>Esc: abbrechen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/measure_tools.py" />
      <source>Free-hand region: draw around it with the button held</source>
      <translation>Freihand-Region: mit gedrückter Taste umfahren</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/measure_tools.py" />
      <source>Measuring begins once all slices are loaded.</source>
      <translation>Messen beginnt, sobald alle Schichten geladen sind.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/measure_tools.py" />
      <source>Measuring works on the series that is read, not on the one beside it.</source>
      <translation>Gemessen wird in der Serie, die befundet wird, nicht in der daneben.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/measure_tools.py" />
      <source>Midline 1 of 3: click the falx where it meets the skull in front</source>
      <translation>Mittellinie 1 von 3: die Falx vorn am Schädel anklicken</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/measure_tools.py" />
      <source>Midline 2 of 3: click the falx where it meets the skull behind</source>
      <translation>Mittellinie 2 von 3: die Falx hinten am Schädel anklicken</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/measure_tools.py" />
      <source>Midline 3 of 3: click the midline where it is displaced most (septum pellucidum)</source>
      <translation>Mittellinie 3 von 3: die am stärksten verlagerte Stelle anklicken (Septum pellucidum)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/measure_tools.py" />
      <source>Rectangle: click the opposite corner</source>
      <translation>Rechteck: die gegenüberliegende Ecke anklicken</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/measure_tools.py" />
      <source>Rectangle: drag across the region</source>
      <translation>Rechteck: über die Region ziehen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/measure_tools.py" />
      <source>The midline shift is measured on a single axial slice: go on in the axial view, without a slab.</source>
      <translation>Die Mittellinienverlagerung wird auf einer einzelnen axialen Schicht gemessen: in der axialen Ansicht weitermachen, ohne Slab.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/probability_strip.py" />
      <source>Probability of each slice</source>
      <translation>Wahrscheinlichkeit jeder Schicht</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/probability_strip.py" />
      <source>Slice {k} of {count}</source>
      <translation>Schicht {k} von {count}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/probability_strip.py" />
      <source>findings rejected</source>
      <translation>Befunde abgelehnt</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/probability_strip.py" />
      <source>not assessed</source>
      <translation>nicht bestimmt</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/probability_strip.py" />
      <source>threshold {threshold:.2f}</source>
      <translation>Schwelle {threshold:.2f}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/probability_table.py" />
      <source>Any hemorrhage</source>
      <translation>Irgendeine Blutung</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/probability_table.py" />
      <source>Calibrated by temperature: {parts}</source>
      <translation>Kalibriert durch Temperaturskalierung: {parts}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/probability_table.py" />
      <source>probability</source>
      <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/probability_table.py" />
      <source>probability, calibrated</source>
      <translation>Wahrsch., kalibriert</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/probability_table.py" />
      <source>threshold</source>
      <translation>Schwelle</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/probability_table.py" />
      <source>volume</source>
      <translation>Volumen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/probability_table.py" />
      <source>volume not assessed</source>
      <translation>Volumen nicht bestimmt</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/recent_list.py" />
      <source>None yet.</source>
      <translation>Noch keine.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/scene_view.py" />
      <source>3D appears here when a series is loaded.</source>
      <translation>3D erscheint hier, wenn eine Serie geladen ist.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/scene_view.py" />
      <source>Building the volume …</source>
      <translation>Das Volumen entsteht …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/scene_view.py" />
      <source>Drawing the 3D view …</source>
      <translation>Die 3D-Ansicht wird gezeichnet …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/scene_view.py" />
      <source>What the 3D view shows</source>
      <translation>Was die 3D-Ansicht zeigt</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/scene_view.py" />
      <source>What the 3D view shows (right click)</source>
      <translation>Was die 3D-Ansicht zeigt (Rechtsklick)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/slice_images.py" />
      <source>Gantry tilt {tilt:.1f}°</source>
      <translation>Gantry-Kippung {tilt:.1f}°</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/slice_images.py" />
      <source>Position {distance:.1f} mm</source>
      <translation>Position {distance:.1f} mm</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/slice_images.py" />
      <source>Thickness unknown</source>
      <translation>Dicke unbekannt</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/slice_images.py" />
      <source>Thickness {thickness:.1f} mm</source>
      <translation>Dicke {thickness:.1f} mm</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/text_editor.py" />
      <source>Text, then Enter</source>
      <translation>Text, dann Enter</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/tools.py" />
      <source>Drag sideways: window width   up and down: level</source>
      <translation>Seitwärts ziehen: Fensterbreite   auf und ab: Lage</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/tools.py" />
      <source>Drag up and down: through the slices</source>
      <translation>Auf und ab ziehen: durch die Schichten</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/tools.py" />
      <source>Drag up: enlarge   down: reduce</source>
      <translation>Nach oben ziehen: vergrößern   nach unten: verkleinern</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/tools.py" />
      <source>Drag: move the image</source>
      <translation>Ziehen: das Bild verschieben</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/view_texts.py" />
      <source>Inverted</source>
      <translation>Invertiert</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/view_texts.py" />
      <source>Mirrored</source>
      <translation>Gespiegelt</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/view_texts.py" />
      <source>Slice {k}/{count}</source>
      <translation>Schicht {k}/{count}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/view_texts.py" />
      <source>Turned</source>
      <translation>Gedreht</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/view_texts.py" />
      <source>Zoom {zoom:.1f}×</source>
      <translation>Zoom {zoom:.1f}×</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/view_texts.py" />
      <source>Zoom {zoom:.2f}×</source>
      <translation>Zoom {zoom:.2f}×</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/welcome.py" />
      <source>A folder with DICOM images, a DICOMDIR, or a NIfTI or NRRD file</source>
      <translation>Ein Ordner mit DICOM-Bildern, eine DICOMDIR oder eine NIfTI- oder NRRD-Datei</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/welcome.py" />
      <source>Choose a series</source>
      <translation>Wählen Sie eine Serie</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/welcome.py" />
      <source>None suits as a head CT; the list says why.</source>
      <translation>Keine passt als Kopf-CT; die Liste sagt warum.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/welcome.py" />
      <source>Open a study folder or drop it here</source>
      <translation>Öffnen Sie einen Studienordner oder ziehen Sie ihn hierher</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/welcome.py" />
      <source>Open the sample study</source>
      <translation>Die Beispielstudie öffnen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/welcome.py" />
      <source>Reading …</source>
      <translation>Liest …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/welcome.py" />
      <source>Stop reading</source>
      <translation>Lesen abbrechen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/window_desk.py" />
      <source>The file proposes no window.</source>
      <translation>Die Datei schlägt kein Fenster vor.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/arrangement.py" />
      <source>Columns as they were at first</source>
      <translation>Spalten wie am Anfang</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/columns.py" />
      <source>Accession</source>
      <translation>Zugangsnr.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/columns.py" />
      <source>Born, sex</source>
      <translation>Geb., Geschl.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/columns.py" />
      <source>Description</source>
      <translation>Beschreibung</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/columns.py" />
      <source>ID</source>
      <translation>ID</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/columns.py" />
      <source>Open, in review once it was opened, or reviewed</source>
      <translation>Offen, in Befundung, sobald sie geöffnet wurde, oder befundet</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/columns.py" />
      <source>Opened</source>
      <translation>Geöffnet</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/columns.py" />
      <source>Patient</source>
      <translation>Patient</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/columns.py" />
      <source>Place in the order of triage: positive studies by probability, then those not analysed, then negative ones</source>
      <translation>Rang nach Dringlichkeit: positive Studien nach Wahrscheinlichkeit, dann nicht analysierte, dann negative</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/columns.py" />
      <source>Probability of any hemorrhage in the newest analysis; in colour where it reaches its threshold</source>
      <translation>Wahrscheinlichkeit irgendeiner Blutung in der neuesten Analyse; farbig, wo sie ihre Schwelle erreicht</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/columns.py" />
      <source>Review</source>
      <translation>Befundung</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/columns.py" />
      <source>Segmented volume of all subtypes</source>
      <translation>Segmentiertes Volumen aller Subtypen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/columns.py" />
      <source>Study date</source>
      <translation>Studiendatum</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/columns.py" />
      <source>Subtypes</source>
      <translation>Subtypen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/columns.py" />
      <source>Subtypes whose probability reaches its threshold</source>
      <translation>Subtypen, deren Wahrscheinlichkeit ihre Schwelle erreicht</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/columns.py" />
      <source>When it was analysed, or how far it is</source>
      <translation>Wann sie analysiert wurde, oder wie weit die Analyse ist</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/columns.py" />
      <source>failed: {reason}</source>
      <translation>fehlgeschlagen: {reason}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/columns.py" />
      <source>in review</source>
      <translation>in Befundung</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/columns.py" />
      <source>mL</source>
      <translation>mL</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/columns.py" />
      <source>no series suits</source>
      <translation>keine Serie passt</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/columns.py" />
      <source>not analysed</source>
      <translation>nicht analysiert</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/columns.py" />
      <source>p any</source>
      <translation>p Blutung</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/columns.py" />
      <source>reviewed</source>
      <translation>befundet</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/columns.py" />
      <source>running …</source>
      <translation>läuft …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/columns.py" />
      <source>waiting</source>
      <translation>wartet</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/desk.py" />
      <source>Add folder to the study list</source>
      <translation>Ordner zur Studienliste hinzufügen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/desk.py" />
      <source>Added to the queue of analyses: {count}</source>
      <translation>Zur Analyse eingereiht: {count}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/desk.py" />
      <source>Adding was stopped. What was added before stays in the list.</source>
      <translation>Das Hinzufügen wurde abgebrochen. Was vorher hinzukam, bleibt in der Liste.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/desk.py" />
      <source>Left out: {n}.</source>
      <translation>Ausgelassen: {n}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/desk.py" />
      <source>Studies found: {studies}, new: {new}.</source>
      <translation>Studien gefunden: {studies}, neu: {new}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/desk.py" />
      <source>Study {place} of {count}: {state}</source>
      <translation>Studie {place} von {count}: {state}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/desk.py" />
      <source>The study library cannot be used in this run, and with it the study list.</source>
      <translation>Die Studienbibliothek kann in diesem Lauf nicht verwendet werden, und damit auch die Studienliste nicht.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/filters.py" />
      <source>Any date</source>
      <translation>Jedes Datum</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/filters.py" />
      <source>Any review state</source>
      <translation>Jeder Stand</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/filters.py" />
      <source>From … to …</source>
      <translation>Von … bis …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/filters.py" />
      <source>In review</source>
      <translation>In Befundung</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/filters.py" />
      <source>Last 30 days</source>
      <translation>Letzte 30 Tage</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/filters.py" />
      <source>Last 7 days</source>
      <translation>Letzte 7 Tage</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/filters.py" />
      <source>Not reviewed</source>
      <translation>Nicht befundet</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/filters.py" />
      <source>Positive only</source>
      <translation>Nur positive</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/filters.py" />
      <source>Review state</source>
      <translation>Stand der Befundung</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/filters.py" />
      <source>Reviewed</source>
      <translation>Befundet</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/filters.py" />
      <source>Search name, ID, accession, description</source>
      <translation>Name, ID, Zugangsnummer, Beschreibung suchen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/filters.py" />
      <source>Search the study list</source>
      <translation>Die Studienliste durchsuchen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/filters.py" />
      <source>Since yesterday</source>
      <translation>Seit gestern</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/filters.py" />
      <source>To</source>
      <translation>Bis</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/filters.py" />
      <source>Today</source>
      <translation>Heute</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/frame.py" />
      <source>Letters: search   Enter: open   Del: remove   Esc: back to the image</source>
      <translation>Buchstaben: Suche   Enter: öffnen   Entf: entfernen   Esc: zurück zum Bild</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/navigation.py" />
      <source>No other study of the list has findings.</source>
      <translation>Keine andere Studie der Liste hat Befunde.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/navigation.py" />
      <source>No study of the list is left to read.</source>
      <translation>Keine Studie der Liste ist mehr zu befunden.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/navigation.py" />
      <source>The study is open again.</source>
      <translation>Die Studie ist wieder offen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/navigation.py" />
      <source>This is the first study of the list.</source>
      <translation>Dies ist die erste Studie der Liste.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/navigation.py" />
      <source>This is the last study of the list.</source>
      <translation>Dies ist die letzte Studie der Liste.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/page.py" />
      <source>Add folder …</source>
      <translation>Ordner hinzufügen …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/page.py" />
      <source>Analyse all</source>
      <translation>Alle analysieren</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/page.py" />
      <source>Analyse in the background</source>
      <translation>Im Hintergrund analysieren</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/page.py" />
      <source>Back to the image</source>
      <translation>Zurück zum Bild</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/page.py" />
      <source>Let every shown study without analysis wait for it in the background</source>
      <translation>Jede gezeigte Studie ohne Analyse im Hintergrund darauf warten lassen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/page.py" />
      <source>Mark as {state}</source>
      <translation>Als {state} markieren</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/page.py" />
      <source>No studies yet</source>
      <translation>Noch keine Studien</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/page.py" />
      <source>No study has these words, dates and states.</source>
      <translation>Zu Suchwörtern, Datum und Stand passt keine Studie.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/page.py" />
      <source>No study matches</source>
      <translation>Keine Studie passt</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/page.py" />
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/page.py" />
      <source>Remove from the list …</source>
      <translation>Aus der Liste entfernen …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/page.py" />
      <source>Remove these {count} studies from the list? Files, measurements and reviews stay where they are.</source>
      <translation>Diese {count} Studien aus der Liste entfernen? Dateien, Messungen und Prüfungen bleiben, wo sie sind.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/page.py" />
      <source>Remove this study from the list? Files, measurements and reviews stay where they are.</source>
      <translation>Diese Studie aus der Liste entfernen? Dateien, Messungen und Prüfungen bleiben, wo sie sind.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/page.py" />
      <source>Show every study</source>
      <translation>Jede Studie zeigen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/page.py" />
      <source>Show in folder</source>
      <translation>Im Ordner zeigen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/page.py" />
      <source>Studies that you open are listed here. Add a folder to list and analyse all that it holds.</source>
      <translation>Studien, die Sie öffnen, stehen hier. Fügen Sie einen Ordner hinzu, um alles darin aufzulisten und zu analysieren.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/page.py" />
      <source>Studies: {shown} of {all}</source>
      <translation>Studien: {shown} von {all}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/page.py" />
      <source>{count} failed</source>
      <translation>{count} fehlgeschlagen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/page.py" />
      <source>{count} not analysed</source>
      <translation>{count} nicht analysiert</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/page.py" />
      <source>{count} positive</source>
      <translation>{count} positiv</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/queue_status.py" />
      <source>Adding {done} of {total}</source>
      <translation>{done} von {total} werden hinzugefügt</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/queue_status.py" />
      <source>Adding …</source>
      <translation>Wird hinzugefügt …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/queue_status.py" />
      <source>Another ichviewer analyses the list: {count} left</source>
      <translation>Ein anderes ichviewer analysiert die Liste: noch {count}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/queue_status.py" />
      <source>List paused</source>
      <translation>Liste angehalten</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/queue_status.py" />
      <source>List waits</source>
      <translation>Liste wartet</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/queue_status.py" />
      <source>List {place}</source>
      <translation>Liste {place}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/queue_status.py" />
      <source>List …</source>
      <translation>Liste …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/queue_status.py" />
      <source>This window goes on with the analyses when the other one is closed.</source>
      <translation>Dieses Fenster setzt die Analysen fort, sobald das andere geschlossen ist.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/table.py" />
      <source>Set by {who}</source>
      <translation>Von {who} gesetzt</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/table.py" />
      <source>The folder of this study</source>
      <translation>Der Ordner dieser Studie</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/table.py" />
      <source>{models} on {device}</source>
      <translation>{models} auf {device}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/table.py" />
      <source>{path} is not there. Connect its drive, or remove the study from the list.</source>
      <translation>{path} ist nicht da. Verbinden Sie das Laufwerk oder entfernen Sie die Studie aus der Liste.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/workspace.py" />
      <source>Slice</source>
      <translation>Schicht</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>Accession number</source>
      <translation>Zugangsnummer</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>Application</source>
      <translation>Anwendung</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>Body part</source>
      <translation>Körperregion</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>Born</source>
      <translation>Geboren</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>Classification model</source>
      <translation>Klassifikationsmodell</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>Gantry tilt</source>
      <translation>Gantry-Kippung</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>Head CT: intracranial hemorrhage</source>
      <translation>Kopf-CT: intrakranielle Blutung</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>Hounsfield units</source>
      <translation>Hounsfield-Einheiten</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>Institution</source>
      <translation>Einrichtung</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>Kernel</source>
      <translation>Kernel</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>Mask</source>
      <translation>Maske</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>Measured by hand on the native slices. Regions: pixels whose centre lies inside. ABC/2: slices over 75 % of the largest area count 1 in C, from 25 to 75 % one half (Kothari 1996).</source>
      <translation>Von Hand auf den Originalschichten gemessen. Regionen: Pixel, deren Mitte innerhalb liegt. ABC/2: Schichten über 75 % der größten Fläche zählen 1 in C, von 25 bis 75 % zur Hälfte (Kothari 1996).</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>Negative</source>
      <translation>Negativ</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>No classification model ran, so there is no probability to judge by.</source>
      <translation>Kein Klassifikationsmodell lief, daher gibt es keine Wahrscheinlichkeit, nach der zu urteilen wäre.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>No probability reaches its threshold.</source>
      <translation>Keine Wahrscheinlichkeit erreicht ihre Schwelle.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>No slice shows brain: the probabilities mean nothing.</source>
      <translation>Keine Schicht zeigt Gehirn: Die Wahrscheinlichkeiten bedeuten nichts.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>Nobody reviewed the findings.</source>
      <translation>Niemand hat die Befunde geprüft.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>Not assessed</source>
      <translation>Nicht beurteilt</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>Only outlined, below its threshold: {names}.</source>
      <translation>Nur segmentiert, unter der Schwelle: {names}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>Over threshold: {names}.</source>
      <translation>Über der Schwelle: {names}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>Patient ID</source>
      <translation>Patienten-ID</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>Pixel spacing</source>
      <translation>Pixelabstand</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>Positive</source>
      <translation>Positiv</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>Ran on</source>
      <translation>Ausgeführt auf</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>Segmentation model</source>
      <translation>Segmentierungsmodell</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>Series</source>
      <translation>Serie</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>Sex</source>
      <translation>Geschlecht</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>Slice distance</source>
      <translation>Schichtabstand</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>Slice {number} of {count}, {position} mm</source>
      <translation>Schicht {number} von {count}, {position} mm</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>Slices</source>
      <translation>Schichten</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>Source</source>
      <translation>Quelle</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>Source images</source>
      <translation>Quellbilder</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>Study</source>
      <translation>Studie</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>The mask outlines {volume} mL all the same.</source>
      <translation>Die Maske umfasst trotzdem {volume} mL.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>The probability of any hemorrhage reaches its threshold; that of no subtype does.</source>
      <translation>Die Wahrscheinlichkeit irgendeiner Blutung erreicht ihre Schwelle, die der einzelnen Subtypen jedoch nicht.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>The segmentation marks no hemorrhage.</source>
      <translation>Die Segmentierung markiert keine Blutung.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>Thickness</source>
      <translation>Schichtdicke</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>Time</source>
      <translation>Dauer</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>Volume: area on each slice times the slice's own extent. Probability: highest of the slices. Diameter: largest within one slice.</source>
      <translation>Volumen: Fläche auf jeder Schicht mal deren eigene Ausdehnung. Wahrscheinlichkeit: höchste der Schichten. Durchmesser: größter innerhalb einer Schicht.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>What names a plane was measured on that plane, reformatted from the slices without gantry tilt: lengths and angles are those in the patient, HU are interpolated between slices. HU of a slab are its average, maximum (MIP) or minimum (MinIP).</source>
      <translation>Messungen, die eine Ebene nennen, wurden auf dieser Ebene vorgenommen. Sie ist aus den Schichten reformatiert, die Scherung durch die Gantry-Kippung ist herausgerechnet: Längen und Winkel sind die im Patienten, HU sind zwischen den Schichten interpoliert. HU eines Slabs sind Mittelwert, Maximum (MIP) oder Minimum (MinIP).</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>as stored</source>
      <translation>wie gespeichert</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>axial</source>
      <translation>axial</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>below</source>
      <translation>unter der Schwelle</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>classify</source>
      <translation>Klassifizieren</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>coronal</source>
      <translation>koronal</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>corrected: {formula}</source>
      <translation>korrigiert: {formula}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>female</source>
      <translation>weiblich</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>findings</source>
      <translation>Befunde</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>ichviewer {version}, report of {created}</source>
      <translation>ichviewer {version}, Bericht vom {created}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>load</source>
      <translation>Laden</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>male</source>
      <translation>männlich</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>models</source>
      <translation>Modelle</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>no model ran</source>
      <translation>kein Modell lief</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>not given</source>
      <translation>nicht angegeben</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>not measured</source>
      <translation>nicht gemessen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>other</source>
      <translation>divers</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>over threshold</source>
      <translation>über der Schwelle</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>preprocess</source>
      <translation>Vorverarbeiten</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>sagittal</source>
      <translation>sagittal</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>segment</source>
      <translation>Segmentieren</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>single slice</source>
      <translation>einzelne Schicht</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>{age} days</source>
      <translation>{age} Tage</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>{age} months</source>
      <translation>{age} Monate</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>{age} weeks</source>
      <translation>{age} Wochen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>{age} years</source>
      <translation>{age} Jahre</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>{count} instances; all SOP Instance UIDs are in findings.json</source>
      <translation>{count} Instanzen; alle SOP Instance UIDs stehen in findings.json</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>{count} {plane}, {columns} x {rows} pixels</source>
      <translation>{count} {plane}, {columns} x {rows} Pixel</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>{first} and {last}</source>
      <translation>{first} und {last}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>{first}, {last}</source>
      <translation>{first}, {last}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>{low} to {high} mm, uneven</source>
      <translation>{low} bis {high} mm, ungleichmäßig</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>{name} ({provider}, asked for: {requested})</source>
      <translation>{name} ({provider}, gewünscht: {requested})</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>{name}, {count} slices; not DICOM, without UIDs</source>
      <translation>{name}, {count} Schichten; kein DICOM, ohne UIDs</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>{title} (series {number})</source>
      <translation>{title} (Serie {number})</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>{title} as {subtype}</source>
      <translation>{title} als {subtype}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/pdf.py" />
      <source>Details</source>
      <translation>Einzelheiten</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/pdf.py" />
      <source>Diameter, mm</source>
      <translation>Durchmesser, mm</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/pdf.py" />
      <source>Hemorrhage</source>
      <translation>Blutung</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/pdf.py" />
      <source>Mean HU</source>
      <translation>Mittlere HU</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/pdf.py" />
      <source>No.</source>
      <translation>Nr.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/pdf.py" />
      <source>Page {number} of {count}</source>
      <translation>Seite {number} von {count}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/pdf.py" />
      <source>Probability</source>
      <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/pdf.py" />
      <source>Side</source>
      <translation>Seite</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/pdf.py" />
      <source>Subtype</source>
      <translation>Subtyp</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/pdf.py" />
      <source>Text</source>
      <translation>Text</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/pdf.py" />
      <source>Threshold</source>
      <translation>Schwelle</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/pdf.py" />
      <source>Volume, mL</source>
      <translation>Volumen, mL</translation>
    </message>
    <message>
      <location filename="../../resources/report/print.html.j2" />
      <source>How this was made</source>
      <translation>Wie dies entstand</translation>
    </message>
    <message>
      <location filename="../../resources/report/print.html.j2" />
      <source>Key images, brain window 40 / 80 HU</source>
      <translation>Schlüsselbilder, Hirnfenster 40 / 80 HU</translation>
    </message>
    <message>
      <location filename="../../resources/report/print.html.j2" />
      <source>Measurements by the reader</source>
      <translation>Messungen des Befunders</translation>
    </message>
    <message>
      <location filename="../../resources/report/print.html.j2" />
      <source>Probabilities and volumes</source>
      <translation>Wahrscheinlichkeiten und Volumina</translation>
    </message>
    <message>
      <location filename="../../resources/report/report.html.j2" />
      <source>{place}, marked</source>
      <translation>{place}, markiert</translation>
    </message>
    <message>
      <location filename="../../resources/report/report.html.j2" />
      <source>{place}, measured</source>
      <translation>{place}, gemessen</translation>
    </message>
    <message>
      <location filename="../../resources/report/report.html.j2" />
      <source>{place}, plain</source>
      <translation>{place}, ohne Markierung</translation>
    </message>
  </context>
  <context>
    <name>ichviewer.messages</name>
    <message>
      <location filename="../../ichviewer/dicomio/archive.py" />
      <source>it cannot be unpacked</source>
      <translation>sie lässt sich nicht entpacken</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/archive.py" />
      <source>it does not begin where the archive states</source>
      <translation>sie beginnt nicht dort, wo das Archiv es angibt</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/archive.py" />
      <source>it reaches into the next one</source>
      <translation>sie reicht in die nächste hinein</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/archive.py" />
      <source>its checksum differs</source>
      <translation>ihre Prüfsumme weicht ab</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/archive.py" />
      <source>the archive has been cut off</source>
      <translation>das Archiv ist abgeschnitten</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/archive.py" />
      <source>the archives of this study are closed</source>
      <translation>die Archive dieser Studie sind geschlossen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/archive.py" />
      <source>there is {more} in it than the archive states</source>
      <translation>es ist {more} darin, als das Archiv angibt</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/archive.py" />
      <source>{name} has changed since it was opened: open the study again</source>
      <translation>{name} hat sich seit dem Öffnen geändert: die Studie erneut öffnen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/archive.py" />
      <source>{name} holds no readable file {found}</source>
      <translation>{name} enthält keine lesbare Datei {found}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/archive.py" />
      <source>{name} in {name2} is damaged ({how}): copy the archive again</source>
      <translation>{name} in {name2} ist beschädigt ({how}): das Archiv erneut kopieren</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/archive.py" />
      <source>{text} is not in a ZIP archive</source>
      <translation>{text} liegt nicht in einem ZIP-Archiv</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/checks.py" />
      <source> and elsewhere</source>
      <translation> und anderswo</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/checks.py" />
      <source>; image number {low} is absent</source>
      <translation>; Bildnummer {low} fehlt</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/checks.py" />
      <source>; image numbers {low} to {high} are absent</source>
      <translation>; die Bildnummern {low} bis {high} fehlen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/checks.py" />
      <source>; the image numbers {low} and {high} follow each other: perhaps the scanner moved on farther</source>
      <translation>; die Bildnummern {low} und {high} folgen aufeinander: Vielleicht ist der Scanner weiter gefahren</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/checks.py" />
      <source>About {count} missing {places}{more}: what lies there is neither seen nor analysed. Copy the series again if it should be complete.</source>
      <translation>Fehlend: etwa {count} {places}{more}. Was dort liegt, wird weder gesehen noch analysiert. Die Serie erneut kopieren, falls sie vollständig sein sollte.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/checks.py" />
      <source>All slices overlap</source>
      <translation>Alle Schichten überlappen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/checks.py" />
      <source>No slice thickness is given: the distance of slices is used instead.</source>
      <translation>Die Schichtdicke ist nicht angegeben: Der Schichtabstand wird stattdessen verwendet.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/checks.py" />
      <source>Slice {k} lies {aside} mm beside the line of the others (another field of view?): each slice is shown and measured where it lies.</source>
      <translation>Schicht {k} liegt {aside} mm neben der Linie der anderen (anderes FOV?): Jede Schicht wird dort gezeigt und gemessen, wo sie liegt.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/checks.py" />
      <source>Slices are {min} to {max} mm apart: volumes use each slice's own extent.</source>
      <translation>Die Schichtabstände betragen {min} bis {max} mm: Volumina rechnen mit der eigenen Ausdehnung jeder Schicht.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/checks.py" />
      <source>Slices of {nominal} mm lie {gaps} mm apart ({count}): what lies between them was not scanned or not copied, and volumes fill it from the neighbours.</source>
      <translation>Schichten von {nominal} mm liegen {gaps} mm auseinander ({count}): Was dazwischen liegt, wurde nicht aufgenommen oder nicht kopiert; Volumina füllen es aus den Nachbarn auf.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/checks.py" />
      <source>Slices {n} and {n2} overlap</source>
      <translation>Die Schichten {n} und {n2} überlappen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/checks.py" />
      <source>The files do not name the body part: a head is assumed.</source>
      <translation>Die Dateien nennen keine Körperregion: Ein Kopf wird angenommen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/checks.py" />
      <source>The files name no patient: check that this is the study you mean.</source>
      <translation>Die Dateien nennen keinen Patienten: Prüfen, ob dies die gemeinte Studie ist.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/checks.py" />
      <source>The files say '{text}', not head: the models know whole heads only, do not rely on them here.</source>
      <translation>Die Dateien nennen '{text}', nicht Kopf: Die Modelle kennen nur ganze Köpfe; hier darf man sich nicht auf sie verlassen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/checks.py" />
      <source>The gantry was tilted by {tilt} degrees: slices are shown as acquired, and the 3D view is straightened.</source>
      <translation>Die Gantry war um {tilt} Grad gekippt: Die Schichten werden wie aufgenommen gezeigt, die 3D-Ansicht ist begradigt.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/checks.py" />
      <source>The series has one slice: volumes assume its nominal thickness, and there is no 3D.</source>
      <translation>Die Serie hat eine einzige Schicht: Volumina setzen ihre nominelle Dicke voraus, und es gibt kein 3D.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/checks.py" />
      <source>The series is dynamic: each position was scanned about {passes} times. The first pass is shown.</source>
      <translation>Die Serie ist dynamisch: Jede Position wurde etwa {passes}-mal aufgenommen. Der erste Durchgang wird gezeigt.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/checks.py" />
      <source>between slices {n} and {n2} ({distances} to {distances2} mm{numbers})</source>
      <translation>zwischen den Schichten {n} und {n2} ({distances} bis {distances2} mm{numbers})</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/checks.py" />
      <source>left out, although the pixels differ: the lowest image number is shown; look at the other before relying on it.</source>
      <translation>weggelassen, obwohl sich die Pixel unterscheiden: Die niedrigste Bildnummer wird gezeigt; vor dem Befunden die andere ansehen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/checks.py" />
      <source>left out, the pixels are the same (as far as they were compared).</source>
      <translation>weggelassen, die Pixel sind gleich (soweit verglichen).</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/checks.py" />
      <source>left out, the pixels are the same.</source>
      <translation>weggelassen, die Pixel sind gleich.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/checks.py" />
      <source>left out.</source>
      <translation>weggelassen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/checks.py" />
      <source>{count} of the series lie at a position that another image has</source>
      <translation>{count} der Serie liegen an einer Position, an der schon ein anderes Bild liegt</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/checks.py" />
      <source>{count} of the series lies at a position that another image has</source>
      <translation>{count} der Serie liegt an einer Position, an der schon ein anderes Bild liegt</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/checks.py" />
      <source>{count} of the series set aside: {reason}.</source>
      <translation>{count} der Serie beiseitegelegt: {reason}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/checks.py" />
      <source>{count} of {thick} slices are thicker than {thick_mm} mm (up to {max})</source>
      <translation>{count} von {thick} Schichten sind dicker als {thick_mm} mm (bis {max})</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/checks.py" />
      <source>{most}: small hemorrhages may be averaged away.</source>
      <translation>{most}: Kleine Blutungen können im Mittelwert untergehen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/checks.py" />
      <source>{size} pairs of neighbouring slices overlap, most of all {n} and {n2}</source>
      <translation>{size} Paare benachbarter Schichten überlappen, am meisten {n} und {n2}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/checks.py" />
      <source>{where}: {thick} thick, {gaps} mm apart. Volumes use each slice's own extent and count nothing twice.</source>
      <translation>{where}: {thick} dick, {gaps} mm Abstand. Volumina rechnen mit der eigenen Ausdehnung jeder Schicht und zählen nichts doppelt.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/collector.py" />
      <source>It cannot be opened: {strerror}.</source>
      <translation>Sie kann nicht geöffnet werden: {strerror}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/collector.py" />
      <source>It is a ZIP archive inside a ZIP archive and is not opened: unpack the outer one first.</source>
      <translation>Ein ZIP-Archiv in einem ZIP-Archiv wird nicht geöffnet: zuerst das äußere entpacken.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/collector.py" />
      <source>It is a ZIP archive without files.</source>
      <translation>Ein ZIP-Archiv ohne Dateien.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/collector.py" />
      <source>It is a device, a pipe or a socket, not a file.</source>
      <translation>Ein Gerät, eine Pipe oder ein Socket, keine Datei.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/collector.py" />
      <source>It is a link that leads nowhere.</source>
      <translation>Eine Verknüpfung, die ins Leere führt.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/collector.py" />
      <source>It is a link to a folder that this one lies in; it is not followed.</source>
      <translation>Eine Verknüpfung auf einen Ordner, in dem dieser liegt; ihr wird nicht gefolgt.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/collector.py" />
      <source>It is empty (0 bytes): copy it again.</source>
      <translation>Leer (0 Byte): erneut kopieren.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/collector.py" />
      <source>It is not read: {error}.</source>
      <translation>Nicht gelesen: {error}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/collector.py" />
      <source>Looking for files ({count})</source>
      <translation>Dateien werden gesucht ({count})</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/collector.py" />
      <source>Reading the DICOM directory</source>
      <translation>DICOM-Verzeichnis wird gelesen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/collector.py" />
      <source>The DICOM directory is damaged; the files beside it are read without it.</source>
      <translation>Das DICOM-Verzeichnis ist beschädigt; die Dateien daneben werden ohne es gelesen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/collector.py" />
      <source>The folder cannot be read: {strerror}.</source>
      <translation>Der Ordner kann nicht gelesen werden: {strerror}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/collector.py" />
      <source>They are ZIP archives inside a ZIP archive and are not opened: unpack the outer one first (the first is {first}).</source>
      <translation>ZIP-Archive in einem ZIP-Archiv werden nicht geöffnet: zuerst das äußere entpacken (das erste ist {first}).</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/collector.py" />
      <source>They are devices, pipes or sockets, not files (the first is {first}).</source>
      <translation>Geräte, Pipes oder Sockets, keine Dateien (das erste ist {first}).</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/collector.py" />
      <source>They are empty (0 bytes; the first is {first}): copy them again.</source>
      <translation>Leer (0 Byte; die erste ist {first}): erneut kopieren.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/collector.py" />
      <source>They are links that lead nowhere (the first is {first}).</source>
      <translation>Verknüpfungen, die ins Leere führen (die erste ist {first}).</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/collector.py" />
      <source>They are links to folders that this one lies in; they are not followed (the first is {first}).</source>
      <translation>Verknüpfungen auf Ordner, in denen dieser liegt; ihnen wird nicht gefolgt (die erste ist {first}).</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/collector.py" />
      <source>macOS or Windows put it there; it holds no image.</source>
      <translation>Von macOS oder Windows angelegt; enthält kein Bild.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/collector.py" />
      <source>macOS or Windows put them there; they hold no images (the first is {first}).</source>
      <translation>Von macOS oder Windows angelegt; enthalten keine Bilder (die erste ist {first}).</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/decode.py" />
      <source> with {samples} values per pixel</source>
      <translation> mit {samples} Werten je Pixel</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/decode.py" />
      <source>it has {allocated} bits per pixel</source>
      <translation>sie hat {allocated} Bit je Pixel</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/decode.py" />
      <source>it is cut off: {part} of {size} bytes of the image are there</source>
      <translation>sie ist abgeschnitten: {part} von {size} Byte des Bildes sind da</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/decode.py" />
      <source>its compressed frames are cut off or damaged</source>
      <translation>ihre komprimierten Frames sind abgeschnitten oder beschädigt</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/decode.py" />
      <source>its compressed image is cut off or damaged</source>
      <translation>ihr komprimiertes Bild ist abgeschnitten oder beschädigt</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/decode.py" />
      <source>its compressed image is cut off: {size} of {length} bytes are there</source>
      <translation>ihr komprimiertes Bild ist abgeschnitten: {size} von {length} Byte sind da</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/decode.py" />
      <source>its compressed image is damaged</source>
      <translation>ihr komprimiertes Bild ist beschädigt</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/decode.py" />
      <source>its data decode to {rows} x {columns}{colours}, but the header says {rows2} x {columns2}</source>
      <translation>ihre Daten ergeben {rows} x {columns}{colours}, der Header nennt aber {rows2} x {columns2}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/decode.py" />
      <source>its data decode to {shape}, but the header says {shape2} x {shape3}</source>
      <translation>ihre Daten ergeben {shape}, der Header nennt aber {shape2} x {shape3}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/decode.py" />
      <source>its pixel data are empty</source>
      <translation>ihre Pixeldaten sind leer</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/decode.py" />
      <source>its run-length data are cut off or damaged</source>
      <translation>ihre lauflängenkodierten Daten sind abgeschnitten oder beschädigt</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/dicomdir.py" />
      <source>1 file</source>
      <translation>1 Datei</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/dicomdir.py" />
      <source>It names {files} outside of its folder, which is not followed (the first is {shown}).</source>
      <translation>Es nennt {files} außerhalb seines Ordners; dem wird nicht gefolgt (die erste ist {shown}).</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/dicomdir.py" />
      <source>It names {missing} of {paths} files that are not here (the first is {shown}).</source>
      <translation>Es nennt {missing} von {paths} Dateien, die nicht hier sind (die erste ist {shown}).</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/dicomdir.py" />
      <source>{outside} files</source>
      <translation>{outside} Dateien</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/grouping.py" />
      <source>Another image of the series lies at the same position; the one with the lowest instance number is shown.</source>
      <translation>Ein anderes Bild der Serie liegt an derselben Position; das mit der niedrigsten Instanznummer wird gezeigt.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/grouping.py" />
      <source>not given</source>
      <translation>nicht angegeben</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/grouping.py" />
      <source>their image type is {lower}</source>
      <translation>ihr Image Type ist {lower}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/grouping.py" />
      <source>their kernel is {kernel}, not {kernel2}</source>
      <translation>ihr Kernel ist {kernel}, nicht {kernel2}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/grouping.py" />
      <source>their matrix is {columns} x {rows}, not {columns2} x {rows2}</source>
      <translation>ihre Matrix ist {columns} x {rows}, nicht {columns2} x {rows2}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/grouping.py" />
      <source>their pixel spacing differs</source>
      <translation>ihr Pixelabstand weicht ab</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/grouping.py" />
      <source>they are acquisition {number} over the same positions</source>
      <translation>sie sind Akquisition {number} über dieselben Positionen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/grouping.py" />
      <source>they are another pass over the same positions</source>
      <translation>sie sind ein weiterer Durchgang über dieselben Positionen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/grouping.py" />
      <source>they are colour pictures</source>
      <translation>sie sind Farbbilder</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/grouping.py" />
      <source>they are localizers</source>
      <translation>sie sind Übersichtsaufnahmen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/grouping.py" />
      <source>they are {modality}, not {modality2}</source>
      <translation>sie sind {modality}, nicht {modality2}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/grouping.py" />
      <source>they do not say where they lie</source>
      <translation>sie sagen nicht, wo sie liegen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/grouping.py" />
      <source>they lie in another orientation</source>
      <translation>sie liegen in einer anderen Ausrichtung</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/grouping.py" />
      <source>they lie in {orientations} orientations</source>
      <translation>sie liegen in {orientations} Ausrichtungen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/grouping.py" />
      <source>{images} images ({name}, ...)</source>
      <translation>{images} Bilder ({name}, ...)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/grouping.py" />
      <source>{name} frame {index}</source>
      <translation>{name} Frame {index}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/header_reader.py" />
      <source>its header ends before it says what the file holds; copy the file again</source>
      <translation>ihr Header endet, bevor er sagt, was die Datei enthält; die Datei erneut kopieren</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/header_reader.py" />
      <source>its header is damaged ({name}); copy the file again</source>
      <translation>ihr Header ist beschädigt ({name}); die Datei erneut kopieren</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/header_reader.py" />
      <source>{error}; copy the file again</source>
      <translation>{error}; die Datei erneut kopieren</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/header_reader.py" />
      <source>{length} of {needed} bytes of its image are there</source>
      <translation>{length} von {needed} Byte ihres Bildes sind da</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/header_reader.py" />
      <source>{size} of {end} bytes are there</source>
      <translation>{size} von {end} Byte sind da</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/index.py" />
      <source>Nothing in {path} can be read as a head CT: {reasons}</source>
      <translation>In {path} ist nichts als Kopf-CT lesbar: {reasons}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/index.py" />
      <source>Series {series_number}</source>
      <translation>Serie {series_number}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/index.py" />
      <source>Set aside: {reason}.</source>
      <translation>Beiseitegelegt: {reason}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/index.py" />
      <source>The series</source>
      <translation>Die Serie</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/index.py" />
      <source>series {number}</source>
      <translation>Serie {number}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/index.py" />
      <source>the chosen series</source>
      <translation>die gewählte Serie</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/index.py" />
      <source>{beside} files</source>
      <translation>{beside} Dateien</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/index.py" />
      <source>{copies} copies of images that are there already.</source>
      <translation>{copies} Kopien von Bildern, die schon da sind.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/index.py" />
      <source>{copies} copy of images that are there already.</source>
      <translation>{copies} Kopie eines Bildes, das schon da ist.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/index.py" />
      <source>{count} beside the slices cannot be read ({name}): a slice may be missing.</source>
      <translation>{count} neben den Schichten nicht lesbar ({name}): Eine Schicht kann fehlen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/index.py" />
      <source>{path} cannot be read: {reason} Choose a CT slice or the folder that holds the slices.</source>
      <translation>{path} kann nicht gelesen werden: {reason} Eine CT-Schicht oder den Ordner mit den Schichten wählen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/index.py" />
      <source>{path} holds no DICOM images.{detail} Choose the folder that holds the CT slices.</source>
      <translation>{path} enthält keine DICOM-Bilder.{detail} Den Ordner mit den CT-Schichten wählen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/index.py" />
      <source>{reason}; they are listed as a series of their own</source>
      <translation>{reason}; sie sind als eigene Serie aufgeführt</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>, although {listed}</source>
      <translation>, dagegen spricht: {listed}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>Chosen: it is the only series{although}.</source>
      <translation>Gewählt: Es ist die einzige Serie{although}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>Chosen: nothing else can be read{although}.</source>
      <translation>Gewählt: Sonst ist nichts lesbar{although}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>Chosen: {good}{although}.</source>
      <translation>Gewählt: {good}{although}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>Not chosen because it is derived from other images; {chosen_title} is original.</source>
      <translation>Nicht gewählt: Sie ist aus anderen Bildern abgeleitet; {chosen_title} ist original.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>Not chosen because {because}; {chosen_title} {has}.</source>
      <translation>Nicht gewählt: {because}; {chosen_title} {has}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>Not chosen because {chosen_title} suits as well and {rule}.</source>
      <translation>Nicht gewählt: {chosen_title} eignet sich ebenso gut und {rule}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>Not chosen because {reason}.</source>
      <translation>Nicht gewählt: {reason}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>a bone kernel{named}</source>
      <translation>Knochenkernel{named}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>a document</source>
      <translation>ein Dokument</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>a key object note</source>
      <translation>eine Key Object Note</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>a low-dose CT of a PET or SPECT examination</source>
      <translation>Niedrigdosis-CT einer PET- oder SPECT-Untersuchung</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>a monitoring or perfusion series?</source>
      <translation>eine Überwachungs- oder Perfusionsserie?</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>a presentation state</source>
      <translation>ein Darstellungszustand (Presentation State)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>a real-world value map</source>
      <translation>eine Real-World-Value-Zuordnung</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>a registration</source>
      <translation>eine Registrierung</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>a segmentation</source>
      <translation>eine Segmentierung</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>a soft-tissue kernel{named}</source>
      <translation>Weichteilkernel{named}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>a structure set</source>
      <translation>ein Struktursatz</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>a structured report</source>
      <translation>ein strukturierter Bericht</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>an image type that is not 'original, primary'</source>
      <translation>ein Image Type, der nicht 'original, primary' ist</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>an unknown kernel{named}</source>
      <translation>unbekannter Kernel{named}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>bolus monitoring</source>
      <translation>Bolus-Tracking</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>comes first</source>
      <translation>steht weiter vorn</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>contrast agent was given</source>
      <translation>Kontrastmittel wurde gegeben</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>covers {text}</source>
      <translation>umfasst {text}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>derived images</source>
      <translation>abgeleitete Bilder</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>has no image</source>
      <translation>hat kein Bild</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>has the lower series number</source>
      <translation>hat die niedrigere Seriennummer</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>is complete</source>
      <translation>ist vollständig</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>is incomplete: file {name} has no image</source>
      <translation>ist unvollständig: Datei {name} hat kein Bild</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>it covers only {span} mm</source>
      <translation>sie umfasst nur {span} mm</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>it covers {span} mm</source>
      <translation>sie umfasst {span} mm</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>it covers {span} mm, {much} than a head</source>
      <translation>sie umfasst {span} mm, {much} als ein Kopf</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>it is a localizer</source>
      <translation>sie ist eine Übersichtsaufnahme</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>it is a low-dose CT of a PET or SPECT examination</source>
      <translation>sie ist die Niedrigdosis-CT einer PET- oder SPECT-Untersuchung</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>it is a projection or a computed map, not CT slices</source>
      <translation>sie ist eine Projektion oder eine berechnete Karte, keine CT-Schichten</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>it is derived from other images</source>
      <translation>sie ist aus anderen Bildern abgeleitet</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>it is dynamic (perfusion): each position was scanned about {passes} times</source>
      <translation>sie ist dynamisch (Perfusion): Jede Position wurde etwa {passes}-mal aufgenommen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>it is one slice in the {plane} plane: a localizer</source>
      <translation>sie ist eine einzige Schicht (Ebene: {plane}): eine Übersichtsaufnahme</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>it is {count} slices in the {plane} plane: a localizer</source>
      <translation>sie besteht aus {count} Schichten (Ebene: {plane}): eine Übersichtsaufnahme</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>its header says '{text}', not head</source>
      <translation>ihr Header nennt '{text}', nicht Kopf</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>its slices are {plane}: the models read axial ones</source>
      <translation>ihre Schichten sind {plane}: Die Modelle lesen axiale</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>missing slices</source>
      <translation>fehlende Schichten</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>no body part in the header</source>
      <translation>keine Körperregion im Header</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>no contrast agent</source>
      <translation>kein Kontrastmittel</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>no slice missing</source>
      <translation>keine Schicht fehlt</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>no slice thickness in the header</source>
      <translation>keine Schichtdicke im Header</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>only {slices} slice</source>
      <translation>nur {slices} Schicht</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>only {slices} slices</source>
      <translation>nur {slices} Schichten</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>only {span} mm covered</source>
      <translation>nur {span} mm erfasst</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>original {plane} images</source>
      <translation>Originalbilder ({plane})</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>shows a head</source>
      <translation>zeigt einen Kopf</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>slices of {size}</source>
      <translation>Schichten von {size}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>slices seem to be missing</source>
      <translation>Schichten scheinen zu fehlen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>the header says '{text}', a part of the head</source>
      <translation>der Header nennt '{text}', einen Teil des Kopfes</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>the header says '{text}', not head</source>
      <translation>der Header nennt '{text}', nicht Kopf</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>the header says head</source>
      <translation>der Header nennt Kopf</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>thick slices of {size}</source>
      <translation>dicke Schichten von {size}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>thin, noisier slices of {size}</source>
      <translation>dünne, stärker verrauschte Schichten von {size}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>versions of one slice?</source>
      <translation>Fassungen einer einzigen Schicht?</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>{slices} slices</source>
      <translation>{slices} Schichten</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>{span} mm covered, {much} than a head</source>
      <translation>{span} mm erfasst, {much} als ein Kopf</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>{span} mm of the head</source>
      <translation>{span} mm des Kopfes</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>{title} does not say where its images lie (no position or orientation). Export it again with all tags.</source>
      <translation>{title} sagt nicht, wo ihre Bilder liegen (keine Position oder Ausrichtung). Mit allen Tags erneut exportieren.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>{title} has an orientation that makes no sense (direction cosines are not at right angles).</source>
      <translation>{title} hat eine unsinnige Ausrichtung (die Richtungskosinus stehen nicht senkrecht aufeinander).</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>{title} has no pixel spacing: nothing in it can be measured. Export it again with all tags.</source>
      <translation>{title} hat keinen Pixelabstand: Nichts darin ist messbar. Mit allen Tags erneut exportieren.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>{title} holds colour pictures ({photometric}), not Hounsfield units.</source>
      <translation>{title} enthält Farbbilder ({photometric}), keine Hounsfield-Einheiten.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>{title} holds pages of text (dose report, protocol or summary), not CT slices.</source>
      <translation>{title} enthält Textseiten (Dosisbericht, Protokoll oder Zusammenfassung), keine CT-Schichten.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>{title} holds screen captures (summary or dose pages), not CT slices.</source>
      <translation>{title} enthält Bildschirmfotos (Übersichts- oder Dosisseiten), keine CT-Schichten.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>{title} is compressed as {syntax_name}, which is not supported. Export it uncompressed or in a JPEG, JPEG-LS, JPEG 2000 or RLE syntax.</source>
      <translation>{title} ist als {syntax_name} komprimiert, was nicht unterstützt wird. Unkomprimiert oder als JPEG, JPEG-LS, JPEG 2000 oder RLE exportieren.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>{title} is incomplete: file {name} is cut off ({cut}). Copy it again from its source.</source>
      <translation>{title} ist unvollständig: Datei {name} ist abgeschnitten ({cut}). Erneut von der Quelle kopieren.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>{title} is no volume: all {count} images lie at one position ({what}).</source>
      <translation>{title} ist kein Volumen: Alle {count} Bilder liegen an einer Position ({what}).</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>{title} is no volume: its {count} images lie in {orientations} orientations (a view that turns round).</source>
      <translation>{title} ist kein Volumen: Ihre {count} Bilder liegen in {orientations} Ausrichtungen (eine sich drehende Ansicht).</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>{title} is {documents} ({modality}), not CT images. Open the CT series that it belongs to.</source>
      <translation>{title} ist {documents} ({modality}), keine CT-Bilder. Die zugehörige CT-Serie öffnen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>{title} is {modality}, not CT: ichviewer reads head CT only. Open a CT study.</source>
      <translation>{title} ist {modality}, nicht CT: ichviewer liest nur Kopf-CT. Eine CT-Studie öffnen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>{title} {what} (no pixel data; cut off or stripped). Copy it again from its source.</source>
      <translation>{title} {what} (keine Pixeldaten; abgeschnitten oder entfernt). Erneut von der Quelle kopieren.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/left_out.py" />
      <source>{count} files</source>
      <translation>{count} Dateien</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/listing.py" />
      <source>an archive without files</source>
      <translation>ein Archiv ohne Dateien</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/listing.py" />
      <source>{path} cannot be opened: {strerror}.</source>
      <translation>{path} kann nicht geöffnet werden: {strerror}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/listing.py" />
      <source>{path} cannot be opened: {strerror}. Check its permissions.</source>
      <translation>{path} kann nicht geöffnet werden: {strerror}. Die Zugriffsrechte prüfen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/listing.py" />
      <source>{path} cannot be opened: {strerror}. Check the path.</source>
      <translation>{path} kann nicht geöffnet werden: {strerror}. Den Pfad prüfen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/listing.py" />
      <source>{path} does not exist. Check the path.</source>
      <translation>{path} existiert nicht. Den Pfad prüfen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/listing.py" />
      <source>{path} is empty (0 bytes). Copy it again.</source>
      <translation>{path} ist leer (0 Byte). Erneut kopieren.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/listing.py" />
      <source>{path} is neither a file nor a folder. Choose the folder that holds the CT slices.</source>
      <translation>{path} ist weder Datei noch Ordner. Den Ordner mit den CT-Schichten wählen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/listing.py" />
      <source>{root} cannot be opened: The folder cannot be read: {strerror}. Check its permissions.</source>
      <translation>{root} kann nicht geöffnet werden: Der Ordner ist nicht lesbar: {strerror}. Die Zugriffsrechte prüfen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/listing.py" />
      <source>{root} holds no file that can be read. {what}: {reason}</source>
      <translation>{root} enthält keine lesbare Datei. {what}: {reason}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/listing.py" />
      <source>{root} is {nothing}. Choose the folder that holds the CT slices.</source>
      <translation>{root} ist {nothing}. Den Ordner mit den CT-Schichten wählen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/load.py" />
      <source>Blank: {where} of {instances}, one single value everywhere.</source>
      <translation>Leer: {where} von {instances}, überall derselbe Wert.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/load.py" />
      <source>File {name} cannot be opened: {strerror}. Is the folder still there?</source>
      <translation>Datei {name} kann nicht geöffnet werden: {strerror}. Ist der Ordner noch da?</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/load.py" />
      <source>File {name} changed since it was indexed. Open the folder again.</source>
      <translation>Datei {name} hat sich seit dem Einlesen geändert. Den Ordner erneut öffnen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/load.py" />
      <source>File {name} does not fit {title}. Open the folder again.</source>
      <translation>Datei {name} passt nicht zu {title}. Den Ordner erneut öffnen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/load.py" />
      <source>File {name} of {title} cannot be decoded: {error}. Copy it again from its source.</source>
      <translation>Datei {name} von {title} kann nicht dekodiert werden: {error}. Erneut von der Quelle kopieren.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/load.py" />
      <source>File {name} of {title} cannot be read: {error}</source>
      <translation>Datei {name} von {title} kann nicht gelesen werden: {error}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/load.py" />
      <source>Loading slices</source>
      <translation>Schichten laden</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/load.py" />
      <source>The compressed data of {where} end before their end mark: a part of the picture may be missing.</source>
      <translation>Die komprimierten Daten von {where} enden vor ihrer Endmarke: Ein Teil des Bildes kann fehlen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/load.py" />
      <source>The files have no rescale slope and intercept: stored values are taken as HU.</source>
      <translation>Die Dateien haben weder Rescale Slope noch Intercept: Die gespeicherten Werte gelten als HU.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/load.py" />
      <source>The files of {title} do not form a stack of slices. Open the folder again.</source>
      <translation>Die Dateien von {title} bilden keinen Schichtstapel. Den Ordner erneut öffnen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/load.py" />
      <source>The images were compressed with loss: faint hemorrhages may be lost.</source>
      <translation>Die Bilder sind verlustbehaftet komprimiert: Zarte Blutungen können verloren sein.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/load.py" />
      <source>it is cut off: {done} of {size} bytes of the image are there</source>
      <translation>sie ist abgeschnitten: {done} von {size} Byte des Bildes sind da</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/load.py" />
      <source>slice {blank}</source>
      <translation>Schicht {blank}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/load.py" />
      <source>slice {numbers}</source>
      <translation>Schicht {numbers}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/load.py" />
      <source>{blank} slices (the first is slice {blank2})</source>
      <translation>{blank} Schichten (die erste ist Schicht {blank2})</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/load.py" />
      <source>{count} slices of {columns} x {rows}</source>
      <translation>{count} Schichten von {columns} x {rows}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/load.py" />
      <source>{message} Copy the files again from their source.</source>
      <translation>{message} Die Dateien erneut von der Quelle kopieren.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/load.py" />
      <source>{numbers} slices (the first is slice {numbers2})</source>
      <translation>{numbers} Schichten (die erste ist Schicht {numbers2})</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/load.py" />
      <source>{title} cannot be read.</source>
      <translation>{title} kann nicht gelesen werden.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/load.py" />
      <source>{title} is said to have {size}: no CT is that large. Copy it again from its source.</source>
      <translation>{title} soll {size} haben: So groß ist keine CT. Erneut von der Quelle kopieren.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/load.py" />
      <source>{title} is too large for the memory: {size}.</source>
      <translation>{title} ist zu groß für den Speicher: {size}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/neighbours.py" />
      <source>Not chosen because it is a stray image in the folder of another study.</source>
      <translation>Nicht gewählt: ein verirrtes Bild im Ordner einer anderen Studie.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/neighbours.py" />
      <source>The same folder holds {images} of another patient: not in this series. Check whose study this is.</source>
      <translation>Im selben Ordner liegen {images} eines anderen Patienten: nicht in dieser Serie. Prüfen, wessen Studie dies ist.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/neighbours.py" />
      <source>The same folder holds {images} of another study of this patient: not in this series.</source>
      <translation>Im selben Ordner liegen {images} einer anderen Studie dieses Patienten: nicht in dieser Serie.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/neighbours.py" />
      <source>{foreign} images</source>
      <translation>{foreign} Bilder</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/neighbours.py" />
      <source>{related} images</source>
      <translation>{related} Bilder</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/scan.py" />
      <source>It is not a DICOM file.</source>
      <translation>Keine DICOM-Datei.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/scan.py" />
      <source>Reading headers</source>
      <translation>Header lesen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/scan.py" />
      <source>They are not DICOM files ({listed}{more}; the first is {example}).</source>
      <translation>Keine DICOM-Dateien ({listed}{more}; die erste ist {example}).</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/scan.py" />
      <source>no extension</source>
      <translation>ohne Endung</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/scan.py" />
      <source>{total} files</source>
      <translation>{total} Dateien</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/source.py" />
      <source>Not stated by the source</source>
      <translation>Von der Quelle nicht angegeben</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/source.py" />
      <source>Source file {name} cannot be read again. Is the folder still there?</source>
      <translation>Quelldatei {name} kann nicht erneut gelesen werden. Ist der Ordner noch da?</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/source.py" />
      <source>Source file {name} has no {keyword}: DICOM results cannot refer to it.</source>
      <translation>Quelldatei {name} hat kein {keyword}: DICOM-Ergebnisse können nicht auf sie verweisen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/source.py" />
      <source>frame of reference</source>
      <translation>Bezugssystem</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/source.py" />
      <source>{path} cannot be written: {strerror}. Choose another folder.</source>
      <translation>{path} kann nicht geschrieben werden: {strerror}. Einen anderen Ordner wählen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/source.py" />
      <source>{path} cannot be written: {strerror}. Free some space or choose another folder.</source>
      <translation>{path} kann nicht geschrieben werden: {strerror}. Platz schaffen oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/zip_directory.py" />
      <source>It is a link or a device in an archive, not a file.</source>
      <translation>Eine Verknüpfung oder ein Gerät in einem Archiv, keine Datei.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/zip_directory.py" />
      <source>It is compressed with {method}, which is not read: unpack the archive first.</source>
      <translation>Mit {method} komprimiert, was nicht gelesen wird: zuerst das Archiv entpacken.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/zip_directory.py" />
      <source>It is encrypted: unpack it with its password first.</source>
      <translation>Verschlüsselt: zuerst mit dem Passwort entpacken.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/zip_directory.py" />
      <source>It is too large to be read inside an archive: unpack the archive first.</source>
      <translation>Zu groß, um in einem Archiv gelesen zu werden: zuerst das Archiv entpacken.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/zip_directory.py" />
      <source>It stands in the archive more than once; the last one is read.</source>
      <translation>Steht mehrmals im Archiv; die letzte wird gelesen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/zip_directory.py" />
      <source>It unpacks to far more than images do, as if made to exhaust the memory; it is left out.</source>
      <translation>Entpackt sich zu weit mehr als Bilder, als sollte es den Speicher erschöpfen; weggelassen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/zip_directory.py" />
      <source>Its name leads out of the archive; it is left out.</source>
      <translation>Der Name führt aus dem Archiv hinaus; weggelassen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/zip_directory.py" />
      <source>Their names lead out of the archive; they are left out (the first is {first}).</source>
      <translation>Die Namen führen aus dem Archiv hinaus; weggelassen (die erste ist {first}).</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/zip_directory.py" />
      <source>They are compressed with {method}, which is not read: unpack the archive first (the first is {first}).</source>
      <translation>Mit {method} komprimiert, was nicht gelesen wird: zuerst das Archiv entpacken (die erste ist {first}).</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/zip_directory.py" />
      <source>They are encrypted: unpack them with their password first (the first is {first}).</source>
      <translation>Verschlüsselt: zuerst mit dem Passwort entpacken (die erste ist {first}).</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/zip_directory.py" />
      <source>They are links or devices in an archive, not files (the first is {first}).</source>
      <translation>Verknüpfungen oder Geräte in einem Archiv, keine Dateien (die erste ist {first}).</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/zip_directory.py" />
      <source>They are too large to be read inside an archive: unpack the archive first (the first is {first}).</source>
      <translation>Zu groß, um in einem Archiv gelesen zu werden: zuerst das Archiv entpacken (die erste ist {first}).</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/zip_directory.py" />
      <source>They stand in the archive more than once; the last one of each is read (the first is {first}).</source>
      <translation>Stehen mehrmals im Archiv; jeweils die letzte wird gelesen (die erste ist {first}).</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/zip_directory.py" />
      <source>They unpack to far more than images do, as if made to exhaust the memory; they are left out (the first is {first}).</source>
      <translation>Entpacken sich zu weit mehr als Bilder, als sollte es den Speicher erschöpfen; weggelassen (die erste ist {first}).</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/zip_directory.py" />
      <source>a Zip64 entry of its directory is cut off</source>
      <translation>ein Zip64-Eintrag des Verzeichnisses ist abgeschnitten</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/zip_directory.py" />
      <source>it holds {count} files or more ({members} are allowed): unpack what is needed of it first</source>
      <translation>es enthält mindestens {count} Dateien ({members} sind erlaubt): zuerst entpacken, was gebraucht wird</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/zip_directory.py" />
      <source>it is one part of a divided ZIP archive: join the parts first</source>
      <translation>es ist ein Teil eines geteilten ZIP-Archivs: zuerst die Teile zusammenfügen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/zip_directory.py" />
      <source>it unpacks to far more than images do, as if made to exhaust the memory</source>
      <translation>es entpackt sich zu weit mehr als Bilder, als sollte es den Speicher erschöpfen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/zip_directory.py" />
      <source>it unpacks to more than {total_bytes} MiB: unpack what is needed of it first</source>
      <translation>es entpackt sich zu mehr als {total_bytes} MiB: zuerst entpacken, was gebraucht wird</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/zip_directory.py" />
      <source>its directory is broken</source>
      <translation>sein Verzeichnis ist fehlerhaft</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/zip_directory.py" />
      <source>its directory is cut off</source>
      <translation>sein Verzeichnis ist abgeschnitten</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/zip_directory.py" />
      <source>its directory is larger than {directory_bytes} MiB</source>
      <translation>sein Verzeichnis ist größer als {directory_bytes} MiB</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/zip_directory.py" />
      <source>its directory points beyond its end</source>
      <translation>sein Verzeichnis zeigt über sein Ende hinaus</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/zip_directory.py" />
      <source>its directory, which stands at the end, is missing</source>
      <translation>sein Verzeichnis, das am Ende steht, fehlt</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/zip_directory.py" />
      <source>its files share the same bytes, as if made to exhaust the memory</source>
      <translation>seine Dateien teilen sich dieselben Bytes, als sollten sie den Speicher erschöpfen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/zip_directory.py" />
      <source>method {method}</source>
      <translation>Verfahren {method}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/zip_directory.py" />
      <source>the ZIP archive is damaged or cut off ({how}): copy it again</source>
      <translation>das ZIP-Archiv ist beschädigt oder abgeschnitten ({how}): erneut kopieren</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/zip_directory.py" />
      <source>the end of its Zip64 directory is missing</source>
      <translation>das Ende seines Zip64-Verzeichnisses fehlt</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/zip_directory.py" />
      <source>{name} does not lie in it as a whole</source>
      <translation>{name} liegt nicht ganz darin</translation>
    </message>
    <message>
      <location filename="../../ichviewer/domain/correction.py" />
      <source>HU corrected by the reader's choice: {formula}. {why} The stored files are unchanged.</source>
      <translation>HU auf Wunsch des Befunders korrigiert: {formula}. {why} Die gespeicherten Dateien sind unverändert.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/domain/correction.py" />
      <source>HU corrected:{factor}{offset}</source>
      <translation>HU korrigiert:{factor}{offset}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/domain/correction.py" />
      <source>nothing was changed</source>
      <translation>nichts wurde geändert</translation>
    </message>
    <message>
      <location filename="../../ichviewer/domain/correction.py" />
      <source>values were divided by {value}</source>
      <translation>die Werte wurden durch {value} geteilt</translation>
    </message>
    <message>
      <location filename="../../ichviewer/domain/correction.py" />
      <source>values were multiplied by {slope}</source>
      <translation>die Werte wurden mit {slope} multipliziert</translation>
    </message>
    <message>
      <location filename="../../ichviewer/domain/correction.py" />
      <source>{abs} was added</source>
      <translation>{abs} wurde addiert</translation>
    </message>
    <message>
      <location filename="../../ichviewer/domain/correction.py" />
      <source>{abs} was subtracted</source>
      <translation>{abs} wurde abgezogen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/domain/loaded.py" />
      <source>There is nothing to correct: no correction of the HU is offered. {done}</source>
      <translation>Nichts zu korrigieren: Für diese HU wird keine Korrektur angeboten. {done}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/domain/loaded.py" />
      <source>They are corrected already.</source>
      <translation>Sie sind schon korrigiert.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/domain/loaded.py" />
      <source>They are used as they are stored.</source>
      <translation>Sie werden verwendet, wie sie gespeichert sind.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/domain/mask_edit.py" />
      <source>1 change</source>
      <translation>1 Änderung</translation>
    </message>
    <message>
      <location filename="../../ichviewer/domain/mask_edit.py" />
      <source>Mask drawn by hand</source>
      <translation>Maske von Hand gezeichnet</translation>
    </message>
    <message>
      <location filename="../../ichviewer/domain/mask_edit.py" />
      <source>Mask edited by hand</source>
      <translation>Maske von Hand bearbeitet</translation>
    </message>
    <message>
      <location filename="../../ichviewer/domain/mask_edit.py" />
      <source>Mask: {how}; {changes} by {by}, last {last}.</source>
      <translation>Maske: {how}; {changes} von {by}, zuletzt {last}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/domain/mask_edit.py" />
      <source>drawn by hand, no model's mask was used</source>
      <translation>von Hand gezeichnet, ohne Maske eines Modells</translation>
    </message>
    <message>
      <location filename="../../ichviewer/domain/mask_edit.py" />
      <source>the model's mask, edited by hand</source>
      <translation>die Maske des Modells, von Hand bearbeitet</translation>
    </message>
    <message>
      <location filename="../../ichviewer/domain/mask_edit.py" />
      <source>{count} changes</source>
      <translation>{count} Änderungen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/domain/measurement.py" />
      <source>Free-hand region</source>
      <translation>Freihand-Region</translation>
    </message>
    <message>
      <location filename="../../ichviewer/domain/measurement.py" />
      <source>Midline shift</source>
      <translation>Mittellinienverlagerung</translation>
    </message>
    <message>
      <location filename="../../ichviewer/domain/measurement_text.py" />
      <source>C {c_mm} mm ({count} slice)</source>
      <translation>C {c_mm} mm ({count} Schicht)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/domain/measurement_text.py" />
      <source>C {c_mm} mm ({count} slices)</source>
      <translation>C {c_mm} mm ({count} Schichten)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/domain/measurement_text.py" />
      <source>not measurable</source>
      <translation>nicht messbar</translation>
    </message>
    <message>
      <location filename="../../ichviewer/domain/measurement_text.py" />
      <source>{extreme} HU, no tissue mean</source>
      <translation>{extreme} HU, kein Gewebemittelwert</translation>
    </message>
    <message>
      <location filename="../../ichviewer/domain/measurement_text.py" />
      <source>{value} mean</source>
      <translation>Mittelwert {value}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/domain/plane.py" />
      <source>Slab {thickness_mm} mm {value}</source>
      <translation>Slab {thickness_mm} mm {value}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/domain/plane.py" />
      <source>turned {degrees}°</source>
      <translation>gedreht {degrees}°</translation>
    </message>
    <message>
      <location filename="../../ichviewer/domain/review.py" />
      <source>Reviewed by {who}, last {when} UTC: {counts}. Reviewed volume {volume}.</source>
      <translation>Geprüft von {who}, zuletzt {when} UTC: {counts}. Geprüftes Volumen {volume}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/domain/review.py" />
      <source>not assessed</source>
      <translation>nicht bestimmt</translation>
    </message>
    <message>
      <location filename="../../ichviewer/domain/series.py" />
      <source>Series without description</source>
      <translation>Serie ohne Beschreibung</translation>
    </message>
    <message>
      <location filename="../../ichviewer/domain/series.py" />
      <source>Series {number}</source>
      <translation>Serie {number}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/brain_check.py" />
      <source>No slice shows brain: there is hardly any tissue of 0 to 60 HU. Nothing is marked, and the probabilities mean nothing. Choose another series.</source>
      <translation>Keine Schicht zeigt Gehirn: Gewebe von 0 bis 60 HU gibt es kaum. Es wird nichts markiert, und die Wahrscheinlichkeiten bedeuten nichts. Eine andere Serie wählen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/hu_check.py" />
      <source>Even corrected, soft tissue lies at {after} (brain: 20 to 45): HU may still be off.</source>
      <translation>Auch nach der Korrektur liegt Weichgewebe bei {after} (Gehirn: 20 bis 45): Die HU können weiter falsch sein.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/hu_check.py" />
      <source>HU look wrong or the image is cropped: no air (near -1000) is in it, the darkest values lie near {darkest}.</source>
      <translation>Die HU scheinen falsch oder das Bild ist beschnitten: Luft (um -1000) kommt nicht vor, die dunkelsten Werte liegen bei {darkest}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/hu_check.py" />
      <source>HU look wrong: {seen}, not near -1000 and 30. The files probably store {stored}. {nothing_done}, or choose 'Correct HU' in the window or 'ichviewer analyze --correct-hu'.</source>
      <translation>Die HU scheinen falsch: {seen}, nicht bei -1000 und 30. Die Dateien speichern vermutlich {stored}. {nothing_done}, oder im Fenster 'HU korrigieren' oder 'ichviewer analyze --correct-hu' wählen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/hu_check.py" />
      <source>HU look wrong: {value} % of the values are cut off at {high}. The files probably confuse signed with unsigned values, or the rescale is wrong; what was cut off cannot be brought back.</source>
      <translation>Die HU scheinen falsch: {value} % der Werte sind bei {high} abgeschnitten. Die Dateien verwechseln vermutlich Werte mit und ohne Vorzeichen, oder der Rescale ist falsch; Abgeschnittenes ist nicht wiederherstellbar.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/hu_check.py" />
      <source>Nothing is corrected: do not rely on HU or on the analysis.</source>
      <translation>Nichts wird korrigiert: sich nicht auf HU oder Analyse verlassen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/hu_check.py" />
      <source>The values are grey levels, not HU: all lie within {low} and {high}, as in an image that was saved with a window. They cannot be corrected.</source>
      <translation>Die Werte sind Graustufen, keine HU: Alle liegen zwischen {low} und {high}, wie in einem mit Fenster gespeicherten Bild. Sie können nicht korrigiert werden.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/hu_check.py" />
      <source>air {air} at {air2} and soft tissue lies at {brain}</source>
      <translation>Luft {air} bei {air2} und Weichgewebe liegt bei {brain}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/hu_check.py" />
      <source>{upper}{seen}: the files probably store {stored}.</source>
      <translation>{upper}{seen}: Die Dateien speichern vermutlich {stored}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/itk_read.py" />
      <source>The file does not say how the patient lies</source>
      <translation>Die Datei sagt nicht, wie der Patient liegt</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/itk_read.py" />
      <source>The file says how the scanner's axes lie ({space}), not the patient's</source>
      <translation>Die Datei nennt die Achsen des Scanners ({space}), nicht die des Patienten</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/itk_read.py" />
      <source>Unable to determine</source>
      <translation>Nicht bestimmbar</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/itk_read.py" />
      <source>complex numbers or voxels of an unknown type</source>
      <translation>komplexe Zahlen oder Voxel unbekannter Art</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/itk_read.py" />
      <source>data file</source>
      <translation>Datendatei</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/itk_read.py" />
      <source>one flat picture that does not say where it lies</source>
      <translation>ein einzelnes flaches Bild ohne Lageangabe</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/itk_read.py" />
      <source>{components} numbers for each voxel (colours, a vector or a tensor)</source>
      <translation>{components} Zahlen je Voxel (Farben, ein Vektor oder ein Tensor)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/itk_read.py" />
      <source>{one_file} is not a MetaImage, whatever its name says. Open the original file.</source>
      <translation>{one_file} ist kein MetaImage, was der Name auch sagt. Die Originaldatei öffnen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/itk_read.py" />
      <source>{one_file} is not a volume file, whatever its name says. Open the original file.</source>
      <translation>{one_file} ist keine Volumendatei, was der Name auch sagt. Die Originaldatei öffnen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/itk_read.py" />
      <source>{one_file} names a data file that is not beside it. Copy header and data file together.</source>
      <translation>{one_file} nennt eine Datendatei, die nicht daneben liegt. Header und Datendatei zusammen kopieren.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/mask_session.py" />
      <source>Finding {index} is gone. Choose another one.</source>
      <translation>Befund {index} gibt es nicht mehr. Einen anderen wählen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/mask_session.py" />
      <source>Finding {index} is too small to be smoothed. Delete it, or draw it with the brush.</source>
      <translation>Befund {index} ist zu klein zum Glätten. Löschen oder mit dem Pinsel zeichnen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/nifti_read.py" />
      <source>The file holds two orientations that differ by up to {apart} mm: its {taken} is used, not its {other}.</source>
      <translation>Die Datei enthält zwei Ausrichtungen, die um bis zu {apart} mm abweichen: Ihre {taken} wird verwendet, nicht ihre {other}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/nifti_read.py" />
      <source>complex numbers</source>
      <translation>komplexe Zahlen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/nifti_read.py" />
      <source>numbers of 128 bits</source>
      <translation>Zahlen von 128 Bit</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/nifti_read.py" />
      <source>single bits</source>
      <translation>einzelne Bits</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/nifti_read.py" />
      <source>voxels of the unknown type {datatype}</source>
      <translation>Voxel der unbekannten Art {datatype}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/nifti_read.py" />
      <source>{one_file} has no voxel size: nothing in it can be measured. Export it again.</source>
      <translation>{one_file} hat keine Voxelgröße: Nichts darin ist messbar. Erneut exportieren.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/nifti_read.py" />
      <source>{one_file} is a NIfTI header whose voxels are in another file. Convert it to one .nii file.</source>
      <translation>{one_file} ist ein NIfTI-Header, dessen Voxel in einer anderen Datei liegen. In eine .nii-Datei umwandeln.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/nifti_read.py" />
      <source>{one_file} is not a NIfTI file, whatever its name says. Open the original file.</source>
      <translation>{one_file} ist keine NIfTI-Datei, was der Name auch sagt. Die Originaldatei öffnen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/rectify.py" />
      <source>Preparing planes</source>
      <translation>Ebenen werden vorbereitet</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/region_grow.py" />
      <source>From here the region fills {share} of the inside of the skull: {where}{advice}</source>
      <translation>Von hier aus füllt die Region {share} des Schädelinneren: {where}{advice}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/region_grow.py" />
      <source>From here the region fills {volume} mL: {where}{advice}</source>
      <translation>Von hier aus füllt die Region {volume} mL: {where}{advice}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/region_grow.py" />
      <source>Growing the region</source>
      <translation>Die Region wächst</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/region_grow.py" />
      <source>The clicked pixel does not lie inside a closed skull on this slice. Click elsewhere, or untick 'Inside the skull'.</source>
      <translation>Der angeklickte Pixel liegt auf dieser Schicht nicht in einem geschlossenen Schädel. Woanders klicken oder 'Im Schädel' abwählen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/region_grow.py" />
      <source>The clicked pixel has {value} HU, outside of the limits {low} to {high}. Click inside the hemorrhage, or change the limits.</source>
      <translation>Der angeklickte Pixel hat {value} HU, außerhalb der Grenzen {low} bis {high}. In die Blutung klicken oder die Grenzen ändern.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/region_grow.py" />
      <source>narrow the limits, or grow on one slice.</source>
      <translation>die Grenzen enger fassen oder auf einer Schicht wachsen lassen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/region_grow.py" />
      <source>narrow the limits, or use the brush.</source>
      <translation>die Grenzen enger fassen oder den Pinsel benutzen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/region_grow.py" />
      <source>the limits {low} to {high} HU let it leak into the tissue around. Nothing was painted: </source>
      <translation>mit den Grenzen {low} bis {high} HU läuft sie ins umgebende Gewebe aus. Nichts wurde gezeichnet: </translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/volume_files.py" />
      <source>Blank: {where} of {stack}, one single value everywhere.</source>
      <translation>Leer: {where} von {stack}, überall derselbe Wert.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/volume_files.py" />
      <source>File {name} changed since it was indexed. Open it again.</source>
      <translation>Datei {name} hat sich seit dem Einlesen geändert. Erneut öffnen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/volume_files.py" />
      <source>{clipped} voxels lie outside -32768 to 32767 and were cut to that range.</source>
      <translation>{clipped} Voxel liegen außerhalb von -32768 bis 32767 und wurden auf diesen Bereich begrenzt.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/volume_files.py" />
      <source>{not_numbers} voxels are no numbers (NaN): they are shown and analysed as air.</source>
      <translation>{not_numbers} Voxel sind keine Zahlen (NaN): Sie werden als Luft gezeigt und analysiert.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/volume_grid.py" />
      <source>{name} has no usable voxel size or orientation. Convert it again from its source.</source>
      <translation>{name} hat keine brauchbare Voxelgröße oder Ausrichtung. Erneut aus der Quelle umwandeln.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/volume_grid.py" />
      <source>{name} has slices that lie in one plane. Export it in its original orientation.</source>
      <translation>{name} hat Schichten, die in einer Ebene liegen. In der ursprünglichen Ausrichtung exportieren.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/volume_grid.py" />
      <source>{name} is sheared within its slices: rows and columns are not at right angles. Export it in its original orientation.</source>
      <translation>{name} ist innerhalb der Schichten geschert: Zeilen und Spalten stehen nicht senkrecht aufeinander. In der ursprünglichen Ausrichtung exportieren.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/volume_header.py" />
      <source>File {name}</source>
      <translation>Datei {name}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/volume_header.py" />
      <source>{one_file} cannot be opened: {strerror}. Is the folder still there?</source>
      <translation>{one_file} kann nicht geöffnet werden: {strerror}. Ist der Ordner noch da?</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/volume_header.py" />
      <source>{one_file} holds {count} volumes (a time or perfusion series?), not one head CT. Export one volume of it.</source>
      <translation>{one_file} enthält {count} Volumina (eine Zeit- oder Perfusionsserie?), nicht eine Kopf-CT. Ein Volumen davon exportieren.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/volume_header.py" />
      <source>{one_file} holds {what}, not Hounsfield units. Open the CT volume itself.</source>
      <translation>{one_file} enthält {what}, keine Hounsfield-Einheiten. Das CT-Volumen selbst öffnen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/volume_header.py" />
      <source>{one_file} is cut off or damaged. Copy it again from its source.</source>
      <translation>{one_file} ist abgeschnitten oder beschädigt. Erneut von der Quelle kopieren.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/volume_header.py" />
      <source>{one_file} says that it holds {map} voxels, which no head CT has. Is it damaged?</source>
      <translation>{one_file} soll {map} Voxel enthalten, was keine Kopf-CT hat. Ist die Datei beschädigt?</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/volume_header.py" />
      <source>{what}: axial slices in radiological order are assumed. Left and right, front and back, head and feet may be wrong.</source>
      <translation>{what}: Axiale Schichten in radiologischer Anordnung werden angenommen. Links und rechts, vorn und hinten, Kopf und Fuß können falsch sein.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/volume_index.py" />
      <source>'{name}' is a label map, not CT</source>
      <translation>'{name}' ist eine Labelkarte, keine CT</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/volume_index.py" />
      <source>All slices are {distance} mm apart, more than {thick_mm}: small hemorrhages may be averaged away.</source>
      <translation>Alle Schichten liegen {distance} mm auseinander, mehr als {thick_mm}: Kleine Blutungen können im Mittelwert untergehen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/volume_index.py" />
      <source>Chosen: it is the only series.</source>
      <translation>Gewählt: Es ist die einzige Serie.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/volume_index.py" />
      <source>Open the CT volume that it belongs to.</source>
      <translation>Das zugehörige CT-Volumen öffnen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/volume_index.py" />
      <source>Reading volumes</source>
      <translation>Volumina werden gelesen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/volume_index.py" />
      <source>The file names no patient: check that this is the study you mean.</source>
      <translation>Die Datei nennt keinen Patienten: Prüfen, ob dies die gemeinte Studie ist.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/volume_index.py" />
      <source>The gantry was tilted by {tilt_degrees} degrees: slices are shown as acquired, and the 3D view is straightened.</source>
      <translation>Die Gantry war um {tilt_degrees} Grad gekippt: Die Schichten werden wie aufgenommen gezeigt, die 3D-Ansicht ist begradigt.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/volume_index.py" />
      <source>a volume file, not DICOM</source>
      <translation>eine Volumendatei, kein DICOM</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/volume_index.py" />
      <source>only {count} slice</source>
      <translation>nur {count} Schicht</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/volume_index.py" />
      <source>only {count} slices</source>
      <translation>nur {count} Schichten</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/volume_index.py" />
      <source>slices {distance} mm apart</source>
      <translation>Schichten {distance} mm auseinander</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/volume_index.py" />
      <source>{name} is not a DICOM file: patient, acquisition, kernel and contrast are unknown, and that it is CT of a head is assumed.</source>
      <translation>{name} ist keine DICOM-Datei: Patient, Aufnahme, Kernel und Kontrastmittel sind unbekannt; dass es eine CT des Kopfes ist, wird angenommen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/volume_index.py" />
      <source>{what}: its header says so. {then}</source>
      <translation>{what}: Der Header sagt es. {then}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/volume_index.py" />
      <source>{what}: its name says so, and every voxel is 0. {then}</source>
      <translation>{what}: Der Name sagt es, und jeder Voxel ist 0. {then}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/volume_index.py" />
      <source>{what}: its voxels are {count} whole numbers up to {high}. {then}</source>
      <translation>{what}: Die Voxel sind {count} ganze Zahlen bis {high}. {then}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/inference/onnx_cut.py" />
      <source>it has no tensor '{tensor}'</source>
      <translation>sie hat keinen Tensor „{tensor}“</translation>
    </message>
    <message>
      <location filename="../../ichviewer/inference/onnx_cut.py" />
      <source>it is no ONNX model</source>
      <translation>sie ist kein ONNX-Modell</translation>
    </message>
    <message>
      <location filename="../../ichviewer/inference/onnx_cut.py" />
      <source>its outputs take something from its input that does not go through '{tensor}'</source>
      <translation>ihre Ausgaben nehmen etwas aus der Eingabe, das nicht durch „{tensor}“ geht</translation>
    </message>
    <message>
      <location filename="../../ichviewer/inference/package.py" />
      <source>{folder} is no model package: it has no model.json. Choose a folder that has one.</source>
      <translation>{folder} ist kein Modellpaket: Es hat keine model.json. Einen Ordner mit einer solchen wählen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/inference/package.py" />
      <source>{onnx_path} cannot be read ({strerror}). Install the package again.</source>
      <translation>{onnx_path} kann nicht gelesen werden ({strerror}). Das Paket erneut installieren.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/inference/package.py" />
      <source>{onnx_path} has SHA-256 {actual}..., but model.json says {sha256}...: the file is damaged or was replaced. Install the package again.</source>
      <translation>{onnx_path} hat SHA-256 {actual}..., model.json nennt aber {sha256}...: Die Datei ist beschädigt oder wurde ersetzt. Das Paket erneut installieren.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/inference/package.py" />
      <source>{path} cannot be read ({error}). Install the package again.</source>
      <translation>{path} kann nicht gelesen werden ({error}). Das Paket erneut installieren.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/inference/package.py" />
      <source>{path} does not fit schema {schema_version}: {where}: {first}. Export the package again.</source>
      <translation>{path} entspricht nicht dem Schema {schema_version}: {where}: {first}. Das Paket erneut exportieren.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/inference/package.py" />
      <source>{path} names the file '{file}' outside its folder. Export the package again.</source>
      <translation>{path} nennt die Datei '{file}' außerhalb seines Ordners. Das Paket erneut exportieren.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/inference/preprocess.py" />
      <source>The slices are {plane}, but the models read axial slices only. Choose an axial series.</source>
      <translation>Die Schichten sind {plane}, die Modelle lesen aber nur axiale. Eine axiale Serie wählen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/inference/probability_map.py" />
      <source>How sure</source>
      <translation>Wie sicher</translation>
    </message>
    <message>
      <location filename="../../ichviewer/inference/probability_map.py" />
      <source>Probability map</source>
      <translation>Wahrscheinlichkeitskarte</translation>
    </message>
    <message>
      <location filename="../../ichviewer/inference/session.py" />
      <source>CPU, {threads} thread</source>
      <translation>CPU, {threads} Thread</translation>
    </message>
    <message>
      <location filename="../../ichviewer/inference/session.py" />
      <source>CPU, {threads} threads</source>
      <translation>CPU, {threads} Threads</translation>
    </message>
    <message>
      <location filename="../../ichviewer/inference/session.py" />
      <source>Core ML</source>
      <translation>Core ML</translation>
    </message>
    <message>
      <location filename="../../ichviewer/inference/session.py" />
      <source>Model {name} {version} failed on {name2}: {first_line}. Try the device 'cpu'.</source>
      <translation>Modell {name} {version} ist auf {name2} gescheitert: {first_line}. Das Gerät 'cpu' versuchen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/inference/session.py" />
      <source>No NVIDIA driver was found, so {titles} cannot be used; the CPU is used.</source>
      <translation>Kein NVIDIA-Treiber gefunden, {titles} ist daher nicht nutzbar; die CPU wird verwendet.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/inference/session.py" />
      <source>The device '{device}' is unknown. Use one of {devices}.</source>
      <translation>Das Gerät '{device}' ist unbekannt. Eines von diesen verwenden: {devices}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/inference/session.py" />
      <source>The session of {name} is closed.</source>
      <translation>Die Sitzung von {name} ist geschlossen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/inference/session.py" />
      <source>This build of ONNX Runtime has no {titles}; the CPU is used.</source>
      <translation>Diese Fassung der ONNX Runtime hat kein {titles}; die CPU wird verwendet.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/inference/session.py" />
      <source>{get} could not be started; the {get2} is used.</source>
      <translation>{get} konnte nicht gestartet werden; {get2} wird verwendet.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/inference/session.py" />
      <source>{onnx_path} cannot be loaded ({first_line}). Install the package again.</source>
      <translation>{onnx_path} kann nicht geladen werden ({first_line}). Das Paket erneut installieren.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/inference/session.py" />
      <source>{onnx_path} does not fit its model.json</source>
      <translation>{onnx_path} passt nicht zu seiner model.json</translation>
    </message>
    <message>
      <location filename="../../ichviewer/inference/session.py" />
      <source>{onnx_path} does not fit its model.json: slice_features: {error}. Export the package again.</source>
      <translation>{onnx_path} passt nicht zur zugehörigen model.json: slice_features: {error}. Das Paket erneut exportieren.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/inference/session.py" />
      <source>{titles} could not be started ({first_line}); the CPU is used.</source>
      <translation>{titles} konnte nicht gestartet werden ({first_line}); die CPU wird verwendet.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/inference/session.py" />
      <source>{where}: it has no {kind} '{name}' (only {actual}). Export the package again.</source>
      <translation>{where}: Es hat kein {kind} '{name}' (nur {actual}). Das Paket erneut exportieren.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/inference/session.py" />
      <source>{where}: it has the inputs {actual}. Export the package again.</source>
      <translation>{where}: Es hat die Eingänge {actual}. Das Paket erneut exportieren.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/inference/session.py" />
      <source>{where}: {kind} '{name}' has shape {found}, declared {list}. Export the package again.</source>
      <translation>{where}: {kind} '{name}' hat die Form {found}, angegeben ist {list}. Das Paket erneut exportieren.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/analysis.py" />
      <source>No classification model is installed: probabilities are not assessed.</source>
      <translation>Kein Klassifikationsmodell ist installiert: Wahrscheinlichkeiten werden nicht bestimmt.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/analysis.py" />
      <source>No model package was found in {where}. Add one with 'ichviewer models add FOLDER'.</source>
      <translation>In {where} wurde kein Modellpaket gefunden. Eines mit 'ichviewer models add FOLDER' hinzufügen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/analysis.py" />
      <source>No segmentation model is installed: volumes and findings are not assessed.</source>
      <translation>Kein Segmentierungsmodell ist installiert: Volumina und Befunde werden nicht bestimmt.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/analysis.py" />
      <source>No usable model package: {reason}</source>
      <translation>Kein brauchbares Modellpaket: {reason}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/analysis.py" />
      <source>The classification calls the study negative, but the segmentation marks {marked} mL: look at both.</source>
      <translation>Die Klassifikation nennt die Studie negativ, die Segmentierung markiert aber {marked} mL: beides ansehen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/analysis.py" />
      <source>The classification calls the study positive, but the segmentation marks nothing: look at all slices.</source>
      <translation>Die Klassifikation nennt die Studie positiv, die Segmentierung markiert aber nichts: alle Schichten ansehen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/analysis.py" />
      <source>any folder</source>
      <translation>den Modellordnern</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/analysis.py" />
      <source>no model ran</source>
      <translation>kein Modell lief</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/analysis_queue.py" />
      <source>No model package is installed: nothing can be analysed. See 'ichviewer models'.</source>
      <translation>Kein Modellpaket ist installiert: Nichts kann analysiert werden. Siehe 'ichviewer models'.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/analysis_queue.py" />
      <source>There is not enough memory to analyse it. Close other programs and try again.</source>
      <translation>Der Speicher reicht für die Analyse nicht. Andere Programme schließen und erneut versuchen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/analysis_queue.py" />
      <source>Unexpected {name} while it was analysed. Open it to see more.</source>
      <translation>Unerwarteter {name} bei der Analyse. Öffnen, um mehr zu sehen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/analysis_queue.py" />
      <source>{path} holds the series to analyse no more. Add the folder again.</source>
      <translation>{path} enthält die zu analysierende Serie nicht mehr. Den Ordner erneut hinzufügen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/mask_editing.py" />
      <source>The edited mask that is kept of this series is damaged or newer. It is left as it is; the model's is shown.</source>
      <translation>Die gespeicherte bearbeitete Maske dieser Serie ist beschädigt oder stammt aus einer neueren Version. Sie bleibt unberührt; die des Modells wird gezeigt.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/measurement_documents.py" />
      <source>The kept measurements of this series are damaged. They are left as they are; new ones are not saved.</source>
      <translation>Die gespeicherten Messungen dieser Serie sind beschädigt. Sie bleiben unberührt; neue werden nicht gespeichert.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/measurement_documents.py" />
      <source>The kept measurements of this series have schema {schema}, this version knows {schema_version}. Install the newer ichviewer to see them; new ones are not saved.</source>
      <translation>Die gespeicherten Messungen dieser Serie haben Schema {schema}, diese Version kennt {schema_version}. Das neuere ichviewer installieren, um sie zu sehen; neue werden nicht gespeichert.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/opening.py" />
      <source>A volume file inside a ZIP archive is not read: unpack the archive first.</source>
      <translation>Eine Volumendatei in einem ZIP-Archiv wird nicht gelesen: zuerst das Archiv entpacken.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/opening.py" />
      <source>Nothing in {root} can be read as a head CT: {reasons}</source>
      <translation>In {root} ist nichts als Kopf-CT lesbar: {reasons}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/opening.py" />
      <source>label map</source>
      <translation>Labelkarte</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/opening.py" />
      <source>{root} cannot be read. {reason}</source>
      <translation>{root} kann nicht gelesen werden. {reason}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/packages.py" />
      <source>{folder} cannot be copied to {home} ({reason}). Free space or check permissions.</source>
      <translation>{folder} kann nicht nach {home} kopiert werden ({reason}). Platz schaffen oder Zugriffsrechte prüfen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/packages.py" />
      <source>{target} exists already. Remove it first to install this package again.</source>
      <translation>{target} existiert bereits. Zuerst entfernen, um dieses Paket erneut zu installieren.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/reporting.py" />
      <source>Not written: {names}, because the source is not DICOM.</source>
      <translation>Nicht geschrieben: {names}, weil die Quelle kein DICOM ist.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/reporting.py" />
      <source>Nothing was written to {out}: {reason}.</source>
      <translation>Nichts wurde nach {out} geschrieben: {reason}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/reporting.py" />
      <source>Unknown formats {unknown}. Choose from {formats}.</source>
      <translation>Unbekannte Formate {unknown}. Aus {formats} wählen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/reporting.py" />
      <source>Writing {files}</source>
      <translation>{files} wird geschrieben</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/reporting.py" />
      <source>it is a file</source>
      <translation>es ist eine Datei</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/reporting.py" />
      <source>the disk is full. Free some space or choose another folder</source>
      <translation>Der Datenträger ist voll. Platz schaffen oder einen anderen Ordner wählen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/reporting.py" />
      <source>the file system is read-only. Choose another folder</source>
      <translation>Das Dateisystem ist schreibgeschützt. Einen anderen Ordner wählen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/reporting.py" />
      <source>there is a file where a folder is needed. Choose another folder</source>
      <translation>Wo ein Ordner nötig ist, liegt eine Datei. Einen anderen Ordner wählen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/reporting.py" />
      <source>you may not write there. Choose another folder</source>
      <translation>Dort fehlt die Schreibberechtigung. Einen anderen Ordner wählen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/reporting.py" />
      <source>your disk quota is used up. Free some space or choose another folder</source>
      <translation>Ihr Speicherkontingent ist erschöpft. Platz schaffen oder einen anderen Ordner wählen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/reporting.py" />
      <source>{files} could not be made ({reason}). Leave it out with --formats.</source>
      <translation>{files} konnte nicht erstellt werden ({reason}). Mit --formats auslassen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/reporting.py" />
      <source>{left_out} Choose other formats, such as nifti and json.</source>
      <translation>{left_out} Andere Formate wählen, etwa nifti und json.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/reporting.py" />
      <source>{strerror}. Choose another folder</source>
      <translation>{strerror}. Einen anderen Ordner wählen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/reviewing.py" />
      <source>The kept review of this series is damaged. It is left as it is.</source>
      <translation>Die gespeicherte Prüfung dieser Serie ist beschädigt. Sie bleibt unberührt.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/second_look.py" />
      <source>How sure cannot be told: no classification model is installed. Add one to the model folder.</source>
      <translation>Wie sicher, lässt sich nicht sagen: Kein Klassifikationsmodell ist installiert. Eines in den Modellordner legen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/second_look.py" />
      <source>There is no heat map: no segmentation model is installed. Add one to the model folder.</source>
      <translation>Keine Heatmap: Kein Segmentierungsmodell ist installiert. Eines in den Modellordner legen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/studies.py" />
      <source>it does not look like an axial head CT.</source>
      <translation>sie sieht nicht wie eine axiale Kopf-CT aus.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/studies.py" />
      <source>{root} holds no series that suits as a head CT.{reason}</source>
      <translation>{root} enthält keine Serie, die sich als Kopf-CT eignet.{reason}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/studies.py" />
      <source>{root} holds no series {series_instance_uid}. List its series with 'ichviewer info'.</source>
      <translation>{root} enthält keine Serie {series_instance_uid}. 'ichviewer info' listet die Serien auf.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/watching.py" />
      <source>Looking at watched folders</source>
      <translation>Überwachte Ordner werden durchgesehen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/worklist.py" />
      <source>Adding studies</source>
      <translation>Studien werden hinzugefügt</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/worklist.py" />
      <source>It is empty.</source>
      <translation>Der Ordner ist leer.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/worklist.py" />
      <source>{name} holds no series that can be read.</source>
      <translation>{name} enthält keine lesbare Serie.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/worklist.py" />
      <source>{path} holds no study for the list. {reason}</source>
      <translation>{path} enthält keine Studie für die Liste. {reason}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/hanging.py" />
      <source>The hanging protocol cannot be written to {path} ({strerror}). Free space or change permissions.</source>
      <translation>Das Hängeprotokoll kann nicht nach {path} geschrieben werden ({strerror}). Platz schaffen oder Zugriffsrechte ändern.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/hanging.py" />
      <source>The hanging protocol {path} cannot be used: {why}. Correct or remove the file.</source>
      <translation>Das Hängeprotokoll {path} ist nicht verwendbar: {why}. Die Datei berichtigen oder entfernen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/hanging.py" />
      <source>The hanging protocol {path} has the name of another one ({name}). Rename it.</source>
      <translation>Das Hängeprotokoll {path} hat den Namen eines anderen ({name}). Umbenennen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/hanging.py" />
      <source>The hanging protocols {shipped} cannot be used: {why}. Install ichviewer again.</source>
      <translation>Die Hängeprotokolle {shipped} sind nicht verwendbar: {why}. ichviewer erneut installieren.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/hanging.py" />
      <source>There is a hanging protocol of the name {new} already. Choose another name.</source>
      <translation>Ein Hängeprotokoll mit dem Namen {new} gibt es schon. Einen anderen Namen wählen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/hanging.py" />
      <source>This is no name for a hanging protocol: {why}. Choose another one.</source>
      <translation>Das ist kein Name für ein Hängeprotokoll: {why}. Einen anderen wählen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/hanging.py" />
      <source>{path} cannot be removed ({strerror}). Correct the permissions.</source>
      <translation>{path} kann nicht entfernt werden ({strerror}). Die Zugriffsrechte berichtigen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>1 gap</source>
      <translation>1 Lücke</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>1 image</source>
      <translation>1 Bild</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>1 slice</source>
      <translation>1 Schicht</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>Axial {position}</source>
      <translation>Axial {position}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>Coronal {position}</source>
      <translation>Koronal {position}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>Input/output error</source>
      <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>Is a directory</source>
      <translation>Es ist ein Ordner</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>MIP mean {value}</source>
      <translation>MIP-Mittel {value}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>Mean {value}</source>
      <translation>Mittel {value}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>MinIP mean {value}</source>
      <translation>MinIP-Mittel {value}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>No space left on device</source>
      <translation>Kein Speicherplatz mehr frei</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>No such file or directory</source>
      <translation>Datei oder Ordner nicht gefunden</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>Not a directory</source>
      <translation>Kein Ordner</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>Not chosen because {because}; {chosen_title} covers {text}.</source>
      <translation>Nicht gewählt: {because}; {chosen_title} umfasst {text}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>Not chosen because {because}; {chosen_title} has {text}.</source>
      <translation>Nicht gewählt: {because}; {chosen_title} hat: {text}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>Not chosen because {because}; {chosen_title} is complete.</source>
      <translation>Nicht gewählt: {because}; {chosen_title} ist vollständig.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>Not chosen because {because}; {chosen_title} is not.</source>
      <translation>Nicht gewählt: {because}; {chosen_title} nicht.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>Not chosen because {because}; {chosen_title} shows a head.</source>
      <translation>Nicht gewählt: {because}; {chosen_title} zeigt einen Kopf.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>Not chosen because {chosen_title} suits as well and comes first.</source>
      <translation>Nicht gewählt: {chosen_title} eignet sich ebenso gut und steht weiter vorn.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>Not chosen because {chosen_title} suits as well and has the lower series number.</source>
      <translation>Nicht gewählt: {chosen_title} eignet sich ebenso gut und hat die niedrigere Seriennummer.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>Nothing is corrected: do not rely on HU or on the analysis</source>
      <translation>Nichts wird korrigiert: sich nicht auf HU oder Analyse verlassen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>Permission denied</source>
      <translation>Keine Berechtigung</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>Read-only file system</source>
      <translation>Schreibgeschütztes Dateisystem</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>Sagittal {position}</source>
      <translation>Sagittal {position}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>Slab {thickness} mm MIP</source>
      <translation>Slab {thickness} mm MIP</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>Slab {thickness} mm MinIP</source>
      <translation>Slab {thickness} mm MinIP</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>Slab {thickness} mm average</source>
      <translation>Slab {thickness} mm Mittelwert</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>although {against}</source>
      <translation>dagegen spricht: {against}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>axial</source>
      <translation>axial</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>coronal</source>
      <translation>koronal</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>database is locked</source>
      <translation>die Datenbank ist gesperrt</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>database or disk is full</source>
      <translation>Datenbank oder Datenträger ist voll</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>file is not a database</source>
      <translation>die Datei ist keine Datenbank</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>highest HU, no tissue mean</source>
      <translation>höchste HU, kein Gewebemittelwert</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>is cut off</source>
      <translation>liegt abgeschnitten</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>it has {text}</source>
      <translation>sie hat: {text}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>less</source>
      <translation>weniger</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>lies</source>
      <translation>liegt</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>lowest HU, no tissue mean</source>
      <translation>niedrigste HU, kein Gewebemittelwert</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>more</source>
      <translation>mehr</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>more than a head</source>
      <translation>mehr als ein Kopf</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>much more</source>
      <translation>viel mehr</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>sagittal</source>
      <translation>sagittal</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>slab {thickness} mm MIP</source>
      <translation>Slab {thickness} mm MIP</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>slab {thickness} mm MinIP</source>
      <translation>Slab {thickness} mm MinIP</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>slab {thickness} mm average</source>
      <translation>Slab {thickness} mm Mittelwert</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>the limits {low} to {high} HU let it leak into the tissue around. Nothing was painted: {advice}</source>
      <translation>mit den Grenzen {low} bis {high} HU läuft sie ins umgebende Gewebe aus. Nichts wurde gezeichnet: {advice}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>unable to open database file</source>
      <translation>die Datenbankdatei kann nicht geöffnet werden</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>{count} accepted</source>
      <translation>{count} bestätigt</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>{count} added</source>
      <translation>{count} hinzugefügt</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>{count} gaps</source>
      <translation>{count} Lücken</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>{count} images</source>
      <translation>{count} Bilder</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>{count} images ({name}, ...)</source>
      <translation>{count} Bilder ({name}, ...)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>{count} open</source>
      <translation>{count} offen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>{count} rejected</source>
      <translation>{count} abgelehnt</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>{count} slices</source>
      <translation>{count} Schichten</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>{low} and {high} mm</source>
      <translation>{low} und {high} mm</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>{low} to {high} HU</source>
      <translation>{low} bis {high} HU</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>{low} to {high} mm</source>
      <translation>{low} bis {high} mm</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>{places} and elsewhere</source>
      <translation>{places} und anderswo</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>{shift} to the left</source>
      <translation>{shift} nach links</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>{shift} to the right</source>
      <translation>{shift} nach rechts</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>{title} has no image (no pixel data; cut off or stripped). Copy it again from its source.</source>
      <translation>{title} hat kein Bild (keine Pixeldaten; abgeschnitten oder entfernt). Erneut von der Quelle kopieren.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>{title} is incomplete: file {name} has no image (no pixel data; cut off or stripped). Copy it again from its source.</source>
      <translation>{title} ist unvollständig: Datei {name} hat kein Bild (keine Pixeldaten; abgeschnitten oder entfernt). Erneut von der Quelle kopieren.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/store.py" />
      <source>The settings cannot be written to {path} ({strerror}). Free space or correct the permissions.</source>
      <translation>Die Einstellungen können nicht nach {path} geschrieben werden ({strerror}). Platz schaffen oder die Zugriffsrechte berichtigen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/store.py" />
      <source>The settings in {path} cannot be used: {reason}. The defaults are used</source>
      <translation>Die Einstellungen in {path} sind nicht verwendbar: {reason}. Die Voreinstellungen werden verwendet</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/store.py" />
      <source>the file cannot be read ({strerror})</source>
      <translation>die Datei kann nicht gelesen werden ({strerror})</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/store.py" />
      <source>the file holds no JSON object</source>
      <translation>die Datei enthält kein JSON-Objekt</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/store.py" />
      <source>the file is not valid JSON ({error})</source>
      <translation>die Datei ist kein gültiges JSON ({error})</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/store.py" />
      <source>{start}; the file could not be set aside.</source>
      <translation>{start}; die Datei konnte nicht beiseitegelegt werden.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/store.py" />
      <source>{start}; the old file is kept as {name}.</source>
      <translation>{start}; die alte Datei bleibt als {name} erhalten.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/store/library.py" />
      <source>The room of the study library {path} cannot be given back ({error}). Close other windows.</source>
      <translation>Der Platz der Studienbibliothek {path} kann nicht freigegeben werden ({error}). Andere Fenster schließen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/store/library.py" />
      <source>The study library {path} cannot be opened ({error}). Correct the permissions, or choose another --home.</source>
      <translation>Die Studienbibliothek {path} kann nicht geöffnet werden ({error}). Die Zugriffsrechte berichtigen oder ein anderes --home wählen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/store/library.py" />
      <source>The study library {path} cannot be used ({error}). Free space, or close other windows of ichviewer.</source>
      <translation>Die Studienbibliothek {path} ist nicht verwendbar ({error}). Platz schaffen oder andere Fenster von ichviewer schließen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/store/library.py" />
      <source>The study library {path} cannot be used ({error}). Move it away; the next start makes a new one.</source>
      <translation>Die Studienbibliothek {path} ist nicht verwendbar ({error}). Sie an einen anderen Ort verschieben; der nächste Start legt eine neue an.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/store/library.py" />
      <source>The study library {path} has version {found}, this application knows {schema_version} at most. Install the newer ichviewer, or choose another --home.</source>
      <translation>Die Studienbibliothek {path} hat Version {found}, diese Anwendung kennt höchstens {schema_version}. Das neuere ichviewer installieren oder ein anderes --home wählen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/store/library.py" />
      <source>The study library {path} is closed.</source>
      <translation>Die Studienbibliothek {path} ist geschlossen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/store/queue.py" />
      <source>Another ichviewer works through the study list already. Wait, or close it.</source>
      <translation>Ein anderes ichviewer arbeitet die Studienliste schon ab. Warten oder es schließen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/store/queue.py" />
      <source>The application ended {attempts} times while it analysed this study. Open it and analyse it by hand.</source>
      <translation>Die Anwendung endete {attempts}-mal, während sie diese Studie analysierte. Öffnen und von Hand analysieren.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/store/queue.py" />
      <source>The file {path} cannot be written ({error}). Correct the permissions.</source>
      <translation>Die Datei {path} kann nicht geschrieben werden ({error}). Die Zugriffsrechte berichtigen.</translation>
    </message>
  </context>
</TS>
